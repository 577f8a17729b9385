package org.zhengpu.compare;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A cell of a table: what is stated, one entry a value. Two values that contradict each other are
 * two entries.
 *
 * @param entries at least one; what is missing is an entry that says why
 */
record Cell(List<Entry> entries) {
  private static final String BETWEEN = "; ";

  Cell {
    entries = List.copyOf(entries);
  }

  /**
   * A value.
   *
   * @param text as shown
   * @param quotes where it is stated; empty for what is no statement of a report
   */
  record Entry(String text, Tone tone, List<Quote> quotes) {
    Entry {
      quotes = List.copyOf(quotes);
    }
  }

  /** A cell of plain words. */
  static Cell of(String text) {
    return new Cell(List.of(new Entry(text, Tone.PLAIN, List.of())));
  }

  /** A cell with one value and where it is stated. */
  static Cell of(String text, Tone tone, List<Quote> quotes) {
    return new Cell(List.of(new Entry(text, tone, quotes)));
  }

  /** A cell in which nothing stands, which is no zero. */
  static Cell missing(String why) {
    return new Cell(List.of(new Entry(why, Tone.MISSING, List.of())));
  }

  /** Its words in one line. */
  String text() {
    return entries.stream().map(Entry::text).collect(Collectors.joining(BETWEEN));
  }
}
