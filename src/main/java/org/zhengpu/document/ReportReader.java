package org.zhengpu.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.zhengpu.lexicon.Lexicon;
import org.zhengpu.lexicon.Sha256;
import org.zhengpu.problem.ErrorCode;
import org.zhengpu.problem.ReportException;

/** Reads a file of any known format into a {@link Report}; safe for several threads. */
public final class ReportReader {
  /** The largest file that is read, in bytes. */
  public static final long LARGEST_FILE = 64L << 20;

  private final Lexicon lexicon;
  private final HeadingRules headings;
  private final FrameRules frameRules;
  private final FrameFinder frames;
  private final SourceReader sources;
  private final SentenceSplitter splitter;
  private final LeadInFinder leadIns;
  private final MetadataFinder metadata;

  private ReportReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    headings = new HeadingRules(lexicon);
    frameRules = new FrameRules(lexicon);
    frames = new FrameFinder(frameRules, lexicon);
    sources = new SourceReader(new LineJoiner(headings, frameRules), new HtmlSource(lexicon));
    splitter = new SentenceSplitter(lexicon);
    leadIns = new LeadInFinder(lexicon);
    metadata = new MetadataFinder(lexicon);
  }

  /** The reader with the bundled data files. */
  public static ReportReader standard() {
    return of(Lexicon.bundled());
  }

  /** The reader with a lexicon; made once. */
  public static ReportReader of(Lexicon lexicon) {
    return lexicon.made(ReportReader.class, ReportReader::new);
  }

  /**
   * Reads a file.
   *
   * @throws ReportException where the file cannot be read, is no report, or leaves issuer or year
   *     open
   */
  public Report read(Path file, ReadOptions options) {
    String name = file.toString();
    if (!Files.isRegularFile(file)) {
      throw new ReportException(
          ErrorCode.INPUT_NOT_FOUND, name + ": no such file; give the path of a report");
    }
    try {
      if (Files.size(file) > LARGEST_FILE) {
        throw tooLarge(name);
      }
      return read(Files.readAllBytes(file), name, options);
    } catch (IOException e) {
      throw new ReportException(
          ErrorCode.INPUT_NOT_FOUND, name + ": cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * Reads a file's content.
   *
   * @param fileName tells the format, and issuer and year where the text does not
   */
  public Report read(byte[] bytes, String fileName, ReadOptions options) {
    if (bytes.length > LARGEST_FILE) {
      throw tooLarge(fileName);
    }
    Source source = sources.read(bytes, fileName);
    PlainText plain = PlainText.of(source);
    Frame frame = frames.find(plain.paragraphs(), fileName);
    Metadata found = metadata.find(source, frame, baseName(fileName), options);
    PartRules parts = new PartRules(lexicon, found.year().getValue());
    OpenerFinder openers = OpenerFinder.of(headings, parts, leadIns, frame.body());
    SectionBuilder builder = new SectionBuilder(plain.text(), openers, parts, frameRules, splitter);
    builder.body(frame.body());
    builder.annexes(frame.annexes());
    return new Report(
        found,
        Sha256.hex(bytes),
        source.input(),
        source.extracted(),
        plain.text(),
        plain.offsets(),
        builder.sections(),
        builder.sentences());
  }

  private static String baseName(String fileName) {
    int slash = Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\'));
    return fileName.substring(slash + 1).toLowerCase(Locale.ROOT);
  }

  private static ReportException tooLarge(String name) {
    return new ReportException(
        ErrorCode.INPUT_TOO_LARGE,
        name + ": larger than " + (LARGEST_FILE >> 20) + " MiB; give the report alone");
  }
}
