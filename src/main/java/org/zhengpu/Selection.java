package org.zhengpu;

import org.jspecify.annotations.Nullable;
import org.zhengpu.document.Metadata;
import org.zhengpu.lexicon.Place;

/**
 * Which of the reports found are built.
 *
 * @param level of whose places; null for any
 * @param since in or after which year they were given; null for any
 */
public record Selection(Place.@Nullable Level level, @Nullable Integer since) {
  /** Every report. */
  public static final Selection ALL = new Selection(null, null);

  /** Whether it leaves nothing out. */
  boolean all() {
    return level == null && since == null;
  }

  /** Whether a report is built. */
  boolean includes(Metadata report) {
    return (level == null || report.issuer().level() == level)
        && (since == null || report.year().getValue() >= since);
  }
}
