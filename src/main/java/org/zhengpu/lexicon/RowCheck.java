package org.zhengpu.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.zhengpu.problem.ReportException;

/** Says what is wrong with a user's data files, row by row, without reading by them. */
final class RowCheck {
  private static final Pattern NAME = Pattern.compile("\\{(?<name>[a-z-]+)}");
  private static final int KIND = 1;
  private static final String START = "start";
  private static final String FIND = "find";

  private record Problem(Table.Row row, String what) {}

  private final List<Problem> problems = new ArrayList<>();

  private RowCheck() {}

  private void at(Table.Row row, String what) {
    problems.add(new Problem(row, what));
  }

  /** All that is wrong, in the order of files and lines. */
  List<ReportException> problems() {
    return problems.stream()
        .sorted(
            Comparator.comparing((Problem problem) -> problem.row().file())
                .thenComparing(problem -> problem.row().line()))
        .map(problem -> problem.row().bad(problem.what()))
        .toList();
  }

  /** The lines in which it is. */
  List<LexiconFolder.Line> lines() {
    return problems.stream()
        .map(problem -> new LexiconFolder.Line(Path.of(problem.row().file()), problem.row().line()))
        .toList();
  }

  /** Looks through a folder. */
  static RowCheck of(LexiconFolder folder) {
    RowCheck check = new RowCheck();
    for (Map.Entry<String, LexiconFolder.UserFile> entry : folder.files().entrySet()) {
      DataFile format = DataFile.named(entry.getKey()).orElse(null);
      if (format == null) {
        check.at(
            new Table.Row(entry.getValue().path().toString(), 1, List.of()),
            "no data file has this name; zhengpu lexicon list names them");
      } else {
        check.file(format, entry.getValue());
      }
    }
    return check;
  }

  private void file(DataFile format, LexiconFolder.UserFile file) {
    Table own = Table.load(format.resource(), format.columns());
    LexiconFolder.added(format, file, own, this::at);
    if (format.pattern() >= 0) {
      file.rows(format.columns(), (row, what) -> {}).rows().forEach(row -> pattern(format, row));
    }
  }

  private void pattern(DataFile format, Table.Row row) {
    Pattern compiled;
    try {
      compiled = compile(format, row);
    } catch (PatternSyntaxException e) {
      at(row, "not a regular expression: " + e.getDescription() + " at " + e.getIndex());
      return;
    }
    if (format.yes() < 0) {
      return;
    }
    if (!found(format, row, compiled, format.yes())) {
      at(row, "the expression does not match its example " + row.get(format.yes()));
    }
    if (found(format, row, compiled, format.no())) {
      at(row, "the expression matches its counterexample " + row.get(format.no()));
    }
  }

  /** The expression with what each name in braces is in the examples. */
  private Pattern compile(DataFile format, Table.Row row) {
    StringBuilder pattern = new StringBuilder();
    Matcher names = NAME.matcher(row.get(format.pattern()));
    while (names.find()) {
      String value = format.names().get(names.group("name"));
      if (value == null) {
        at(
            row,
            "unknown name "
                + names.group()
                + "; this file has "
                + (format.names().isEmpty() ? "none" : format.names().keySet()));
      }
      names.appendReplacement(pattern, value == null ? "0" : Matcher.quoteReplacement(value));
    }
    return Pattern.compile(names.appendTail(pattern).toString());
  }

  private static boolean found(DataFile format, Table.Row row, Pattern pattern, int column) {
    String text = row.get(column);
    if (!format.match().contains(FIND)) {
      return format.match().contains(START) && pattern.matcher(text).lookingAt();
    }
    boolean whole = format.match().contains(row.get(KIND));
    Matcher matcher = pattern.matcher(text);
    return whole ? matcher.matches() : matcher.find();
  }
}
