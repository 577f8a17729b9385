package org.zhengpu.dataset;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhengpu.mention.Bound;

/**
 * Between which numbers a stated value lies.
 *
 * @param low null where there is no lower end
 * @param openLow whether {@code low} itself is not meant
 * @param high null where there is no upper end
 * @param openHigh whether {@code high} itself is not meant
 */
record Range(
    @Nullable BigDecimal low, boolean openLow, @Nullable BigDecimal high, boolean openHigh) {
  /**
   * The range of a value: 超5% lies above 5, 5%左右 around it.
   *
   * @param upper the other end of a range; null where there is none
   * @param near how far off an approximate value may be
   */
  static Range of(Bound bound, BigDecimal value, @Nullable BigDecimal upper, BigDecimal near) {
    return switch (bound) {
      case EXACT -> new Range(value, false, upper == null ? value : upper, false);
      case APPROXIMATELY -> new Range(value.subtract(near), false, value.add(near), false);
      case AT_LEAST -> new Range(value, false, null, false);
      case MORE_THAN -> new Range(value, true, null, false);
      case AT_MOST -> new Range(null, false, value, false);
      case LESS_THAN -> new Range(null, false, value, true);
    };
  }

  /** The range of the same values with the other sign. */
  Range negated() {
    return new Range(
        high == null ? null : high.negate(),
        /* openLow= */ openHigh,
        low == null ? null : low.negate(),
        /* openHigh= */ openLow);
  }

  /** Between which numbers the difference of two values lies. */
  Range minus(Range other) {
    Range less = other.negated();
    return new Range(
        sum(low, less.low),
        openLow || less.openLow,
        sum(high, less.high),
        openHigh || less.openHigh);
  }

  private static @Nullable BigDecimal sum(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one == null || other == null ? null : one.add(other);
  }

  /**
   * Whether all, none or some of it is at or above a limit.
   *
   * @param strict whether the limit itself does not do
   */
  Verdict above(BigDecimal limit, boolean strict) {
    if (low != null && reaches(low.compareTo(limit), strict && !openLow)) {
      return Verdict.MET;
    }
    boolean none = high != null && !reaches(high.compareTo(limit), strict || openHigh);
    return none ? Verdict.MISSED : Verdict.UNDECIDED;
  }

  private static boolean reaches(int comparison, boolean strict) {
    return strict ? comparison > 0 : comparison >= 0;
  }
}
