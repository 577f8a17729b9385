package org.zhengpu.link;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengpu.document.Span;
import org.zhengpu.lexicon.Place;
import org.zhengpu.mention.Bound;

/**
 * A figure that a report states: one observation of the graph.
 *
 * @param indicator slug in the catalogue, as {@code gdp}; null where it is minted from the text
 * @param indicatorText what is measured as the text has it, made to stand alone
 * @param value with the multiplier applied; a fall is negative
 * @param upper the other end of a range
 * @param unit as written without its multiplier, as 元 or 百分点; empty for a bare number
 * @param valueText as written, as 5.3万亿元
 * @param period of when
 * @param area the place it is of
 * @param reference what it is compared with or ranked in; null where there is none
 * @param basis local name in the vocabulary, as {@code headline} or {@code annualAverage}
 * @param commitment the word of promise, as 力争; null where there is none
 * @param evidence the clauses that state it, in the plain text
 * @param number where its number stands, in the plain text: ties refer to the figure by it
 */
public record Figure(
    @Nullable String indicator,
    String indicatorText,
    Measure measure,
    BigDecimal value,
    @Nullable BigDecimal upper,
    Bound bound,
    String unit,
    String valueText,
    Status status,
    Period period,
    Place area,
    @Nullable Reference reference,
    String basis,
    @Nullable String commitment,
    List<Span> evidence,
    Span number,
    String rule) {
  /** Copies the list. */
  public Figure {
    evidence = List.copyOf(evidence);
  }

  /** The same figure with other passages. */
  Figure withEvidence(List<Span> passages) {
    return new Figure(
        indicator,
        indicatorText,
        measure,
        value,
        upper,
        bound,
        unit,
        valueText,
        status,
        period,
        area,
        reference,
        basis,
        commitment,
        passages,
        number,
        rule);
  }

  /** What of the indicator is stated. */
  public enum Measure {
    LEVEL("level"),
    CHANGE_RATE("changeRate"),
    CHANGE_AMOUNT("changeAmount"),
    DIFFERENCE("difference"),
    RANK("rank");

    private final String localName;

    Measure(String localName) {
      this.localName = localName;
    }

    /** The measure with a name of the vocabulary. */
    public static Measure named(String localName) {
      for (Measure measure : values()) {
        if (measure.localName.equals(localName)) {
          return measure;
        }
      }
      throw new IllegalArgumentException("no measure is called " + localName);
    }

    /** Name in the vocabulary. */
    public String localName() {
      return localName;
    }
  }

  /** Whether it happened or is aimed at. */
  public enum Status {
    ACTUAL("actual"),
    TARGET("target");

    private final String localName;

    Status(String localName) {
      this.localName = localName;
    }

    /** Name in the vocabulary. */
    public String localName() {
      return localName;
    }
  }

  /**
   * What a difference or a rank refers to.
   *
   * @param name as 全国 or 城镇居民收入
   * @param place where it is a place
   */
  public record Reference(String name, @Nullable Place place) {}
}
