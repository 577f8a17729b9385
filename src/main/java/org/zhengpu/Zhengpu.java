package org.zhengpu;

import java.nio.file.Path;
import java.util.List;
import org.zhengpu.document.ReadOptions;
import org.zhengpu.document.Report;
import org.zhengpu.document.ReportReader;
import org.zhengpu.lexicon.BundledFile;
import org.zhengpu.lexicon.Lexicon;
import org.zhengpu.lexicon.LexiconFolder;
import org.zhengpu.link.FactReader;

/**
 * Reads a report into facts and a graph; what the commands do, for programs that embed it.
 *
 * <pre>{@code
 * Reading reading = Zhengpu.read(Path.of("hunan-2025.md"));
 * reading.facts().figures().forEach(figure -> …);
 * Model graph = reading.graph();
 * String turtle = reading.turtle();
 * }</pre>
 *
 * <p>Safe for several threads.
 */
public final class Zhengpu {
  /** File name of the report that comes with the program. */
  public static final String BUNDLED_REPORT = "hunan-2025.md";

  private Zhengpu() {}

  /**
   * Reads a file: Markdown, HTML, DOCX, plain text or PDF.
   *
   * @throws org.zhengpu.problem.ReportException where it cannot be read or is no report
   */
  public static Reading read(Path file) {
    return read(file, ReadOptions.none());
  }

  /** As {@link #read(Path)}, where the caller knows issuer or year better than the text. */
  public static Reading read(Path file, ReadOptions options) {
    return reading(report(file, options), options);
  }

  /**
   * Reads a file's content.
   *
   * @param fileName tells the format, and issuer and year where the text does not
   */
  public static Reading read(byte[] content, String fileName, ReadOptions options) {
    Report report = ReportReader.of(options.lexicon()).read(content, fileName, options);
    return reading(report, options);
  }

  /** Reads the report that comes with the program: Hunan's of 2025. */
  public static Reading readBundled() {
    return readBundled(ReadOptions.none());
  }

  static Reading readBundled(ReadOptions options) {
    return read(BundledFile.bytes("reports/" + BUNDLED_REPORT), BUNDLED_REPORT, options);
  }

  /**
   * The program's names, units and rules with those of a user's folder, for {@link ReadOptions}.
   *
   * @throws org.zhengpu.problem.ReportException where a row cannot be used
   */
  public static Lexicon lexicon(Path folder) {
    return LexiconCheck.load(folder);
  }

  /**
   * All that is wrong with a user's folder of names, units and rules; none where it can be used.
   */
  public static List<String> lexiconProblems(Path folder) {
    return LexiconCheck.problems(LexiconFolder.read(folder)).stream()
        .map(problem -> String.valueOf(problem.getMessage()))
        .toList();
  }

  /** A file's report without its facts, which is quicker. */
  static Report report(Path file, ReadOptions options) {
    return ReportReader.of(options.lexicon()).read(file, options);
  }

  private static Reading reading(Report report, ReadOptions options) {
    return new Reading(report, FactReader.of(options.lexicon()).read(report));
  }
}
