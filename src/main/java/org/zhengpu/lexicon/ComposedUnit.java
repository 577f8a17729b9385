package org.zhengpu.lexicon;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the units that no row names of units of the table; the same parts give equal units. */
final class ComposedUnit {
  static final String PER = "-PER-";

  private static final int PLACES = 12;

  private ComposedUnit() {}

  /**
   * So much of one unit for one of another, as 公斤/亩.
   *
   * @param per the word that stands for the stroke in its Chinese name
   */
  static Unit per(Unit numerator, char per, Unit denominator) {
    String key = numerator.key() + PER + denominator.key();
    return new Unit(
        key,
        Units.OURS + key,
        List.of(),
        numerator.zh() + per + denominator.zh(),
        numerator.en() + " per " + denominator.en(),
        quotient(numerator.multiplier(), denominator.multiplier()),
        numerator.quantityKind() + "Per" + denominator.quantityKind(),
        false);
  }

  /** A rate for one of a further unit, as 元/人·年. */
  static Unit times(Unit rate, char per, Unit denominator) {
    String key = rate.key() + "-" + denominator.key();
    return new Unit(
        key,
        Units.OURS + key,
        List.of(),
        rate.zh() + per + denominator.zh(),
        rate.en() + " per " + denominator.en(),
        quotient(rate.multiplier(), denominator.multiplier()),
        rate.quantityKind() + denominator.quantityKind(),
        false);
  }

  private static @Nullable BigDecimal quotient(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    return a == null || b == null ? null : divide(a, b);
  }

  /** A quotient to twelve places, half to even. */
  static BigDecimal divide(BigDecimal dividend, BigDecimal divisor) {
    BigDecimal quotient = dividend.divide(divisor, PLACES, RoundingMode.HALF_EVEN);
    BigDecimal stripped = quotient.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
