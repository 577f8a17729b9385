package org.zhengpu.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.zhengpu.lexicon.Places;
import org.zhengpu.problem.ErrorCode;
import org.zhengpu.problem.ReportException;

/** Reads a file of any known format into a {@link Report}; safe for several threads. */
public final class ReportReader {
  /** The largest file that is read, in bytes. */
  public static final long LARGEST_FILE = 64L << 20;

  private final HeadingRules headings = new HeadingRules();
  private final FrameRules frameRules = new FrameRules();
  private final FrameFinder frames = new FrameFinder(frameRules);
  private final SourceReader sources = new SourceReader(new LineJoiner(headings, frameRules));
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final LeadInFinder leadIns = new LeadInFinder();
  private final MetadataFinder metadata;

  /** Makes a reader that knows these places. */
  public ReportReader(Places places) {
    metadata = new MetadataFinder(new MetadataRules(), new IssuerFinder(places));
  }

  /** The reader with the bundled data files. */
  public static ReportReader standard() {
    return new ReportReader(Places.standard());
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
    PartRules parts = new PartRules(found.year().getValue());
    OpenerFinder openers = OpenerFinder.of(headings, parts, leadIns, frame.body());
    SectionBuilder builder = new SectionBuilder(plain.text(), openers, parts, frameRules, splitter);
    builder.body(frame.body());
    builder.annexes(frame.annexes());
    return new Report(
        found,
        sha256(bytes),
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

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every Java platform", e);
    }
  }

  private static ReportException tooLarge(String name) {
    return new ReportException(
        ErrorCode.INPUT_TOO_LARGE,
        name + ": larger than " + (LARGEST_FILE >> 20) + " MiB; give the report alone");
  }
}
