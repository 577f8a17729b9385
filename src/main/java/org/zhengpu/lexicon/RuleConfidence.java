package org.zhengpu.lexicon;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/**
 * How far each rule is trusted, from {@code rules/confidence.tsv}.
 *
 * <p>A rule has a row of its own where annotated reports show how often it is right; otherwise the
 * row with the longest beginning of its id counts, which ends in {@code *}.
 */
public final class RuleConfidence {
  private static final String FILE = "rules/confidence.tsv";
  private static final int COLUMNS = 4;
  private static final int VALUE = 3;
  private static final String ANY = "*";

  private final Map<String, BigDecimal> values = new TreeMap<>();

  private RuleConfidence(Lexicon lexicon) {
    for (Table.Row row : lexicon.table(FILE, COLUMNS).rows()) {
      try {
        values.put(row.get(0), new BigDecimal(row.get(VALUE)));
      } catch (NumberFormatException e) {
        throw row.bad("no number: " + row.get(VALUE));
      }
    }
    if (!values.containsKey(ANY)) {
      throw new IllegalStateException(FILE + " has no row " + ANY);
    }
  }

  /** That of the program's own file. */
  public static RuleConfidence standard() {
    return of(Lexicon.bundled());
  }

  /** That of a lexicon; made once. */
  public static RuleConfidence of(Lexicon lexicon) {
    return lexicon.made(RuleConfidence.class, RuleConfidence::new);
  }

  /** Between 0 and 1. */
  public BigDecimal of(String rule) {
    BigDecimal own = values.get(rule);
    return own != null ? own : before(rule);
  }

  /** What is to be thought of a rule by the beginning of its id, whatever its own row says. */
  public BigDecimal before(String rule) {
    for (int length = rule.length(); length > 0; length--) {
      BigDecimal value = values.get(rule.substring(0, length) + ANY);
      if (value != null) {
        return value;
      }
    }
    return values.getOrDefault(ANY, BigDecimal.ZERO);
  }
}
