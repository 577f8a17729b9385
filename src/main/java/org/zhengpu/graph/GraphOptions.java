package org.zhengpu.graph;

import java.math.BigDecimal;

/**
 * How a report is written as a graph.
 *
 * @param base under which the report and what is in it stand
 * @param quotes whether the report's words are in the graph; without them only offsets are
 * @param minConfidence facts whose rule is trusted less are left out, with all that hangs on them
 * @param headline whether only the headline figures of the issuer's own place are in it, with the
 *     passages and sections that state them
 */
public record GraphOptions(
    String base, boolean quotes, BigDecimal minConfidence, boolean headline) {
  /** What is written where nothing else is asked for. */
  public static final GraphOptions STANDARD = new GraphOptions(Iris.BASE, true);

  /** Checks the number. */
  public GraphOptions {
    if (minConfidence.signum() < 0 || minConfidence.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException("a confidence is between 0 and 1: " + minConfidence);
    }
  }

  /** With all facts. */
  public GraphOptions(String base, boolean quotes) {
    this(base, quotes, BigDecimal.ZERO);
  }

  /** With all facts that are trusted so far. */
  public GraphOptions(String base, boolean quotes, BigDecimal minConfidence) {
    this(base, quotes, minConfidence, false);
  }
}
