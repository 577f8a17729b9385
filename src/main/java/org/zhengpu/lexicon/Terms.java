package org.zhengpu.lexicon;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Many terms looked for at once in one pass (Aho–Corasick); safe for several threads.
 *
 * @param <V> what a term stands for
 */
public final class Terms<V> {
  /**
   * A term found.
   *
   * @param begin first position in the text, in UTF-16 code units
   * @param end position after the last
   */
  public record Hit<V>(int begin, int end, V value) {}

  private final AhoCorasickDoubleArrayTrie<V> trie = new AhoCorasickDoubleArrayTrie<>();
  private final boolean empty;

  /** Builds the trie; the terms must not be empty strings. */
  public Terms(Map<String, V> terms) {
    empty = terms.isEmpty();
    if (!empty) {
      trie.build(new TreeMap<>(terms));
    }
  }

  /** All occurrences, overlapping ones too, by begin and then the longer first. */
  public List<Hit<V>> all(CharSequence text) {
    if (empty) {
      return List.of();
    }
    List<Hit<V>> hits = new ArrayList<>();
    AhoCorasickDoubleArrayTrie.IHit<V> add =
        (begin, end, value) -> hits.add(new Hit<>(begin, end, value));
    trie.parseText(text, add);
    hits.sort(
        Comparator.<Hit<V>>comparingInt(Hit::begin).thenComparingInt(h -> h.begin() - h.end()));
    return hits;
  }

  /** Leftmost-longest occurrences: none overlaps another. */
  public List<Hit<V>> longest(CharSequence text) {
    List<Hit<V>> kept = new ArrayList<>();
    int free = 0;
    for (Hit<V> hit : all(text)) {
      if (hit.begin() >= free) {
        kept.add(hit);
        free = hit.end();
      }
    }
    return kept;
  }
}
