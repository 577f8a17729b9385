package org.zhengpu.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Aligned columns for a terminal, where a Chinese character is two columns wide. */
public final class TextTable {
  private static final int WIDEST_CELL = 60;
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(?:\\.\\d+)?");
  private static final Pattern BREAK = Pattern.compile("\\s+");

  private final List<List<String>> rows = new ArrayList<>();
  private final int[] widths;
  private final boolean[] numeric;

  /** A table with these column names. */
  public TextTable(List<String> names) {
    widths = new int[names.size()];
    numeric = new boolean[names.size()];
    Arrays.fill(numeric, true);
    keep(names);
  }

  /** Adds a row with as many cells as there are names. */
  public void add(List<String> cells) {
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      String cell = cut(BREAK.matcher(cells.get(i)).replaceAll(" "));
      numeric[i] &= cell.isEmpty() || NUMBER.matcher(cell).matches();
      shown.add(cell);
    }
    keep(shown);
  }

  private void keep(List<String> cells) {
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.max(widths[i], width(cells.get(i)));
    }
    rows.add(cells);
  }

  /** Names, a rule and the rows, a line each; numbers stand to the right. */
  public String text() {
    StringBuilder out = new StringBuilder();
    line(rows.get(0), out);
    List<String> rule = new ArrayList<>();
    for (int width : widths) {
      rule.add("-".repeat(width));
    }
    line(rule, out);
    for (List<String> row : rows.subList(1, rows.size())) {
      line(row, out);
    }
    int count = rows.size() - 1;
    return out.append('(').append(count).append(count == 1 ? " row)\n" : " rows)\n").toString();
  }

  private void line(List<String> cells, StringBuilder out) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = cells.get(i);
      String pad = " ".repeat(widths[i] - width(cell));
      line.append(i == 0 ? "" : "  ").append(numeric[i] ? pad + cell : cell + pad);
    }
    out.append(line.toString().stripTrailing()).append('\n');
  }

  private static String cut(String cell) {
    int width = 0;
    for (int i = 0; i < cell.length(); ) {
      int c = cell.codePointAt(i);
      width += width(c);
      if (width > WIDEST_CELL) {
        return cell.substring(0, i) + "…";
      }
      i += Character.charCount(c);
    }
    return cell;
  }

  /** How many columns a text takes. */
  public static int width(String text) {
    return text.codePoints().map(TextTable::width).sum();
  }

  /** Two for East Asian wide and fullwidth characters, none for combining ones. */
  private static int width(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
      return 0;
    }
    boolean wide =
        (c >= 0x1100 && c <= 0x115f)
            || (c >= 0x2e80 && c <= 0xa4cf)
            || (c >= 0xac00 && c <= 0xd7a3)
            || (c >= 0xf900 && c <= 0xfaff)
            || (c >= 0xfe30 && c <= 0xfe6f)
            || (c >= 0xff00 && c <= 0xff60)
            || (c >= 0xffe0 && c <= 0xffe6)
            || (c >= 0x1f300 && c <= 0x1faff)
            || (c >= 0x20000 && c <= 0x3fffd);
    return wide ? 2 : 1;
  }
}
