package org.zhengpu.compare;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Local names of the measures that can be compared; ranks and differences are of another kind. */
final class Measures {
  static final String CHANGE_RATE = "changeRate";
  static final String LEVEL = "level";
  static final String CHANGE_AMOUNT = "changeAmount";

  /** All of them. */
  static final List<String> ALL = List.of(CHANGE_RATE, LEVEL, CHANGE_AMOUNT);

  private Measures() {}

  /** In what targets are given, mostly; in what figures are given where there are no targets. */
  static String commonest(List<Stated> figures) {
    boolean targets = figures.stream().anyMatch(Stated::target);
    Map<String, Long> counts =
        figures.stream()
            .filter(stated -> stated.target() || !targets)
            .collect(Collectors.groupingBy(Stated::measure, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(CHANGE_RATE);
  }
}
