package org.zhengpu.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Many terms looked for at once; safe for several threads.
 *
 * <p>A tree of characters is walked from each position of the text, as far as some term goes on:
 * seldom more than two steps. It is made in a few milliseconds, which counts at the start of a
 * command.
 *
 * @param <V> what a term stands for
 */
public final class Terms<V> {
  private static final int ROOT = 0;
  private static final int NONE = -1;

  /**
   * A term found.
   *
   * @param begin first position in the text, in UTF-16 code units
   * @param end position after the last
   */
  public record Hit<V>(int begin, int end, V value) {}

  private final CharacterTree tree;
  private final List<V> values;

  /** Builds the tree; the terms must not be empty strings. */
  public Terms(Map<String, V> terms) {
    tree = new CharacterTree(terms.keySet());
    values = List.copyOf(terms.values());
  }

  /** Terms that stand for themselves. */
  public static Terms<String> of(Collection<String> words) {
    Map<String, String> terms = new TreeMap<>();
    words.forEach(word -> terms.put(word, word));
    return new Terms<>(terms);
  }

  /** All occurrences, overlapping ones too, by begin and then the longer first. */
  public List<Hit<V>> all(CharSequence text) {
    List<Hit<V>> hits = new ArrayList<>();
    for (int begin = 0; begin < text.length(); begin++) {
      int before = hits.size();
      int node = ROOT;
      for (int i = begin; i < text.length() && (node = tree.next(node, text.charAt(i))) > 0; i++) {
        if (tree.term(node) != NONE) {
          hits.add(new Hit<>(begin, i + 1, values.get(tree.term(node))));
        }
      }
      if (hits.size() > before + 1) {
        Collections.reverse(hits.subList(before, hits.size()));
      }
    }
    return hits;
  }

  /** Leftmost-longest occurrences: none overlaps another. */
  public List<Hit<V>> longest(CharSequence text) {
    List<Hit<V>> hits = new ArrayList<>();
    int begin = 0;
    while (begin < text.length()) {
      Hit<V> hit = at(text, begin, text.length());
      if (hit != null) {
        hits.add(hit);
      }
      begin = hit == null ? begin + 1 : hit.end();
    }
    return hits;
  }

  /** The longest term that begins at a position and ends before a limit; null for none. */
  public @Nullable Hit<V> at(CharSequence text, int begin, int limit) {
    int term = NONE;
    int end = begin;
    int node = ROOT;
    for (int i = begin; i < limit && (node = tree.next(node, text.charAt(i))) > 0; i++) {
      if (tree.term(node) != NONE) {
        term = tree.term(node);
        end = i + 1;
      }
    }
    return term == NONE ? null : new Hit<>(begin, end, values.get(term));
  }

  /** Whether a term occurs. */
  public boolean in(CharSequence text) {
    for (int begin = 0; begin < text.length(); begin++) {
      int node = ROOT;
      for (int i = begin; i < text.length() && (node = tree.next(node, text.charAt(i))) > 0; i++) {
        if (tree.term(node) != NONE) {
          return true;
        }
      }
    }
    return false;
  }
}
