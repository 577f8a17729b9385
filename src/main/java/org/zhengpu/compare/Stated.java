package org.zhengpu.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengpu.lexicon.Unit;
import org.zhengpu.lexicon.Units;

/**
 * A figure that a report states of its own place.
 *
 * @param iri of the observation
 * @param indicator slug of the catalogue, or key of one made from the text
 * @param name of the indicator in Chinese
 * @param measure local name, as {@code changeRate}
 * @param target whether it is aimed at; otherwise it happened
 * @param period notation, as {@code 2025} or {@code 2021/2025}; empty where unspecified
 * @param basis local name, as {@code headline} or {@code further-2}
 * @param upper the other end of a range
 * @param bound local name, as {@code atLeast}
 * @param unit IRI
 * @param unitText as written without multiplier
 * @param valueText as written, as 5.3万亿元
 * @param promise the word of promise; empty where there is none
 * @param quotes where it is stated, in the order of the text
 */
record Stated(
    String iri,
    Edition report,
    String indicator,
    String name,
    String measure,
    boolean target,
    String period,
    String basis,
    BigDecimal value,
    @Nullable BigDecimal upper,
    String bound,
    String unit,
    String unitText,
    String valueText,
    String promise,
    List<Quote> quotes) {
  private static final String RATIO = "DimensionlessRatio";

  Stated {
    quotes = List.copyOf(quotes);
  }

  /** Whether it is a level, which is shown as written, since its unit has a multiplier. */
  boolean isLevel() {
    return measure.equals(Measures.LEVEL);
  }

  /** Whether it is in per cent or percentage points, whose value is what the text has. */
  boolean isPercent() {
    return known().filter(unit -> unit.quantityKind().equals(RATIO)).isPresent();
  }

  /** The unit as it is usually written: % for ％. */
  String unitName() {
    return known().map(unit -> unit.surfaces().get(0)).orElse(unitText);
  }

  private Optional<Unit> known() {
    return Units.standard().named(unitText);
  }

  /** Whether nothing qualifies it. */
  boolean isHeadline() {
    return basis.equals(Bases.HEADLINE);
  }
}
