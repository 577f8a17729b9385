/**
 * Puts graphs into a store elsewhere, each under its name, in place of what was there.
 *
 * <p>Read {@link org.zhengpu.publish.Publisher} first.
 */
@NullMarked
package org.zhengpu.publish;

import org.jspecify.annotations.NullMarked;
