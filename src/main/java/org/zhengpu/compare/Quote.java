package org.zhengpu.compare;

import java.util.Comparator;

/**
 * Where a report states something.
 *
 * @param section title of the section; empty where none is known
 * @param begin offset into the report's input, UTF-16
 * @param end offset after the last
 * @param clause the words of the passage; empty where the graph has none ({@code --no-quotes})
 * @param sentence the sentence around it; the clause where no sentence is known
 */
record Quote(Edition report, String section, int begin, int end, String clause, String sentence)
    implements Comparable<Quote> {
  private static final Comparator<Quote> ORDER =
      Comparator.comparing(Quote::report).thenComparing(Quote::begin).thenComparing(Quote::end);

  /** The same passage of the same report has the same key, as {@code hunan-2025-562-570}. */
  String key() {
    return report.key() + "-" + begin + "-" + end;
  }

  @Override
  public int compareTo(Quote other) {
    return ORDER.compare(this, other);
  }
}
