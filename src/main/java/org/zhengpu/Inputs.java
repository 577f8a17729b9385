package org.zhengpu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.zhengpu.problem.ErrorCode;
import org.zhengpu.problem.ReportException;

/** The files that may hold a report. */
final class Inputs {
  /** Of several files with the same report the one whose format stands first is built. */
  private static final List<String> FORMATS = List.of("md", "html", "htm", "docx", "txt", "pdf");

  private Inputs() {}

  /** A file stands for itself; of a folder all files of a known format below it, by name. */
  static List<Path> find(Path path) {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> below = Files.walk(path)) {
      List<Path> files = new ArrayList<>();
      below
          .filter(file -> rank(file) < FORMATS.size() && Files.isRegularFile(file))
          .sorted()
          .forEach(files::add);
      if (files.isEmpty()) {
        throw new ReportException(
            ErrorCode.INPUT_NOT_FOUND, path + ": no file in it ends in one of " + FORMATS);
      }
      return files;
    } catch (IOException e) {
      throw new ReportException(
          ErrorCode.INPUT_NOT_FOUND, path + ": cannot be read: " + e.getMessage(), e);
    }
  }

  /** The place of a file's format in the order of preference. */
  static int rank(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    int rank = FORMATS.indexOf(name.substring(name.lastIndexOf('.') + 1));
    return rank < 0 ? FORMATS.size() : rank;
  }
}
