package org.zhengpu.correct;

import org.zhengpu.link.Thing;

/**
 * One row of a file of corrections.
 *
 * @param line 1-based line of the file
 * @param report name of the report's files, as {@code hunan-2025}; {@code *} for all
 * @param kind figure, programme, family, project or organisation
 * @param quote the words around it, as the report has them; empty where the thing's name suffices
 * @param thing a number as written, or the name of a thing
 * @param property what of it is corrected
 * @param value what is right
 * @param who says so
 * @param comment why; perhaps empty
 */
public record Correction(
    int line,
    String report,
    String kind,
    String quote,
    String thing,
    String property,
    String value,
    String who,
    String comment) {
  /** Id of the rule in facts that a person has corrected. */
  public static final String RULE = Thing.CORRECTION;

  static final String ANY_REPORT = "*";
  static final String FIGURE = "figure";

  /** Whether it may concern a report. */
  boolean concerns(String name) {
    return report.equals(ANY_REPORT) || report.equals(name);
  }

  /** Whether it is said of any report whose words fit. */
  boolean general() {
    return report.equals(ANY_REPORT);
  }
}
