/**
 * How well a graph agrees with an annotation by hand.
 *
 * <p>Read {@link org.zhengpu.evaluate.Evaluator} first.
 */
@NullMarked
package org.zhengpu.evaluate;

import org.jspecify.annotations.NullMarked;
