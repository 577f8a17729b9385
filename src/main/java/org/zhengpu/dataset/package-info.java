/**
 * Many reports together: where their graphs are kept, and what ties one report to another.
 *
 * <p>Read {@link org.zhengpu.dataset.GraphSource} first.
 */
@NullMarked
package org.zhengpu.dataset;

import org.jspecify.annotations.NullMarked;
