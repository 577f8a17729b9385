package org.zhengpu.correct;

import java.util.List;
import org.zhengpu.link.Facts;

/**
 * A report's facts with a person's corrections.
 *
 * @param facts as corrected
 * @param applied what was corrected, in the order of the file
 * @param unmatched what could not be, in the order of the file
 * @param sha256 of the file of corrections; empty where there is none
 */
public record Corrected(
    Facts facts, List<Applied> applied, List<Unmatched> unmatched, String sha256) {
  /** Copies the lists. */
  public Corrected {
    applied = List.copyOf(applied);
    unmatched = List.copyOf(unmatched);
  }

  /**
   * A correction that no longer fits the report.
   *
   * @param why one clause: what is not there, or there more than once
   * @param absent whether its words are not in the report at all
   */
  public record Unmatched(Correction correction, String why, boolean absent) {}

  /** Facts that nobody has corrected. */
  public static Corrected none(Facts facts) {
    return new Corrected(facts, List.of(), List.of(), "");
  }
}
