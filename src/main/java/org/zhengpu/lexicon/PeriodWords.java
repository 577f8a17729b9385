package org.zhengpu.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words of time, from {@code lexicon/periods.tsv}. */
public final class PeriodWords {
  /** How a word is resolved against the report's year. */
  public enum Kind {
    YEAR,
    WHOLE,
    QUARTER,
    HALF,
    SPAN,
    PLAN,
    YEAR_OF
  }

  /**
   * A word of time.
   *
   * @param first first number of its value; 0 where it has none
   * @param last second number of its value; the first where it has one
   */
  public record Entry(Kind kind, int first, int last) {}

  private final Terms<Entry> terms;
  private final List<String> words = new ArrayList<>();

  private PeriodWords(Table table) {
    Map<String, Entry> entries = new HashMap<>();
    for (Table.Row row : table.rows()) {
      Kind kind =
          switch (row.get(1)) {
            case "year" -> Kind.YEAR;
            case "whole" -> Kind.WHOLE;
            case "quarter" -> Kind.QUARTER;
            case "half" -> Kind.HALF;
            case "span" -> Kind.SPAN;
            case "plan" -> Kind.PLAN;
            case "year-of" -> Kind.YEAR_OF;
            default -> throw row.bad("unknown kind " + row.get(1));
          };
      List<String> values = row.values(2);
      int first = values.isEmpty() ? 0 : Integer.parseInt(values.get(0));
      int last = values.size() < 2 ? first : Integer.parseInt(values.get(1));
      for (String word : row.values(0)) {
        if (entries.put(word, new Entry(kind, first, last)) != null) {
          throw row.bad(word + " stands twice");
        }
        words.add(word);
      }
    }
    terms = new Terms<>(entries);
  }

  /** The words of the program's own data file. */
  public static PeriodWords standard() {
    return of(Lexicon.bundled());
  }

  /** Those of a lexicon; made once. */
  public static PeriodWords of(Lexicon lexicon) {
    return lexicon.made(
        PeriodWords.class, files -> new PeriodWords(files.table("lexicon/periods.tsv", 3)));
  }

  /** The words found in a text, leftmost and longest. */
  public List<Terms.Hit<Entry>> in(String text) {
    return terms.longest(text);
  }

  /** Length of the longest word that ends right before a position; 0 for none. */
  public int endLength(String text, int end) {
    int longest = 0;
    for (String word : words) {
      int begin = end - word.length();
      if (word.length() > longest && begin >= 0 && text.startsWith(word, begin)) {
        longest = word.length();
      }
    }
    return longest;
  }

  /** The word that a text starts with at a position. */
  public Optional<String> startingAt(String text, int at) {
    return words.stream()
        .filter(word -> text.startsWith(word, at))
        .reduce((a, b) -> a.length() >= b.length() ? a : b);
  }
}
