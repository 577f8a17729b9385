package org.zhengpu.correct;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zhengpu.correct.Corrected.Unmatched;
import org.zhengpu.lexicon.Sha256;
import org.zhengpu.link.Facts;
import org.zhengpu.problem.ErrorCode;
import org.zhengpu.problem.ReportException;

/**
 * A person's corrections, which stand above what the rules read, at every build anew.
 *
 * <p>Each names what it is about by the words of the report, so that it survives other rules and
 * small changes of the text; where the words are gone, or there more than once, it says so.
 *
 * @param name of the file, for messages
 * @param rows in the order of the file
 * @param sha256 of the file; empty for none
 */
public record Corrections(String name, List<Correction> rows, String sha256) {
  /** The largest file that is read, in bytes. */
  public static final long LARGEST_FILE = 16L << 20;

  /** Nothing is corrected. */
  public static final Corrections NONE = new Corrections("", List.of(), "");

  /** Copies the list. */
  public Corrections {
    rows = List.copyOf(rows);
  }

  /**
   * Reads a file.
   *
   * @throws ReportException where it cannot be read, or a row of it cannot be used
   */
  public static Corrections read(Path file) {
    try {
      if (Files.size(file) > LARGEST_FILE) {
        throw new ReportException(
            ErrorCode.INPUT_TOO_LARGE,
            file + ": larger than " + (LARGEST_FILE >> 20) + " MiB; divide it");
      }
      byte[] bytes = Files.readAllBytes(file);
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
      return new Corrections(
          file.toString(), CorrectionFile.parse(file.toString(), plain), Sha256.hex(bytes));
    } catch (CharacterCodingException e) {
      throw new ReportException(
          ErrorCode.BAD_CORRECTION, file + ": is not UTF-8; save it as UTF-8 text", e);
    } catch (IOException e) {
      throw new ReportException(
          ErrorCode.INPUT_NOT_FOUND, file + ": cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * The facts as corrected; the rows are applied in the order of the file, each to what those
   * before it have left.
   *
   * @param report name of the report's files, as {@code hunan-2025}
   */
  public Corrected apply(Facts facts, String report) {
    List<Correction> concerned = rows.stream().filter(row -> row.concerns(report)).toList();
    if (concerned.isEmpty()) {
      return new Corrected(facts, List.of(), List.of(), sha256);
    }
    Corrector corrector = new Corrector(facts);
    concerned.forEach(corrector::apply);
    return corrector.result(sha256);
  }

  /**
   * What has become of the corrections that concern a report.
   *
   * @param report name of its files
   */
  public record Outcome(String report, List<Applied> applied, List<Unmatched> unmatched) {
    /** Copies the lists. */
    public Outcome {
      applied = List.copyOf(applied);
      unmatched = List.copyOf(unmatched);
    }
  }

  /**
   * A line for each correction that no longer fits: of one report, or of all whose words no report
   * has.
   */
  public List<String> unmatched(List<Outcome> outcomes) {
    Set<Integer> used = new HashSet<>();
    outcomes.forEach(o -> o.applied().forEach(a -> used.add(a.correction().line())));
    List<String> lines = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      for (Unmatched one : outcome.unmatched()) {
        Correction row = one.correction();
        boolean elsewhere = row.general() && one.absent() && used.contains(row.line());
        if (!elsewhere) {
          lines.add(
              name + ":" + row.line() + ": not applied to " + outcome.report() + ": " + one.why());
        }
      }
    }
    return lines;
  }
}
