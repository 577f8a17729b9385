package org.zhengpu.lexicon;

import java.util.List;

/** Words that stand for two things at once, from {@code lexicon/pairs.tsv}. */
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
    return lexicon.made(Pairs.class, files -> new Pairs(files.table("lexicon/pairs.tsv", 5)));
  }

  /** The two names that a name with such a word stands for, in their order; empty for none. */
  public List<String> apart(String name) {
    for (Table.Row row : table.rows()) {
      int at = name.indexOf(row.get(0));
      if (at >= 0) {
        String before = name.substring(0, at);
        String after = name.substring(at + row.get(0).length());
        return List.of(before + row.get(1) + after, before + row.get(2) + after);
      }
    }
    return List.of();
  }
}
