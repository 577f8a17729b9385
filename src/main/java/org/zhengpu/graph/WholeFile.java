package org.zhengpu.graph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.zhengpu.problem.ErrorCode;
import org.zhengpu.problem.ReportException;

/** Writes files so that nobody ever sees half of one: beside, then renamed. */
public final class WholeFile {
  private WholeFile() {}

  /**
   * Writes a text in UTF-8, in the place of what was there.
   *
   * @param instead what else the user may do where the file cannot be written
   * @throws ReportException where it cannot; nothing is left beside it then
   */
  public static Path write(Path file, String text, String instead) {
    return write(file, text.getBytes(StandardCharsets.UTF_8), instead);
  }

  /** As above, of bytes. */
  public static Path write(Path file, byte[] bytes, String instead) {
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    try {
      try {
        Files.write(beside, bytes);
        Files.move(
            beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (IOException e) {
      throw failed(file, e, instead);
    }
    return file;
  }

  /**
   * Makes the folder that a file is to stand in.
   *
   * @throws ReportException where it cannot be made
   */
  public static void folderOf(Path file, String instead) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
    } catch (IOException e) {
      throw failed(file, e, instead);
    }
  }

  /** The error of a file or folder that cannot be written. */
  public static ReportException failed(Path file, IOException cause, String instead) {
    return new ReportException(
        ErrorCode.OUTPUT_FAILED, file + ": cannot be written: " + cause + "; " + instead, cause);
  }
}
