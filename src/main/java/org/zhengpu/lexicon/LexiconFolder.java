package org.zhengpu.lexicon;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhengpu.problem.ErrorCode;
import org.zhengpu.problem.ReportException;

/**
 * A user's data files, each named and laid out as one of the program's own.
 *
 * <p>A line that begins with {@code !} takes the row with that key out: the cells after the sign
 * are the key's.
 *
 * @param path of the folder
 * @param files the files by their names, in the order of the names
 */
public record LexiconFolder(Path path, Map<String, UserFile> files) {
  /** The largest file that is read, in bytes. */
  public static final long LARGEST_FILE = 16L << 20;

  static final String RETIRED = "!";
  private static final Pattern SIGN = Pattern.compile("(?m)^" + RETIRED);
  private static final String SUFFIX = ".tsv";
  private static final String CANNOT = "cannot be used: ";

  /** Copies the map. */
  public LexiconFolder {
    files = new LinkedHashMap<>(files);
  }

  /**
   * A file as it is on the disk.
   *
   * @param path shown in messages
   */
  public record UserFile(Path path, String text) {
    /** Rows that add or replace; what is wrong with others is told. */
    Table rows(int columns, RowProblems problems) {
      String added = without(line -> line.startsWith(RETIRED));
      return Table.parse(path.toString(), added, columns, problems);
    }

    /** The lines that take rows out, as rows of the key's cells. */
    Table retired(int keys, RowProblems problems) {
      String retired = without(line -> !line.startsWith(RETIRED));
      return Table.parse(path.toString(), SIGN.matcher(retired).replaceAll(""), keys, problems);
    }

    /** The file without some of its lines, by their numbers. */
    UserFile without(Set<Integer> lines) {
      List<String> kept = new ArrayList<>(text.lines().toList());
      lines.stream().filter(line -> line <= kept.size()).forEach(line -> kept.set(line - 1, ""));
      return new UserFile(path, String.join("\n", kept));
    }

    /** The text with some lines left empty, so that the others keep their numbers. */
    private String without(Predicate<String> dropped) {
      StringBuilder kept = new StringBuilder();
      text.lines().forEach(line -> kept.append(dropped.test(line) ? "" : line).append('\n'));
      return kept.toString();
    }
  }

  /**
   * A line of a file.
   *
   * @param number 1-based
   */
  public record Line(Path path, int number) {
    /** The error for this line: what went wrong when it was read by. */
    public ReportException bad(RuntimeException problem) {
      String message = String.valueOf(problem.getMessage());
      int colon = message.indexOf(": ");
      boolean placed = problem instanceof ReportException && colon > 0;
      return new ReportException(
          ErrorCode.LEXICON_BAD_ROW,
          path + ":" + number + ": " + (placed ? message.substring(colon + 2) : CANNOT + message),
          problem);
    }
  }

  /**
   * Reads a folder's files that end in {@code .tsv}; whether they make sense is not looked at.
   *
   * @throws ReportException where the folder or a file cannot be read, or is not UTF-8
   */
  public static LexiconFolder read(Path path) {
    Map<String, UserFile> files = new LinkedHashMap<>();
    try (Stream<Path> found = Files.list(path)) {
      for (Path file : found.filter(LexiconFolder::table).sorted().toList()) {
        files.put(String.valueOf(file.getFileName()), new UserFile(file, text(file)));
      }
    } catch (IOException e) {
      throw new ReportException(
          ErrorCode.INPUT_NOT_FOUND,
          path + ": no folder of data files that can be read: " + e.getMessage(),
          e);
    }
    return new LexiconFolder(path, files);
  }

  private static boolean table(Path file) {
    return file.toString().endsWith(SUFFIX) && Files.isRegularFile(file);
  }

  private static String text(Path file) throws IOException {
    if (Files.size(file) > LARGEST_FILE) {
      throw new ReportException(
          ErrorCode.INPUT_TOO_LARGE,
          file + ": larger than " + (LARGEST_FILE >> 20) + " MiB; divide it");
    }
    try {
      byte[] bytes = Files.readAllBytes(file);
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new ReportException(
          ErrorCode.LEXICON_BAD_ROW, file + ": is not UTF-8; save it as UTF-8 text", e);
    }
  }

  /** What is wrong with the rows, each looked at by itself, in the order of files and lines. */
  public List<ReportException> problems() {
    return RowCheck.of(this).problems();
  }

  /** This folder without the rows that are wrong by themselves. */
  public LexiconFolder sound() {
    return without(RowCheck.of(this).lines());
  }

  /** All rows, in the order of files and lines. */
  public List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    files.forEach(
        (name, file) -> {
          if (DataFile.named(name).isPresent()) {
            int number = 0;
            for (String line : file.text().lines().toList()) {
              number++;
              if (!line.isBlank() && !line.startsWith("#")) {
                lines.add(new Line(file.path(), number));
              }
            }
          }
        });
    return lines;
  }

  /** This folder without some lines. */
  public LexiconFolder without(Collection<Line> lines) {
    Map<String, UserFile> kept = new LinkedHashMap<>();
    files.forEach(
        (name, file) -> {
          Set<Integer> numbers = new LinkedHashSet<>();
          lines.stream()
              .filter(line -> line.path().equals(file.path()))
              .forEach(line -> numbers.add(line.number()));
          kept.put(name, file.without(numbers));
        });
    return new LexiconFolder(path, kept);
  }

  /** A file of the program's own with what this folder changes in it. */
  Table added(String resource, Table own) {
    String name = resource.substring(resource.lastIndexOf('/') + 1);
    UserFile file = files.get(name);
    return file == null || DataFile.named(name).isEmpty()
        ? own
        : added(DataFile.named(name).orElseThrow(), file, own, RowProblems.THROWN);
  }

  /** A file of the program's own with a user's rows; those that are wrong are told and left out. */
  static Table added(DataFile format, UserFile file, Table own, RowProblems problems) {
    Map<List<String>, Table.Row> rows = new LinkedHashMap<>();
    own.rows().forEach(row -> rows.put(format.key(row), row));
    for (Table.Row row : file.retired(format.key().size(), problems).rows()) {
      if (format.fixed()) {
        problems.at(row, "no row of this file can be taken out, only replaced");
      } else if (rows.remove(row.cells()) == null) {
        problems.at(row, "takes out " + String.join(", ", row.cells()) + ", which is not there");
      }
    }
    Set<List<String>> seen = new LinkedHashSet<>();
    for (Table.Row row : file.rows(format.columns(), problems).rows()) {
      List<String> key = format.key(row);
      if (format.fixed() && !rows.containsKey(key)) {
        problems.at(row, "no row can be added to this file, only one of ours replaced");
      } else if (!seen.add(key)) {
        problems.at(row, "is there twice: " + String.join(", ", key));
      } else {
        rows.put(key, row);
      }
    }
    return new Table(own.name(), new ArrayList<>(rows.values()));
  }

  /** The SHA-256 of the program's own files' sum and of all names and bytes of this folder. */
  String sha256(String own) {
    MessageDigest digest = Sha256.digest();
    digest.update(own.getBytes(StandardCharsets.UTF_8));
    files.forEach(
        (name, file) -> {
          digest.update((byte) 0);
          digest.update(name.getBytes(StandardCharsets.UTF_8));
          digest.update((byte) 0);
          digest.update(file.text().getBytes(StandardCharsets.UTF_8));
        });
    return HexFormat.of().formatHex(digest.digest());
  }
}
