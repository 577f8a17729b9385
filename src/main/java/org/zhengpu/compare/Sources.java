package org.zhengpu.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The passages that a comparison cites, numbered from 1 by report and place in it. */
final class Sources {
  private final Map<Quote, Integer> numbers = new LinkedHashMap<>();

  private Sources(SortedSet<Quote> quotes) {
    quotes.forEach(quote -> numbers.put(quote, numbers.size() + 1));
  }

  /** Those of all cells of a comparison. */
  static Sources of(Comparison comparison) {
    SortedSet<Quote> quotes = new TreeSet<>();
    for (Grid grid : comparison.grids()) {
      for (List<Cell> row : grid.rows()) {
        row.forEach(cell -> cell.entries().forEach(entry -> quotes.addAll(entry.quotes())));
      }
    }
    return new Sources(quotes);
  }

  /** All of them in the order of their numbers. */
  List<Quote> all() {
    return new ArrayList<>(numbers.keySet());
  }

  /** The number of one that a cell cites. */
  int number(Quote quote) {
    Integer number = numbers.get(quote);
    if (number == null) {
      throw new IllegalStateException("not cited: " + quote.key());
    }
    return number;
  }
}
