package org.zhengpu.correct;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.zhengpu.lexicon.Table;
import org.zhengpu.problem.ErrorCode;
import org.zhengpu.problem.ReportException;

/**
 * Reads a file of corrections as people keep it in a spreadsheet: tab-separated, cells perhaps in
 * quotation marks, empty ones at the end left out.
 */
final class CorrectionFile {
  private static final List<String> COLUMNS =
      List.of("report", "kind", "quote", "thing", "property", "value", "who", "comment");
  private static final int NEEDED = 7;
  private static final String RULES = "correct/properties.tsv";
  private static final String EMPTY = "-";
  private static final Pattern PERIOD =
      Pattern.compile("\\d{4}(?:-Q[1-4]|-H[12]|-(?:0[1-9]|1[0-2])|[/-]\\d{4})?|unspecified");
  private static final Pattern LIST = Pattern.compile("[+-].+");
  private static final Pattern REPORT = Pattern.compile("\\*|[a-z0-9-]+-\\d{4}");

  private final String name;
  private final Map<String, Map<String, List<String>>> rules = new LinkedHashMap<>();
  private final List<Correction> corrections = new ArrayList<>();

  private CorrectionFile(String name) {
    this.name = name;
    for (Table.Row row : Table.load(RULES, 3).rows()) {
      rules
          .computeIfAbsent(row.get(0), kind -> new LinkedHashMap<>())
          .put(row.get(1), row.values(2));
    }
  }

  /**
   * Reads a file's text.
   *
   * @throws ReportException at the first row that cannot be used
   */
  static List<Correction> parse(String name, String text) {
    CorrectionFile file = new CorrectionFile(name);
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        file.row(number, cells(line));
      }
    }
    return file.corrections;
  }

  private void row(int line, List<String> cells) {
    if (cells.get(0).equals(COLUMNS.get(0))) {
      return;
    }
    if (cells.size() < NEEDED || cells.size() > COLUMNS.size()) {
      throw bad(line, cells.size(), "a row has the columns " + String.join(", ", COLUMNS));
    }
    String comment = cells.size() > NEEDED ? cells.get(NEEDED) : "";
    Correction correction =
        new Correction(
            line,
            cells.get(0),
            cells.get(1),
            cells.get(2),
            cells.get(3),
            cells.get(4),
            cells.get(5),
            cells.get(6),
            comment);
    check(correction);
    corrections.add(correction);
  }

  private void check(Correction row) {
    Map<String, List<String>> properties = rules.get(row.kind());
    if (!REPORT.matcher(row.report()).matches()) {
      throw bad(row.line(), 1, "the name of a report's files, as hunan-2025, or * for all");
    } else if (properties == null) {
      throw bad(row.line(), 2, "one of " + String.join(", ", rules.keySet()));
    } else if (row.kind().equals(Correction.FIGURE) && row.quote().isEmpty()) {
      throw bad(row.line(), 3, "the words around the number, as the report has them");
    } else if (row.thing().isEmpty()) {
      throw bad(row.line(), 4, "the number as written, or the name of the thing");
    } else if (!properties.containsKey(row.property())) {
      throw bad(
          row.line(),
          5,
          "of a " + row.kind() + " one of " + String.join(", ", properties.keySet()));
    } else if (row.who().isEmpty()) {
      throw bad(row.line(), 7, "who says so");
    }
    List<String> values = properties.get(row.property());
    if (!fits(row.value(), values)) {
      throw bad(row.line(), 6, expected(values));
    }
  }

  private static boolean fits(String value, List<String> values) {
    if (values.size() > 1) {
      return values.contains(value);
    }
    return switch (values.get(0)) {
      case "text", "place" -> !value.isEmpty();
      case "number" -> number(value);
      case "period" -> PERIOD.matcher(value).matches();
      case "list" -> LIST.matcher(value).matches();
      default -> values.contains(value);
    };
  }

  private static String expected(List<String> values) {
    if (values.size() > 1) {
      return "one of " + String.join(", ", values);
    }
    return switch (values.get(0)) {
      case "text" -> "a text";
      case "place" -> "the name, code or slug of a place";
      case "number" -> "a number in digits, multiplier applied, as 5300000000000";
      case "period" -> "a period, as 2024, 2024-Q3, 2024-H1, 2024-11, 2021/2025 or unspecified";
      case "list" -> "a name after + to add or after - to take away";
      default -> "the value " + values.get(0);
    };
  }

  private static boolean number(String value) {
    try {
      return new BigDecimal(value).precision() <= 40;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private ReportException bad(int line, int column, String expected) {
    String title = column <= COLUMNS.size() ? " (" + COLUMNS.get(column - 1) + ")" : "";
    return new ReportException(
        ErrorCode.BAD_CORRECTION,
        name + ":" + line + ": column " + column + title + ": expected " + expected);
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    for (String cell : line.split("\t", -1)) {
      String value = cell.strip();
      if (value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")) {
        value = value.substring(1, value.length() - 1).replace("\"\"", "\"").strip();
      }
      cells.add(value.equals(EMPTY) ? "" : value);
    }
    while (cells.size() > NEEDED && cells.get(cells.size() - 1).isEmpty()) {
      cells.remove(cells.size() - 1);
    }
    return cells;
  }
}
