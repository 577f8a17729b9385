package org.zhengpu.dataset;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhengpu.lexicon.Indicator;
import org.zhengpu.link.Figure;
import org.zhengpu.mention.Bound;

/**
 * Whether an outcome meets its target.
 *
 * @param margin outcome less target, in the target's unit
 * @param verdict met or missed; undecided where the outcome is stated too roughly to tell
 */
record Judgement(BigDecimal margin, Verdict verdict) {
  /** What 左右 allows a rate, in percentage points. */
  private static final BigDecimal NEAR_RATE = new BigDecimal("0.2");

  /** What 左右 allows a level, as a share of it. */
  private static final BigDecimal NEAR_LEVEL = new BigDecimal("0.02");

  /**
   * Judges (docs/decisions/0009): a target is met by as much as it names, 超 by more, 左右 by 0.2
   * percentage points or 2 % less too; where less is better, or the target is a ceiling, the other
   * way round. Of a range that end counts which is easier to reach.
   *
   * @param value the outcome's value in the target's unit
   * @param upper the other end of the outcome's range
   */
  static Judgement of(
      DigestFigure target,
      DigestFigure outcome,
      BigDecimal value,
      @Nullable BigDecimal upper,
      Indicator.Better better) {
    boolean less = lessIsAskedFor(target, better);
    BigDecimal aim = aim(target, less);
    boolean about = target.bound() == Bound.APPROXIMATELY;
    boolean strict = target.bound() == Bound.MORE_THAN || target.bound() == Bound.LESS_THAN;
    BigDecimal near = about ? tolerance(target, aim) : BigDecimal.ZERO;
    Range range = stated(outcome, value, upper, tolerance(target, value));
    Verdict verdict =
        less
            ? range.negated().above(aim.add(near).negate(), strict)
            : range.above(aim.subtract(near), strict);
    return new Judgement(value.subtract(aim), verdict);
  }

  private static BigDecimal aim(DigestFigure target, boolean less) {
    BigDecimal upper = target.upper();
    return less && upper != null ? upper : target.value();
  }

  /** Whether the target is reached from above; words such as 以上 count the size of a fall. */
  private static boolean lessIsAskedFor(DigestFigure target, Indicator.Better better) {
    if (target.measure() == Figure.Measure.RANK) {
      return true;
    }
    return switch (target.bound()) {
      case AT_MOST, LESS_THAN -> !isFall(target, target.value());
      case AT_LEAST, MORE_THAN -> isFall(target, target.value()) || better == Indicator.Better.DOWN;
      case EXACT, APPROXIMATELY ->
          better == Indicator.Better.DOWN
              || (better == Indicator.Better.NEITHER && isFall(target, target.value()));
    };
  }

  private static Range stated(
      DigestFigure outcome, BigDecimal value, @Nullable BigDecimal upper, BigDecimal near) {
    return isFall(outcome, value)
        ? Range.of(outcome.bound(), value.negate(), upper == null ? null : upper.negate(), near)
            .negated()
        : Range.of(outcome.bound(), value, upper, near);
  }

  private static boolean isFall(DigestFigure figure, BigDecimal value) {
    return figure.isChange() && value.signum() < 0;
  }

  private static BigDecimal tolerance(DigestFigure target, BigDecimal of) {
    return target.unit().isPercent() ? NEAR_RATE : of.abs().multiply(NEAR_LEVEL);
  }
}
