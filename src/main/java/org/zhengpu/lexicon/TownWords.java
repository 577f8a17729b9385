package org.zhengpu.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words that end names of towns and villages: 镇, 村, 嘎查. */
public final class TownWords {
  private static final int COLUMNS = 3;
  private static final String END = "end";

  private final Terms<Boolean> terms;

  /** The words of the bundled file. */
  public static TownWords standard() {
    return of(Lexicon.bundled());
  }

  /** Those of a lexicon; made once. */
  public static TownWords of(Lexicon lexicon) {
    return lexicon.made(
        TownWords.class, files -> new TownWords(files.table("lexicon/town-words.tsv", COLUMNS)));
  }

  /** Reads a table: word, end or not, an example. */
  public TownWords(Table table) {
    Map<String, Boolean> words = new LinkedHashMap<>();
    table.rows().forEach(row -> words.put(row.get(0), row.get(1).equals(END)));
    terms = new Terms<>(words);
  }

  /** Where in a text a name of a town may end; words as 城镇 and 乡村 end none. */
  public List<Integer> ends(String text) {
    List<Integer> ends = new ArrayList<>();
    List<Terms.Hit<Boolean>> all = terms.all(text);
    for (Terms.Hit<Boolean> hit : all) {
      boolean part =
          all.stream()
              .anyMatch(o -> !o.value() && o.begin() <= hit.begin() && o.end() >= hit.end());
      if (hit.value() && !part) {
        ends.add(hit.end());
      }
    }
    return ends;
  }
}
