package org.zhengpu.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Names that look like one that is not known. */
final class Near {
  private static final int SHOWN = 5;

  private Near() {}

  /** The five names that share most pairs of letters with a word, the nearest first. */
  static List<String> to(String word, Stream<String> names) {
    Set<String> pairs = pairs(word);
    return names
        .distinct()
        .sorted(
            Comparator.comparingInt((String name) -> -likeness(pairs, pairs(name)))
                .thenComparing(Comparator.naturalOrder()))
        .limit(SHOWN)
        .toList();
  }

  /** Common pairs in hundredths of all pairs of both (Dice's coefficient). */
  private static int likeness(Set<String> some, Set<String> others) {
    Set<String> common = new TreeSet<>(some);
    common.retainAll(others);
    return 200 * common.size() / Math.max(1, some.size() + others.size());
  }

  private static Set<String> pairs(String word) {
    Set<String> pairs = new TreeSet<>();
    for (int i = 0; i + 1 < word.length(); i++) {
      pairs.add(word.substring(i, i + 2));
    }
    return pairs;
  }
}
