package org.zhengpu.compare;

import java.io.IOException;
import java.util.List;
import org.zhengpu.query.TextTable;

/** Writes a comparison for a terminal: the title, a table each grid, the notes. */
final class TextWriter {
  private TextWriter() {}

  static void write(Comparison comparison, Appendable out) throws IOException {
    out.append(comparison.title()).append('\n');
    for (Grid grid : comparison.grids()) {
      out.append('\n').append(grid.caption()).append('\n');
      TextTable table = new TextTable(grid.columns());
      for (List<Cell> row : grid.rows()) {
        table.add(row.stream().map(Cell::text).toList());
      }
      out.append(table.text());
    }
    out.append('\n');
    for (String note : comparison.notes()) {
      out.append(note).append('\n');
    }
  }
}
