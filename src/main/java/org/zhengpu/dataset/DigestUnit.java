package org.zhengpu.dataset;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.zhengpu.lexicon.Unit;
import org.zhengpu.lexicon.Units;

/**
 * The unit of a figure.
 *
 * @param iri of the unit
 * @param known what the lexicon has of it; empty for a unit that only the text has
 */
public record DigestUnit(String iri, Optional<Unit> known) {
  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
  private static final String RATIO = "DimensionlessRatio";

  /** The unit that a graph names by its IRI and by the words of the text. */
  static DigestUnit of(String iri, String text) {
    return new DigestUnit(iri, Units.standard().named(text));
  }

  /** A number of this unit in another; empty where they do not measure the same. */
  Optional<BigDecimal> to(DigestUnit other, BigDecimal value) {
    if (iri.equals(other.iri)) {
      return Optional.of(value);
    }
    Unit from = known.orElse(null);
    Unit into = other.known.orElse(null);
    if (from == null
        || into == null
        || from.multiplier() == null
        || into.multiplier() == null
        || from.classifier()
        || into.classifier()
        || !from.quantityKind().equals(into.quantityKind())) {
      return Optional.empty();
    }
    return Optional.of(
        value.multiply(from.multiplier()).divide(into.multiplier(), MathContext.DECIMAL64));
  }

  /** Whether its numbers are per cent or percentage points. */
  boolean isPercent() {
    return known
        .filter(unit -> unit.quantityKind().equals(RATIO))
        .map(Unit::multiplier)
        .filter(multiplier -> multiplier.compareTo(HUNDREDTH) == 0)
        .isPresent();
  }
}
