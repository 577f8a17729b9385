/**
 * Loads and checks the data files: places, units, indicators, type words, rules; the only importer
 * of HanLP.
 *
 * <p>Read {@link org.zhengpu.lexicon.Table} first.
 */
@NullMarked
package org.zhengpu.lexicon;

import org.jspecify.annotations.NullMarked;
