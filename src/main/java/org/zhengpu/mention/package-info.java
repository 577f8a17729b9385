/**
 * What a sentence says: one record a kind, each with its span and the id of the rule that found it.
 *
 * <p>Read {@link org.zhengpu.mention.Mention} first.
 */
@NullMarked
package org.zhengpu.mention;

import org.jspecify.annotations.NullMarked;
