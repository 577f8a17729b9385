package org.zhengpu.lexicon;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a data file of lexicon or rules looks like, from {@code lexicon/files.tsv}.
 *
 * @param resource path on the class path, as {@code lexicon/units.tsv}
 * @param columns how many there are
 * @param key the 0-based columns that tell a row from all others
 * @param fixed whether the program asks for each row by its id, so that rows can be replaced but
 *     neither added nor taken out
 * @param pattern 0-based column of a regular expression; -1 where there is none
 * @param match how the expression is looked for: find, start, or whole where the second column has
 *     one of these words
 * @param yes 0-based column of the example; -1 where there is none
 * @param no 0-based column of the counterexample
 * @param names what may stand in braces in an expression, with what it is in the examples
 */
public record DataFile(
    String resource,
    int columns,
    List<Integer> key,
    boolean fixed,
    int pattern,
    List<String> match,
    int yes,
    int no,
    Map<String, String> names) {
  private static final String FILE = "lexicon/files.tsv";
  private static final int COLUMNS = 9;
  private static final String FIXED = "fixed";

  /** The first sentence, without the file's name and a dash before it. */
  private static final Pattern FIRST =
      Pattern.compile("(?:[a-z-]+\\.tsv \\S )?(?<about>.+?)\\.(?= |$)");

  private static final class All {
    private static final Map<String, DataFile> BY_NAME = load();
  }

  /** Copies what it holds. */
  public DataFile {
    key = List.copyOf(key);
    match = List.copyOf(match);
    names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
  }

  /** All of them by name without folder, as {@code units.tsv}, in the order of the file. */
  public static Map<String, DataFile> all() {
    return All.BY_NAME;
  }

  /** The file with a name without folder. */
  public static Optional<DataFile> named(String name) {
    return Optional.ofNullable(All.BY_NAME.get(name));
  }

  /** The name without folder. */
  public String name() {
    return resource.substring(resource.lastIndexOf('/') + 1);
  }

  /** What the file is: the first sentence of our file. */
  public String about() {
    String line = head().get(0).substring(1).strip();
    Matcher first = FIRST.matcher(line);
    return first.lookingAt() ? first.group("about") : line;
  }

  /** The comment lines with which our file begins; the last names the columns. */
  public List<String> head() {
    return BundledFile.text(resource).lines().takeWhile(line -> line.startsWith("#")).toList();
  }

  /** The cells of our first row. */
  public List<String> example() {
    return Table.load(resource, columns).rows().get(0).cells().stream()
        .map(cell -> cell.isEmpty() ? Table.EMPTY : cell)
        .toList();
  }

  /** What tells a row from all others. */
  List<String> key(Table.Row row) {
    return key.stream().map(row::get).toList();
  }

  private static Map<String, DataFile> load() {
    Map<String, DataFile> files = new LinkedHashMap<>();
    for (Table.Row row : Table.load(FILE, COLUMNS).rows()) {
      DataFile file =
          new DataFile(
              row.get(0),
              number(row, 1) + 1,
              row.values(2).stream().map(value -> Integer.parseInt(value) - 1).toList(),
              row.get(3).equals(FIXED),
              number(row, 4),
              row.values(5),
              number(row, 6),
              number(row, 7),
              names(row));
      files.put(file.name(), file);
    }
    return Collections.unmodifiableMap(files);
  }

  private static Map<String, String> names(Table.Row row) {
    Map<String, String> names = new LinkedHashMap<>();
    for (String value : row.values(COLUMNS - 1)) {
      int sign = value.indexOf('=');
      names.put(value.substring(0, sign), value.substring(sign + 1));
    }
    return names;
  }

  /** A 1-based column as a 0-based one; -1 for an empty cell. */
  private static int number(Table.Row row, int column) {
    return row.get(column).isEmpty() ? -1 : Integer.parseInt(row.get(column)) - 1;
  }
}
