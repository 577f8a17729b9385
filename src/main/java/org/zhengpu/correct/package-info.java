/**
 * What a person says better than the rules: corrections that are applied to the facts of a report
 * at every build.
 *
 * <p>Read {@link org.zhengpu.correct.Corrections} first.
 */
@NullMarked
package org.zhengpu.correct;

import org.jspecify.annotations.NullMarked;
