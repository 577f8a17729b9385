package org.zhengpu.dataset;

/**
 * The time of a figure.
 *
 * @param iri of the period
 * @param firstYear in which it begins
 * @param lastYear in which it ends
 */
public record DigestPeriod(String iri, int firstYear, int lastYear) {
  /** Whether it is of several years. */
  boolean isSpan() {
    return firstYear < lastYear;
  }
}
