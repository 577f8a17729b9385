/**
 * Whether graphs are what they should be: shapes, declared sizes, offsets, and figures that agree.
 *
 * <p>Read {@link org.zhengpu.validate.Validator} first.
 */
@NullMarked
package org.zhengpu.validate;

import org.jspecify.annotations.NullMarked;
