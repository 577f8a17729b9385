package org.zhengpu.document;

import org.jspecify.annotations.Nullable;

/**
 * What the caller knows better than the text.
 *
 * @param issuer name, GB/T 2260 code or slug of the place whose report it is
 * @param year the year in which it was given
 */
public record ReadOptions(@Nullable String issuer, @Nullable Integer year) {
  /** Nothing: all is taken from the text. */
  public static ReadOptions none() {
    return new ReadOptions(null, null);
  }
}
