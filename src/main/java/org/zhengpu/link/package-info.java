/**
 * From mentions to what the report as a whole states: {@link org.zhengpu.link.Facts}.
 *
 * <p>Read {@link org.zhengpu.link.Facts} first.
 */
@NullMarked
package org.zhengpu.link;

import org.jspecify.annotations.NullMarked;
