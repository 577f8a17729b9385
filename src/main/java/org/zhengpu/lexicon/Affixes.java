package org.zhengpu.lexicon;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Words around an indicator's name that do not change what is measured, from {@code
 * lexicon/indicator-affixes.tsv}.
 */
final class Affixes {
  private final List<String> before = new ArrayList<>();
  private final List<String> after = new ArrayList<>();

  private Affixes(Table table) {
    for (Table.Row row : table.rows()) {
      switch (row.get(0)) {
        case "before" -> before.add(row.get(1));
        case "after" -> after.add(row.get(1));
        default -> throw row.bad("where is before or after, not " + row.get(0));
      }
    }
  }

  /** The words of the program's own table. */
  static Affixes standard() {
    return of(Lexicon.bundled());
  }

  /** Those of a lexicon. */
  static Affixes of(Lexicon lexicon) {
    return of(lexicon.table("lexicon/indicator-affixes.tsv", 2));
  }

  /** Reads another table of the same columns. */
  static Affixes of(Table table) {
    return new Affixes(table);
  }

  /** A subject, and what is left of it without such words, those with fewer left out first. */
  Set<String> without(String subject) {
    Set<String> found = new LinkedHashSet<>();
    ArrayDeque<String> open = new ArrayDeque<>(List.of(subject));
    while (!open.isEmpty()) {
      String text = open.remove();
      if (!found.add(text)) {
        continue;
      }
      for (String word : before) {
        if (text.length() > word.length() && text.startsWith(word)) {
          open.add(text.substring(word.length()));
        }
      }
      for (String word : after) {
        if (text.length() > word.length() && text.endsWith(word)) {
          open.add(text.substring(0, text.length() - word.length()));
        }
      }
    }
    return found;
  }
}
