package org.zhengpu.lexicon;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The surfaces of units, for the longest one at a position; looking makes no objects.
 *
 * <p>Sorted, so that those with one first character stand together, the longest first.
 */
final class Surfaces {
  private final String[] words;
  private final @Nullable Unit[] units;
  private final List<String> names;

  /**
   * Sorts them.
   *
   * @param none words that are no units although they begin as one does
   */
  Surfaces(Map<String, Unit> surfaces, List<String> none) {
    Map<String, @Nullable Unit> sorted =
        new TreeMap<>(
            (a, b) -> {
              int byFirst = Character.compare(a.charAt(0), b.charAt(0));
              int byLength = byFirst != 0 ? byFirst : Integer.compare(b.length(), a.length());
              return byLength != 0 ? byLength : a.compareTo(b);
            });
    none.forEach(word -> sorted.put(word, null));
    sorted.putAll(surfaces);
    names = surfaces.keySet().stream().sorted().toList();
    words = sorted.keySet().toArray(new String[0]);
    units = new Unit[words.length];
    for (int i = 0; i < words.length; i++) {
      units[i] = sorted.get(words[i]);
    }
  }

  /** The surfaces without the words that are none, in the order of their characters. */
  List<String> words() {
    return names;
  }

  /** The unit of an entry; null for a word that is none. */
  @Nullable Unit unit(int entry) {
    return units[entry];
  }

  /** How many characters an entry has. */
  int length(int entry) {
    return words[entry].length();
  }

  /** The entry of the longest word that begins at a position; -1 where none does. */
  int longest(CharSequence text, int position) {
    if (position >= text.length()) {
      return -1;
    }
    char first = text.charAt(position);
    for (int i = from(first); i < words.length && words[i].charAt(0) == first; i++) {
      if (stands(words[i], text, position)) {
        return i;
      }
    }
    return -1;
  }

  private int from(char first) {
    int low = 0;
    int high = words.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words[middle].charAt(0) < first) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether a word stands there; Latin letters, as of PF, only where no further one follows. */
  private static boolean stands(String word, CharSequence text, int position) {
    int end = position + word.length();
    if (end > text.length()) {
      return false;
    }
    for (int i = 1; i < word.length(); i++) {
      if (word.charAt(i) != narrow(text.charAt(position + i))) {
        return false;
      }
    }
    return !latin(word.charAt(word.length() - 1))
        || end == text.length()
        || !latinOrDigit(text.charAt(end));
  }

  private static char narrow(char c) {
    return c == '／' ? '/' : c;
  }

  private static boolean latin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean latinOrDigit(char c) {
    return latin(c) || (c >= '0' && c <= '9');
  }
}
