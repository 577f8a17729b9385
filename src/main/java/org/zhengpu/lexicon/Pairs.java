package org.zhengpu.lexicon;

import java.util.List;

/** Words that stand for several things at once, from {@code lexicon/pairs.tsv}. */
public final class Pairs {
  private final Table table;

  private Pairs(Table table) {
    this.table = table;
  }

  /** The pairs of the program's own data file. */
  public static Pairs standard() {
    return of(Lexicon.bundled());
  }

  /** Those of a lexicon; made once. */
  public static Pairs of(Lexicon lexicon) {
    return lexicon.made(Pairs.class, files -> new Pairs(files.table("lexicon/pairs.tsv", 4)));
  }

  /**
   * The names that a name with such a word stands for, in their order; empty where it stands for
   * another number of things.
   */
  public List<String> apart(String name, int count) {
    for (Table.Row row : table.rows()) {
      int at = name.indexOf(row.get(0));
      List<String> things = row.values(1);
      if (at >= 0 && things.size() == count) {
        String before = name.substring(0, at);
        String after = name.substring(at + row.get(0).length());
        return things.stream().map(thing -> before + thing + after).toList();
      }
    }
    return List.of();
  }
}
