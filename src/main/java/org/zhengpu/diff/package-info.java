/**
 * What two graphs of one report differ in, as facts.
 *
 * <p>Read {@link org.zhengpu.diff.GraphDiff} first.
 */
@NullMarked
package org.zhengpu.diff;

import org.jspecify.annotations.NullMarked;
