/**
 * The commands: options in, one call, a summary out.
 *
 * <p>Read {@link org.zhengpu.cli.Main} first.
 */
@NullMarked
package org.zhengpu.cli;

import org.jspecify.annotations.NullMarked;
