package org.zhengpu.compare;

import java.util.List;

/**
 * A table for people.
 *
 * @param id unique in its comparison, as {@code gdp}; anchors are made of it
 * @param columns their headings
 * @param rows as many cells each as there are columns; the first names the row
 */
record Grid(String id, String caption, List<String> columns, List<List<Cell>> rows) {
  Grid {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<Cell> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            id + ": " + row.size() + " cells in " + columns.size() + " columns");
      }
    }
  }
}
