package org.zhengpu.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words around a number by the role they play, from {@code lexicon/figure-words.tsv}. */
public final class FigureWords {
  /** The words of one role, the longest first. */
  public static final class Role {
    private final List<String> words;
    private final Map<Character, List<String>> byFirst = new HashMap<>();
    private final Map<Character, List<String>> byLast = new HashMap<>();

    private Role(List<String> words) {
      List<String> sorted = new ArrayList<>(words);
      sorted.sort(Comparator.comparingInt((String w) -> -w.length()).thenComparing(w -> w));
      this.words = List.copyOf(sorted);
      for (String word : this.words) {
        byFirst.computeIfAbsent(word.charAt(0), c -> new ArrayList<>()).add(word);
        byLast.computeIfAbsent(word.charAt(word.length() - 1), c -> new ArrayList<>()).add(word);
      }
    }

    /** The words, the longest first. */
    public List<String> words() {
      return words;
    }

    /** Length of the longest word that a text starts with at a position; 0 for none. */
    public int startLength(String text, int at) {
      if (at >= text.length()) {
        return 0;
      }
      for (String word : byFirst.getOrDefault(text.charAt(at), List.of())) {
        if (text.startsWith(word, at)) {
          return word.length();
        }
      }
      return 0;
    }

    /** Length of the longest word that ends right before a position; 0 for none. */
    public int endLength(String text, int end) {
      if (end <= 0) {
        return 0;
      }
      for (String word : byLast.getOrDefault(text.charAt(end - 1), List.of())) {
        if (word.length() <= end && text.startsWith(word, end - word.length())) {
          return word.length();
        }
      }
      return 0;
    }

    /** Whether the text is one of the words. */
    public boolean is(String text) {
      return !text.isEmpty() && startLength(text, 0) == text.length();
    }

    /** The first word, by its length, that the text contains. */
    public Optional<String> in(String text) {
      return words.stream().filter(text::contains).findFirst();
    }
  }

  private final Map<String, Role> roles = new HashMap<>();

  private FigureWords(Table table) {
    for (Table.Row row : table.rows()) {
      if (roles.put(row.get(0), new Role(row.values(1))) != null) {
        throw row.bad("role " + row.get(0) + " stands twice");
      }
    }
  }

  /** The words of the program's own data file. */
  public static FigureWords standard() {
    return of(Lexicon.bundled());
  }

  /** Those of a lexicon; made once. */
  public static FigureWords of(Lexicon lexicon) {
    return lexicon.made(
        FigureWords.class, files -> new FigureWords(files.table("lexicon/figure-words.tsv", 2)));
  }

  /** The words of a role; a role that the file does not have is our own fault. */
  public Role role(String name) {
    Role role = roles.get(name);
    if (role == null) {
      throw new IllegalStateException("figure-words.tsv has no role " + name);
    }
    return role;
  }
}
