package org.zhengpu.evaluate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.zhengpu.document.Span;

/**
 * A figure of a graph.
 *
 * @param iri names it
 * @param spans its evidence, the shortest first
 * @param labels names of what it measures
 * @param period notation; empty where unspecified
 * @param reference label of what it is compared with; empty where with nothing
 */
record GraphFigure(
    String iri,
    List<Span> spans,
    SortedSet<String> labels,
    BigDecimal value,
    @Nullable BigDecimal upper,
    String unit,
    String bound,
    String measure,
    String status,
    String period,
    String area,
    String reference) {
  private static final BigDecimal TOLERANCE = new BigDecimal("1e-9");

  /** Whether a number of the text is in its evidence. */
  boolean covers(Span number) {
    return spans.stream().anyMatch(span -> span.contains(number.begin()));
  }

  /** Whether it has a value. */
  boolean has(BigDecimal wanted) {
    return equal(value, wanted);
  }

  /** Whether two numbers are the same but for the last places of a binary fraction. */
  static boolean equal(BigDecimal found, BigDecimal wanted) {
    BigDecimal allowed = TOLERANCE.multiply(wanted.abs().max(BigDecimal.ONE));
    return found.subtract(wanted).abs().compareTo(allowed) <= 0;
  }

  /** Length of its shortest passage. */
  int shortest() {
    return spans.stream().mapToInt(Span::length).min().orElse(0);
  }

  /** Where the first of its passages begins. */
  int begin() {
    return spans.stream().mapToInt(Span::begin).min().orElse(0);
  }

  /** Whether its value, or the upper one of two, is written with these digits. */
  boolean isWritten(BigDecimal numeral) {
    return sameDigits(value, numeral) || (upper != null && sameDigits(upper, numeral));
  }

  private static boolean sameDigits(BigDecimal value, BigDecimal numeral) {
    return digits(value).equals(digits(numeral));
  }

  /** What is left of a number without its sign, and without the power of ten of 万 or 亿. */
  private static BigInteger digits(BigDecimal number) {
    return number.stripTrailingZeros().unscaledValue().abs();
  }

  /** Where it stands and what it says, for people. */
  String summary() {
    String where =
        spans.stream().findFirst().map(span -> span.begin() + "-" + span.end()).orElse("?");
    return String.join(" ", where, String.join(" / ", labels), value.toPlainString(), unit);
  }
}
