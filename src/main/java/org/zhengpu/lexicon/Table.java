package org.zhengpu.lexicon;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.zhengpu.problem.ErrorCode;
import org.zhengpu.problem.ReportException;

/**
 * A data file: UTF-8, tab-separated, {@code #} starts a comment line, empty lines are skipped.
 *
 * <p>A cell {@code -} is empty. Several values in a cell are separated by {@code |}.
 *
 * @param name the file's name, for messages
 * @param rows the rows in the order of the file
 */
public record Table(String name, List<Row> rows) {
  static final String EMPTY = "-";

  /** Copies the rows. */
  public Table {
    rows = List.copyOf(rows);
  }

  /**
   * One row.
   *
   * @param file name of the file
   * @param line 1-based
   * @param cells as many as the table has columns, stripped, {@code -} read as empty
   */
  public record Row(String file, int line, List<String> cells) {
    /** Copies the cells. */
    public Row {
      cells = List.copyOf(cells);
    }

    /** The cell of the column with the given 0-based index, perhaps empty. */
    public String get(int column) {
      return cells.get(column);
    }

    /** The values of a cell, in their order; an empty list for an empty cell. */
    public List<String> values(int column) {
      String cell = get(column);
      return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    /** The error for this row. */
    public ReportException bad(String what) {
      return new ReportException(ErrorCode.LEXICON_BAD_ROW, file + ":" + line + ": " + what);
    }
  }

  /**
   * Loads a file of the class path.
   *
   * @param resource path from the root, without a leading slash, as {@code lexicon/units.tsv}
   * @param columns how many columns each row has
   * @throws ReportException where a row has another number of columns
   */
  public static Table load(String resource, int columns) {
    return parse(resource, BundledFile.text(resource), columns);
  }

  /** Parses a file's text; see {@link #load}. */
  public static Table parse(String name, String text, int columns) {
    return parse(name, text, columns, RowProblems.THROWN);
  }

  /** Parses a file's text, passing over the rows with another number of columns. */
  static Table parse(String name, String text, int columns, RowProblems problems) {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (Iterator<String> lines = text.lines().iterator(); lines.hasNext(); ) {
      String line = lines.next();
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = cells(line);
      if (cells.size() != columns) {
        problems.at(
            new Row(name, number, cells),
            "expected " + columns + " columns, found " + cells.size() + ": " + line);
        continue;
      }
      rows.add(new Row(name, number, cells));
    }
    return new Table(name, rows);
  }

  /** The cells of the column with the given 0-based index, in the order of the rows. */
  public List<String> column(int column) {
    return rows.stream().map(row -> row.get(column)).toList();
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    int begin = 0;
    while (begin <= line.length()) {
      int tab = line.indexOf('\t', begin);
      int end = tab < 0 ? line.length() : tab;
      String value = line.substring(begin, end).strip();
      cells.add(value.equals(EMPTY) ? "" : value);
      begin = end + 1;
    }
    return cells;
  }
}
