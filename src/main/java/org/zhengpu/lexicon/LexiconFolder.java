package org.zhengpu.lexicon;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private static final String SUFFIX = ".tsv";

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
    /** Rows that add or replace. */
    Table rows(int columns) {
      return Table.parse(path.toString(), without(line -> line.startsWith(RETIRED)), columns);
    }

    /** The lines that take rows out, as rows of the key's cells. */
    Table retired(int keys) {
      String text = without(line -> !line.startsWith(RETIRED));
      return Table.parse(path.toString(), text.replaceAll("(?m)^" + RETIRED, ""), keys);
    }

    /** The text with some lines left empty, so that the others keep their numbers. */
    private String without(java.util.function.Predicate<String> dropped) {
      StringBuilder kept = new StringBuilder();
      text.lines().forEach(line -> kept.append(dropped.test(line) ? "" : line).append('\n'));
      return kept.toString();
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

  /** A file of the program's own with what this folder changes in it. */
  Table added(String resource, Table own) {
    UserFile file = files.get(resource.substring(resource.lastIndexOf('/') + 1));
    DataFile format =
        DataFile.named(own.name().substring(own.name().lastIndexOf('/') + 1)).orElse(null);
    if (file == null || format == null) {
      return own;
    }
    Map<List<String>, Table.Row> rows = new LinkedHashMap<>();
    own.rows().forEach(row -> rows.put(format.key(row), row));
    for (Table.Row row : file.retired(format.key().size()).rows()) {
      if (format.fixed()) {
        throw row.bad("no row of this file can be taken out");
      }
      if (rows.remove(row.cells()) == null) {
        throw row.bad("takes out " + String.join(", ", row.cells()) + ", which is not there");
      }
    }
    Set<List<String>> seen = new LinkedHashSet<>();
    for (Table.Row row : file.rows(format.columns()).rows()) {
      if (format.fixed() && !rows.containsKey(format.key(row))) {
        throw row.bad("no row can be added to this file, only replaced by one of the same id");
      }
      if (!seen.add(format.key(row))) {
        throw row.bad("is there twice: " + String.join(", ", format.key(row)));
      }
      rows.put(format.key(row), row);
    }
    return new Table(own.name(), new ArrayList<>(rows.values()));
  }

  /** The SHA-256 of the program's own files' sum and of all names and bytes of this folder. */
  String sha256(String own) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(own.getBytes(StandardCharsets.UTF_8));
      files.forEach(
          (name, file) -> {
            digest.update((byte) 0);
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(file.text().getBytes(StandardCharsets.UTF_8));
          });
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("a Java without SHA-256", e);
    }
  }
}
