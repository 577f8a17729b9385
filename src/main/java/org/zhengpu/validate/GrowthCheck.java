package org.zhengpu.validate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.zhengpu.graph.Zp;

/**
 * Whether a year's level is the year's growth above the level of the year before.
 *
 * <p>Figures are rounded, levels are of current prices and growth often of constant ones, and
 * levels are revised: a difference up to three per cent beyond the rounding is passed over.
 */
final class GrowthCheck {
  private static final String CHECK = "a level is last year's level with the growth stated";
  private static final BigDecimal TOLERANCE = new BigDecimal("0.03");

  private final Map<String, List<StatedFigure>> levels = new TreeMap<>();

  private GrowthCheck(List<StatedFigure> figures) {
    for (StatedFigure figure : figures) {
      if (isUsable(figure) && figure.isLevel() && isPrecise(figure)) {
        levels.computeIfAbsent(key(figure, figure.period()), k -> new ArrayList<>()).add(figure);
      }
    }
  }

  /** The growths that no pair of levels bears out. */
  static List<Finding> check(List<StatedFigure> figures) {
    GrowthCheck check = new GrowthCheck(figures);
    return figures.stream()
        .filter(figure -> isUsable(figure) && figure.isRate())
        .flatMap(rate -> check.finding(rate).stream())
        .toList();
  }

  private static boolean isUsable(StatedFigure figure) {
    return figure.isActual()
        && figure.isOfYear()
        && figure.upper() == null
        && figure.basis().equals(Zp.HEADLINE);
  }

  /** Whether it is exact, or rounded to a last digit: 超5.3万亿元, but not 突破万亿元. */
  private static boolean isPrecise(StatedFigure figure) {
    return figure.bound().equals(Zp.EXACT) || figure.lastDigit().signum() > 0;
  }

  private static String key(StatedFigure figure, String period) {
    return String.join(" ", figure.indicator().getURI(), figure.area().getURI(), period);
  }

  private record Triple(BigDecimal gap, StatedFigure before, StatedFigure after) {}

  private Optional<Finding> finding(StatedFigure rate) {
    String lastYear = Integer.toString(Integer.parseInt(rate.period()) - 1);
    List<Triple> triples = new ArrayList<>();
    for (StatedFigure before : levels.getOrDefault(key(rate, lastYear), List.of())) {
      for (StatedFigure after : levels.getOrDefault(key(rate, rate.period()), List.of())) {
        if (before.unit().equals(after.unit()) && before.value().signum() > 0) {
          triples.add(new Triple(gap(rate, before, after), before, after));
        }
      }
    }
    return triples.stream()
        .min(Comparator.comparing(Triple::gap))
        .filter(triple -> triple.gap().compareTo(TOLERANCE) > 0)
        .map(triple -> finding(rate, triple));
  }

  /** How far the level is from what it should be, as a share, beyond what rounding explains. */
  private static BigDecimal gap(StatedFigure rate, StatedFigure before, StatedFigure after) {
    BigDecimal growth = BigDecimal.ONE.add(rate.value().movePointLeft(2));
    BigDecimal expected = before.value().multiply(growth);
    if (expected.signum() <= 0) {
      return BigDecimal.ZERO;
    }
    BigDecimal rounding =
        after
            .lastDigit()
            .add(before.lastDigit().multiply(growth))
            .add(rate.lastDigit().movePointLeft(2).multiply(before.value()));
    return after
        .value()
        .subtract(expected)
        .abs()
        .subtract(rounding)
        .max(BigDecimal.ZERO)
        .divide(expected, MathContext.DECIMAL64);
  }

  private static Finding finding(StatedFigure rate, Triple triple) {
    String percent =
        triple.gap().movePointRight(2).round(new MathContext(2)).toPlainString() + " % off:";
    return new Finding(
        Finding.Severity.WARNING,
        CHECK,
        rate.iri(),
        String.join(
            " ",
            StatedFigure.label(rate.area()),
            StatedFigure.label(rate.indicator()),
            rate.period() + ",",
            percent,
            triple.before().quoted(),
            rate.quoted(),
            triple.after().quoted()),
        Finding.Source.check("growth"));
  }
}
