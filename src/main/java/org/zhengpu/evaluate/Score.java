package org.zhengpu.evaluate;

/** A measure and what it came to. */
public sealed interface Score {
  /** Name of the measure, as {@code observation.unit}. */
  String measure();

  /** The number that a floor is set for: F1 or accuracy. */
  double value();

  /** What was found, and what should have been. */
  record Retrieval(String measure, int hits, int extra, int missed) implements Score {
    /** The share of what was found that is right. */
    public double precision() {
      return share(hits, hits + extra);
    }

    /** The share of what is right that was found. */
    public double recall() {
      return share(hits, hits + missed);
    }

    /** The harmonic mean of precision and recall. */
    @Override
    public double value() {
      double sum = precision() + recall();
      return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
  }

  /** How often an answer was right. */
  record Accuracy(String measure, int right, int asked) implements Score {
    @Override
    public double value() {
      return share(right, asked);
    }
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
