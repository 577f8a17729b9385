package org.zhengpu.lexicon;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What follows a word that is then the name of a place, because works are named after places.
 *
 * <p>共和 in 共和机场 is the county, in 民主共和 it is none.
 */
public final class PlaceWorks {
  private static final int COLUMNS = 4;

  private final List<Pattern> patterns;

  /** Those of a lexicon; made once. */
  public static PlaceWorks of(Lexicon lexicon) {
    return lexicon.made(
        PlaceWorks.class, files -> new PlaceWorks(files.table("rules/place-works.tsv", COLUMNS)));
  }

  private PlaceWorks(Table table) {
    patterns = table.rows().stream().map(row -> Pattern.compile(row.get(1))).toList();
  }

  /** Whether such works follow a position in a text. */
  public boolean follow(String text, int end) {
    return patterns.stream()
        .anyMatch(pattern -> pattern.matcher(text).region(end, text.length()).lookingAt());
  }
}
