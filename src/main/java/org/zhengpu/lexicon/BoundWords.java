package org.zhengpu.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Words that bound a number, from {@code lexicon/bounds.tsv}. */
public final class BoundWords {
  /**
   * A word found.
   *
   * @param length of the word
   * @param bound local name of the bound, as {@code atLeast}
   */
  public record Match(int length, String bound) {}

  private record Word(String text, String bound) {}

  private final List<Word> before = new ArrayList<>();
  private final List<Word> after = new ArrayList<>();

  private BoundWords(Table table) {
    for (Table.Row row : table.rows()) {
      List<Word> side =
          switch (row.get(1)) {
            case "before" -> before;
            case "after" -> after;
            default -> throw row.bad("side is before or after, not " + row.get(1));
          };
      row.values(2).forEach(word -> side.add(new Word(word, row.get(3))));
    }
    Comparator<Word> longestFirst = Comparator.comparingInt(w -> -w.text().length());
    before.sort(longestFirst);
    after.sort(longestFirst);
  }

  /** The words of the program's own data file. */
  public static BoundWords standard() {
    return of(Lexicon.bundled());
  }

  /** Those of a lexicon; made once. */
  public static BoundWords of(Lexicon lexicon) {
    return lexicon.made(
        BoundWords.class, files -> new BoundWords(files.table("lexicon/bounds.tsv", 6)));
  }

  /** The longest word that ends right before a position. */
  public Optional<Match> endingAt(String text, int position) {
    for (Word word : before) {
      int begin = position - word.text().length();
      if (begin >= 0 && text.startsWith(word.text(), begin)) {
        return Optional.of(new Match(word.text().length(), word.bound()));
      }
    }
    return Optional.empty();
  }

  /** The longest word that begins at a position. */
  public Optional<Match> startingAt(String text, int position) {
    for (Word word : after) {
      if (text.startsWith(word.text(), position)) {
        return Optional.of(new Match(word.text().length(), word.bound()));
      }
    }
    return Optional.empty();
  }
}
