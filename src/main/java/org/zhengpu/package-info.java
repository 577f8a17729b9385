/**
 * Reads government work reports into graphs: the interface for programs.
 *
 * <p>Read {@link org.zhengpu.Zhengpu} first.
 */
@NullMarked
package org.zhengpu;

import org.jspecify.annotations.NullMarked;
