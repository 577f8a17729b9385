package org.zhengpu.validate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.zhengpu.document.ReadOptions;
import org.zhengpu.document.Report;
import org.zhengpu.document.ReportReader;
import org.zhengpu.problem.ErrorCode;
import org.zhengpu.problem.ReportException;

/** The files from which graphs were built. */
final class Sources {
  private Sources() {}

  /** The decoded input of each report in a folder, by the SHA-256 of its file. */
  static Map<String, String> in(Path folder) {
    ReportReader reader = ReportReader.standard();
    Map<String, String> inputs = new TreeMap<>();
    for (Path file : files(folder)) {
      report(reader, file).ifPresent(report -> inputs.put(report.sha256(), report.input()));
    }
    return inputs;
  }

  /** A file's report; nothing where it is none, since no graph was built from it then. */
  private static Optional<Report> report(ReportReader reader, Path file) {
    try {
      return Optional.of(reader.read(file, ReadOptions.none()));
    } catch (ReportException e) {
      return Optional.empty();
    }
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new ReportException(
          ErrorCode.INPUT_NOT_FOUND, folder + ": cannot be read: " + e.getMessage(), e);
    }
  }
}
