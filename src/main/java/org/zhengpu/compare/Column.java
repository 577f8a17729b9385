package org.zhengpu.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/**
 * What a column of the indicators' table holds.
 *
 * @param year of which the figures are
 * @param target whether they are aimed at
 */
record Column(int year, boolean target) {
  /** A target of a year is given in the report of that year, what happened in the next one. */
  int reportYear() {
    return target ? year : year + 1;
  }

  /**
   * The columns of some years, those left out of whose year of report the set has no report.
   *
   * @param years empty for the last two years of which there are reports
   */
  static List<Column> of(List<Integer> years, SortedSet<Integer> reportYears) {
    boolean chosen = !years.isEmpty();
    int last = reportYears.last();
    List<Column> columns = new ArrayList<>();
    for (int year :
        chosen ? years.stream().distinct().sorted().toList() : List.of(last - 1, last)) {
      for (boolean target : new boolean[] {true, false}) {
        Column column = new Column(year, target);
        if (chosen || reportYears.contains(column.reportYear())) {
          columns.add(column);
        }
      }
    }
    return columns;
  }

  /** Whether a figure belongs into it. */
  boolean holds(Stated stated) {
    return stated.target() == target
        && stated.report().year() == reportYear()
        && stated.period().equals(Integer.toString(year));
  }

  /** Its heading. */
  String heading(Words words) {
    return words.of(target ? "column-target" : "column-actual", year);
  }
}
