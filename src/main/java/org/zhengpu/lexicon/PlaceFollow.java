package org.zhengpu.lexicon;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What follows the name of a place that is then part of a brand or of an institute's name.
 *
 * <p>紫金山实验室 is not at 紫金山, 燕山石化 not in the 燕山.
 */
public final class PlaceFollow {
  private static final int COLUMNS = 5;
  private static final String ANY = "any";

  private record Rule(boolean any, Pattern pattern) {}

  private final List<Rule> rules;

  /** The rules of the bundled file. */
  public static PlaceFollow standard() {
    return of(Lexicon.bundled());
  }

  /** Those of a lexicon; made once. */
  public static PlaceFollow of(Lexicon lexicon) {
    return lexicon.made(
        PlaceFollow.class,
        files -> new PlaceFollow(files.table("rules/place-follow.tsv", COLUMNS)));
  }

  /** Compiles the rules: id, region or any, pattern, an example of each side. */
  public PlaceFollow(Table table) {
    rules =
        table.rows().stream()
            .map(row -> new Rule(row.get(1).equals(ANY), Pattern.compile(row.get(2))))
            .toList();
  }

  /**
   * Whether a name that ends at a position is part of another name.
   *
   * @param region whether it is the name of a region only
   */
  public boolean swallows(String text, int end, boolean region) {
    for (Rule rule : rules) {
      if ((region || rule.any())
          && rule.pattern().matcher(text).region(end, text.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }
}
