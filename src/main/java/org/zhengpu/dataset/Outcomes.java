package org.zhengpu.dataset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Resource;
import org.jspecify.annotations.Nullable;
import org.zhengpu.graph.Zp;
import org.zhengpu.link.Figure;
import org.zhengpu.mention.Bound;

/**
 * Finds what became of the targets of one report in a later one of the same issuer.
 *
 * <p>A target is answered by the actual figure of the same indicator, place, time, measure and
 * reference, in a unit that compares. Of several the one on the target's own basis comes first,
 * then the one without a special basis, then the most exact.
 */
final class Outcomes {
  private static final String SAME_PERIOD = "outcome-same-period";
  private static final String SAME_END = "outcome-same-end";

  /** A figure of five years' end must be of the target's size: sums of five years are not. */
  private static final BigDecimal SIZE = BigDecimal.valueOf(2);

  /** Bases of other things than the value of the period. */
  private static final Set<String> APART =
      Set.of(Zp.ANNUAL_AVERAGE.getLocalName(), Zp.CUMULATIVE.getLocalName());

  private static final List<String> BASES =
      List.of(Zp.HEADLINE.getLocalName(), Zp.COMPARABLE.getLocalName(), Zp.FURTHER.getLocalName());

  private final List<DigestFigure> actuals;

  /**
   * Looks for outcomes in a report.
   *
   * @param later the report of the year after the targets'
   */
  Outcomes(Digest later) {
    this.actuals =
        later.figures().stream().filter(figure -> figure.status() == Figure.Status.ACTUAL).toList();
  }

  /** What became of a target. */
  Outcome of(DigestFigure target) {
    List<DigestFigure> alike =
        actuals.stream()
            .filter(actual -> actual.indicator().equals(target.indicator()))
            .filter(actual -> actual.area().equals(target.area()))
            .filter(actual -> actual.period().lastYear() == target.period().lastYear())
            .toList();
    Optional<Outcome> exact =
        best(target, alike.stream().filter(a -> a.period().equals(target.period())).toList())
            .map(answer -> judged(target, answer, SAME_PERIOD));
    if (exact.isPresent()) {
      return exact.orElseThrow();
    }
    Optional<Outcome> sameEnd =
        best(target, alike.stream().filter(a -> isReachedAtTheEnd(target, a)).toList())
            .map(answer -> judged(target, answer, SAME_END));
    return sameEnd.orElseGet(() -> instead(target, alike));
  }

  private static Optional<DigestFigure> best(DigestFigure target, List<DigestFigure> actuals) {
    return actuals.stream()
        .filter(actual -> actual.measure() == target.measure())
        .filter(actual -> actual.reference().equals(target.reference()))
        .filter(actual -> isOnBasis(target.basis(), actual.basis()))
        .filter(actual -> actual.unit().to(target.unit(), actual.value()).isPresent())
        .min(
            Comparator.comparing((DigestFigure a) -> rank(target.basis(), a.basis()))
                .thenComparing(a -> a.bound() != Bound.EXACT)
                .thenComparing(a -> -a.value().stripTrailingZeros().precision())
                .thenComparing(DigestFigure::iri));
  }

  private static boolean isOnBasis(String target, String actual) {
    return target.equals(actual) || (!APART.contains(target) && !APART.contains(actual));
  }

  private static int rank(String target, String actual) {
    if (target.equals(actual)) {
      return -1;
    }
    int place = BASES.indexOf(actual);
    return place < 0 ? BASES.size() : place;
  }

  /** A level reached in the years that end with the target's, as that of its end. */
  private static boolean isReachedAtTheEnd(DigestFigure target, DigestFigure actual) {
    if (target.measure() != Figure.Measure.LEVEL
        || (target.period().isSpan() && actual.period().isSpan())
        || APART.contains(target.basis())
        || APART.contains(actual.basis())) {
      return false;
    }
    BigDecimal value = actual.unit().to(target.unit(), actual.value()).orElse(BigDecimal.ZERO);
    return value.compareTo(target.value().multiply(SIZE)) <= 0
        && target.value().compareTo(value.multiply(SIZE)) <= 0;
  }

  private static Outcome judged(DigestFigure target, DigestFigure answer, String rule) {
    BigDecimal value = answer.unit().to(target.unit(), answer.value()).orElseThrow();
    @Nullable BigDecimal upper = answer.upper();
    if (upper != null) {
      upper = answer.unit().to(target.unit(), upper).orElseThrow();
    }
    Judgement judgement =
        Judgement.of(target, answer, value, upper, Catalogue.better(target.indicator()));
    return Outcome.judged(target.iri(), target.basis(), target.evidence(), answer, judgement, rule);
  }

  /** Where nothing answers the target: what else is said of the indicator. */
  private Outcome instead(DigestFigure target, List<DigestFigure> alike) {
    DigestFigure other =
        alike.stream()
            .filter(actual -> actual.period().equals(target.period()))
            .min(
                Comparator.comparing((DigestFigure a) -> a.measure() == Figure.Measure.RANK)
                    .thenComparing(a -> rank(target.basis(), a.basis()))
                    .thenComparing(DigestFigure::iri))
            .orElse(null);
    return other == null ? partly(target) : open(target, other, Zp.OTHER_MEASURE);
  }

  /** Where nothing is said of the indicator at all: what is said of its parts. */
  private Outcome partly(DigestFigure target) {
    DigestFigure part =
        actuals.stream()
            .filter(actual -> Catalogue.isPart(actual.indicator(), target.indicator()))
            .filter(actual -> actual.area().equals(target.area()))
            .filter(actual -> actual.period().equals(target.period()))
            .filter(actual -> actual.measure() == target.measure())
            .findFirst()
            .orElse(null);
    return open(target, part, Zp.ONLY_PARTS_REPORTED);
  }

  private static Outcome open(
      DigestFigure target, @Nullable DigestFigure instead, Resource reason) {
    return Outcome.open(target.iri(), target.basis(), target.evidence(), instead, reason);
  }

  /** What became of the targets that end before the later report, in the order of their IRIs. */
  static List<Outcome> between(Digest earlier, Digest later) {
    Outcomes outcomes = new Outcomes(later);
    PromiseOutcomes promises = new PromiseOutcomes(later);
    List<Outcome> found = new ArrayList<>();
    for (DigestFigure figure : earlier.figures()) {
      if (figure.status() == Figure.Status.TARGET && isDue(figure.period(), earlier, later)) {
        found.add(outcomes.of(figure));
      }
    }
    for (DigestPromise promise : earlier.promises()) {
      if (isDue(promise.period(), earlier, later)) {
        found.add(promises.of(promise));
      }
    }
    return found;
  }

  /** Whether a target was set before its time was over and the later report is the next one. */
  private static boolean isDue(DigestPeriod period, Digest earlier, Digest later) {
    return period.lastYear() >= earlier.year() && period.lastYear() == later.year() - 1;
  }
}
