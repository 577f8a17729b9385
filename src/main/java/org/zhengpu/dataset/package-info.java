/**
 * Many reports together: where their graphs are kept, and what ties one report to another.
 *
 * <p>Read {@link org.zhengpu.dataset.GraphFiles} first.
 */
@NullMarked
package org.zhengpu.dataset;

import org.jspecify.annotations.NullMarked;
