/**
 * Many reports side by side: indicators, promises and what became of them, programmes, cooperation,
 * and two reports against each other, as tables for people and programs and as a page with plots.
 *
 * <p>It reads graphs only, by the queries of {@code compare/*.rq}. Read {@link
 * org.zhengpu.compare.Comparison} first.
 */
@NullMarked
package org.zhengpu.compare;

import org.jspecify.annotations.NullMarked;
