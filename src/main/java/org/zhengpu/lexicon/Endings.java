package org.zhengpu.lexicon;

import java.util.Collection;
import java.util.List;

/**
 * Words looked for at the end of phrases, as 铁路 at that of 石雄铁路; safe for several threads.
 *
 * <p>A phrase is read backwards, as far as some word goes on: what stands before costs nothing.
 */
public final class Endings {
  private final CharacterTree tree;

  /** Builds the tree; the words must not be empty strings. */
  public Endings(Collection<String> words) {
    List<String> backwards =
        words.stream()
            .distinct()
            .map(word -> new StringBuilder(word).reverse().toString())
            .toList();
    tree = new CharacterTree(backwards);
  }

  /** Length of the longest word that ends a phrase; 0 for none. */
  public int longest(CharSequence phrase) {
    return longest(phrase, 0, phrase.length());
  }

  /** Length of the longest word that ends a stretch of a text; 0 for none. */
  public int longest(CharSequence text, int begin, int end) {
    int longest = 0;
    int node = 0;
    for (int i = end - 1; i >= begin && (node = tree.next(node, text.charAt(i))) > 0; i--) {
      if (tree.term(node) >= 0) {
        longest = end - i;
      }
    }
    return longest;
  }
}
