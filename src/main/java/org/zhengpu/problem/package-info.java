/**
 * What can go wrong and how it is said: error codes, the one exception a user may see, odd text
 * noted without stopping.
 *
 * <p>Read {@link org.zhengpu.problem.ReportException} first.
 */
@NullMarked
package org.zhengpu.problem;

import org.jspecify.annotations.NullMarked;
