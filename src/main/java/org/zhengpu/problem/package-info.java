/**
 * What can go wrong and how it is said: error codes, and the one exception that a user may see.
 *
 * <p>Read {@link org.zhengpu.problem.ReportException} first.
 */
@NullMarked
package org.zhengpu.problem;

import org.jspecify.annotations.NullMarked;
