/**
 * From a sentence to its mentions: one class a kind, pure and without state.
 *
 * <p>Read {@link org.zhengpu.extract.Extractor} first.
 */
@NullMarked
package org.zhengpu.extract;

import org.jspecify.annotations.NullMarked;
