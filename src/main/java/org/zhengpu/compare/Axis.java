package org.zhengpu.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where values stand on a line: in hundredths of its length, so that a plot has any width.
 *
 * @param low value at the left end
 * @param high value at the right end; more than {@code low}
 * @param step between marks
 */
record Axis(BigDecimal low, BigDecimal high, BigDecimal step) {
  private static final int MARKS = 5;
  private static final int DIGITS = 12;
  private static final int[] STEPS = {1, 2, 5, 10};
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** An axis from one round number to another that holds all values. */
  static Axis of(List<BigDecimal> values) {
    BigDecimal least = values.stream().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    BigDecimal most = values.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
    BigDecimal step = step(most.subtract(least));
    BigDecimal low = least.divide(step, 0, RoundingMode.FLOOR).multiply(step);
    BigDecimal high = most.divide(step, 0, RoundingMode.CEILING).multiply(step);
    return new Axis(low, high.compareTo(low) > 0 ? high : low.add(step), step);
  }

  /** The least of 1, 2, 5 times a power of ten that gives about five marks. */
  private static BigDecimal step(BigDecimal range) {
    if (range.signum() == 0) {
      return BigDecimal.ONE;
    }
    BigDecimal rough = range.divide(BigDecimal.valueOf(MARKS), DIGITS, RoundingMode.HALF_EVEN);
    BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(rough.precision() - rough.scale() - 1);
    for (int factor : STEPS) {
      BigDecimal step = power.multiply(BigDecimal.valueOf(factor));
      if (step.compareTo(rough) >= 0) {
        return step;
      }
    }
    return power.multiply(BigDecimal.TEN);
  }

  /** The values of all parts of a chart's lines. */
  static Axis of(Chart.Pairs chart) {
    List<BigDecimal> values = new ArrayList<>();
    for (Chart.Pair pair : chart.pairs()) {
      add(pair.target(), values);
      add(pair.targetUpper(), values);
      add(pair.outcome(), values);
    }
    return of(values);
  }

  private static void add(@Nullable BigDecimal value, List<BigDecimal> values) {
    if (value != null) {
      values.add(value);
    }
  }

  /** The place of a value, as {@code 42.5%}. */
  String at(BigDecimal value) {
    BigDecimal share =
        value.subtract(low).multiply(HUNDRED).divide(high.subtract(low), 2, RoundingMode.HALF_EVEN);
    return share.stripTrailingZeros().toPlainString() + "%";
  }

  /** The round values, both ends among them. */
  List<BigDecimal> marks() {
    List<BigDecimal> marks = new ArrayList<>();
    for (BigDecimal mark = low; mark.compareTo(high) <= 0; mark = mark.add(step)) {
      marks.add(mark);
    }
    return marks;
  }
}
