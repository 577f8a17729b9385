package org.zhengpu.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts targets and outcomes on one axis: rates as they are, levels in per cent of their targets,
 * since a small province's jobs and a large one's are nothing to compare.
 */
final class Pairing {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int DIGITS = 6;

  private Pairing() {}

  /**
   * The line of an issuer; nothing where neither can be drawn.
   *
   * @param margin outcome less target in the target's unit, which may not be the outcome's; null
   *     where it is not known
   */
  static Optional<Chart.Pair> of(
      Issuer issuer,
      @Nullable Stated target,
      @Nullable Stated outcome,
      @Nullable BigDecimal margin,
      Tone tone,
      String label,
      String told) {
    List<Quote> quotes =
        Stream.of(Optional.ofNullable(target), Optional.ofNullable(outcome))
            .flatMap(Optional::stream)
            .flatMap(stated -> stated.quotes().stream())
            .distinct()
            .toList();
    boolean rates = Stream.of(target, outcome).allMatch(s -> s == null || s.isPercent());
    if (rates) {
      return target == null && outcome == null
          ? Optional.empty()
          : Optional.of(
              new Chart.Pair(
                  issuer,
                  true,
                  target == null ? null : target.value(),
                  target == null ? null : target.upper(),
                  outcome == null ? null : outcome.value(),
                  tone,
                  label,
                  told,
                  quotes));
    }
    if (target == null || target.value().signum() <= 0) {
      return Optional.empty();
    }
    BigDecimal reached = reached(target, outcome, margin);
    BigDecimal share = reached == null ? null : share(reached, target.value());
    BigDecimal upper = target.upper();
    BigDecimal end = upper == null ? null : share(upper, target.value());
    return Optional.of(
        new Chart.Pair(issuer, false, HUNDRED, end, share, tone, label, told, quotes));
  }

  /** The outcome in the target's unit; null where 亿斤 and 万吨 cannot be told apart by a margin. */
  private static @Nullable BigDecimal reached(
      Stated target, @Nullable Stated outcome, @Nullable BigDecimal margin) {
    if (outcome == null) {
      return null;
    }
    if (outcome.unit().equals(target.unit())) {
      return outcome.value();
    }
    return margin == null ? null : target.value().add(margin);
  }

  private static BigDecimal share(BigDecimal value, BigDecimal of) {
    return value.multiply(HUNDRED).divide(of, DIGITS, RoundingMode.HALF_EVEN);
  }

  /** What a plot shows, in what unit, and of when where no heading above it says that. */
  static String caption(
      Headline headline, int year, List<Chart.Pair> pairs, boolean small, Words words) {
    String name = headline.in(words.language());
    String axis = words.of(pairs.stream().allMatch(Chart.Pair::rate) ? "axis-rate" : "axis-share");
    return small
        ? words.of("multiple-caption", name, axis)
        : words.of("pairs-unit-caption", name, year, axis);
  }

  /** The greatest outcome first; what has none comes last. */
  static Comparator<Chart.Pair> byOutcome() {
    return Comparator.comparing(
            Chart.Pair::outcome, Comparator.nullsFirst(Comparator.<BigDecimal>naturalOrder()))
        .reversed()
        .thenComparing(Chart.Pair::issuer);
  }

  /** The one that exceeds its target most first; what has no outcome comes last. */
  static Comparator<Chart.Pair> byMargin() {
    return Comparator.comparing(
            Pairing::margin, Comparator.nullsFirst(Comparator.<BigDecimal>naturalOrder()))
        .reversed()
        .thenComparing(Chart.Pair::issuer);
  }

  private static @Nullable BigDecimal margin(Chart.Pair pair) {
    BigDecimal target = pair.target();
    BigDecimal outcome = pair.outcome();
    return target == null || outcome == null ? null : outcome.subtract(target);
  }
}
