package org.zhengpu;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
    try {
      Finder finder = new Finder();
      Files.walkFileTree(path, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, finder);
      if (finder.files.isEmpty()) {
        throw new ReportException(
            ErrorCode.INPUT_NOT_FOUND, path + ": no file in it ends in one of " + FORMATS);
      }
      return finder.files.stream().sorted().toList();
    } catch (IOException e) {
      throw new ReportException(ErrorCode.INPUT_NOT_FOUND, path + ": cannot be read: " + e, e);
    }
  }

  /** The place of a file's format in the order of preference. */
  static int rank(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    int rank = FORMATS.indexOf(name.substring(name.lastIndexOf('.') + 1));
    return rank < 0 ? FORMATS.size() : rank;
  }

  /** Gathers files; a link that leads back to a folder above it leads nowhere. */
  private static final class Finder extends SimpleFileVisitor<Path> {
    private final List<Path> files = new ArrayList<>();

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && rank(file) < FORMATS.size()) {
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) throws IOException {
      if (problem instanceof FileSystemLoopException) {
        return FileVisitResult.CONTINUE;
      }
      throw problem;
    }
  }
}
