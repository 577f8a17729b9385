package org.zhengpu.document;

import org.jspecify.annotations.Nullable;
import org.zhengpu.lexicon.Lexicon;

/**
 * What the caller knows better than the text.
 *
 * @param issuer name, GB/T 2260 code or slug of the place whose report it is
 * @param year the year in which it was given
 * @param lexicon the names, units and rules by which it is read
 */
public record ReadOptions(@Nullable String issuer, @Nullable Integer year, Lexicon lexicon) {
  /** With the program's own lexicon. */
  public ReadOptions(@Nullable String issuer, @Nullable Integer year) {
    this(issuer, year, Lexicon.bundled());
  }

  /** Nothing: all is taken from the text. */
  public static ReadOptions none() {
    return new ReadOptions(null, null);
  }
}
