package org.zhengpu.graph;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.zhengpu.lexicon.Table;

/** How far each rule is trusted, from {@code rules/confidence.tsv}. */
public final class Confidence {
  private static final int COLUMNS = 2;
  private static final String ANY = "*";
  private static final Map<String, BigDecimal> BY_BEGINNING = load();

  private Confidence() {}

  private static Map<String, BigDecimal> load() {
    Map<String, BigDecimal> values = new TreeMap<>();
    for (Table.Row row : Table.load("rules/confidence.tsv", COLUMNS).rows()) {
      values.put(row.get(0), new BigDecimal(row.get(1)));
    }
    if (!values.containsKey(ANY)) {
      throw new IllegalStateException("rules/confidence.tsv has no row " + ANY);
    }
    return values;
  }

  /** Between 0 and 1. */
  public static BigDecimal of(String rule) {
    for (int length = rule.length(); length > 0; length--) {
      BigDecimal value = BY_BEGINNING.get(rule.substring(0, length));
      if (value != null) {
        return value;
      }
    }
    return BY_BEGINNING.getOrDefault(ANY, BigDecimal.ZERO);
  }
}
