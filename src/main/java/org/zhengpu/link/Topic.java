package org.zhengpu.link;

import org.jspecify.annotations.Nullable;
import org.zhengpu.lexicon.Place;

/**
 * What a number is said of.
 *
 * @param text the noun phrase, made to stand alone
 * @param begin where the sentence names it
 * @param indicator slug in the catalogue; null where it has none
 * @param area the place that the phrase begins with; null for none
 */
record Topic(String text, int begin, @Nullable String indicator, @Nullable Place area) {
  /** The same with an ending, which makes another thing of it. */
  Topic named(String suffix) {
    return new Topic(text + suffix, begin, null, area);
  }
}
