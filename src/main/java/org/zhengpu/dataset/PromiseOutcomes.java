package org.zhengpu.dataset;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Resource;
import org.zhengpu.graph.Iris;
import org.zhengpu.graph.Zp;
import org.zhengpu.lexicon.Indicator;
import org.zhengpu.lexicon.Places;
import org.zhengpu.link.Figure;
import org.zhengpu.mention.Bound;

/**
 * Finds what became of promises without a number: the growth that the later report states of the
 * indicator is held against what the promise compares it with.
 *
 * <p>That is the growth of another indicator in the same place and time, or the nation's, of which
 * the report states by how much the place differs.
 */
final class PromiseOutcomes {
  static final String COMPARED = "outcome-compared";
  private static final String BASIS = Zp.HEADLINE.getLocalName();
  private static final String NATION = Iris.place(Places.standard().nation());

  /** What 同步 allows, in percentage points, as 左右 does. */
  private static final BigDecimal NEAR = new BigDecimal("0.2");

  private static final Set<String> PLAIN = Set.of(BASIS, Zp.COMPARABLE.getLocalName());

  private final List<DigestFigure> actuals;

  PromiseOutcomes(Digest later) {
    this.actuals =
        later.figures().stream()
            .filter(figure -> figure.status() == Figure.Status.ACTUAL)
            .filter(figure -> PLAIN.contains(figure.basis()))
            .toList();
  }

  /** What became of a promise. */
  Outcome of(DigestPromise promise) {
    Optional<DigestFigure> growth =
        figure(promise.indicator(), promise, Figure.Measure.CHANGE_RATE, Zp.NONE.getURI());
    Optional<DigestFigure> difference =
        NATION.equals(promise.comparedTo())
            ? figure(promise.indicator(), promise, Figure.Measure.DIFFERENCE, NATION)
            : Optional.empty();
    if (difference.isPresent()) {
      DigestFigure answer = difference.orElseThrow();
      return judged(promise, growth.orElse(answer), Stated.of(answer));
    }
    if (growth.isEmpty()) {
      Optional<DigestFigure> other = any(promise);
      return other.isPresent()
          ? open(promise, other, Zp.OTHER_MEASURE)
          : open(promise, part(promise), Zp.ONLY_PARTS_REPORTED);
    }
    if (!isComparison(promise)) {
      return open(promise, growth, Zp.NO_THRESHOLD);
    }
    String other = promise.comparedTo();
    Optional<DigestFigure> against =
        other == null
            ? Optional.empty()
            : figure(other, promise, Figure.Measure.CHANGE_RATE, Zp.NONE.getURI());
    return against
        .map(figure -> judged(promise, growth.orElseThrow(), difference(growth.get(), figure)))
        .orElseGet(() -> open(promise, growth, Zp.COMPARED_NOT_REPORTED));
  }

  private static boolean isComparison(DigestPromise promise) {
    return promise.comparison().equals(Zp.SAME.getLocalName())
        || promise.comparison().equals(Zp.MORE_THAN.getLocalName())
        || promise.comparison().equals(Zp.AT_LEAST.getLocalName());
  }

  /** A number and between which ends it lies, as stated. */
  private record Stated(BigDecimal value, Range range) {
    static Stated of(DigestFigure figure) {
      BigDecimal size = figure.value().abs();
      Range range =
          Range.of(figure.bound(), size, figure.upper() == null ? null : figure.upper(), NEAR);
      return new Stated(figure.value(), figure.value().signum() < 0 ? range.negated() : range);
    }
  }

  private static Stated difference(DigestFigure growth, DigestFigure other) {
    Stated more = Stated.of(growth);
    Stated less = Stated.of(other);
    return new Stated(more.value().subtract(less.value()), more.range().minus(less.range()));
  }

  private static Outcome judged(DigestPromise promise, DigestFigure answer, Stated difference) {
    boolean less = Catalogue.better(promise.indicator()) == Indicator.Better.DOWN;
    boolean same = promise.comparison().equals(Zp.SAME.getLocalName());
    Range range = less ? difference.range().negated() : difference.range();
    Verdict verdict =
        range.above(
            same ? NEAR.negate() : BigDecimal.ZERO,
            promise.comparison().equals(Zp.MORE_THAN.getLocalName()));
    Judgement judgement = new Judgement(difference.value(), verdict);
    return Outcome.judged(promise.iri(), BASIS, promise.evidence(), answer, judgement, COMPARED);
  }

  private static Outcome open(
      DigestPromise promise, Optional<DigestFigure> stated, Resource reason) {
    return Outcome.open(promise.iri(), BASIS, promise.evidence(), stated.orElse(null), reason);
  }

  private Optional<DigestFigure> any(DigestPromise promise) {
    return actuals.stream()
        .filter(actual -> actual.indicator().equals(promise.indicator()))
        .filter(actual -> isOf(promise, actual))
        .findFirst();
  }

  private Optional<DigestFigure> part(DigestPromise promise) {
    return actuals.stream()
        .filter(actual -> Catalogue.isPart(actual.indicator(), promise.indicator()))
        .filter(actual -> isOf(promise, actual))
        .filter(actual -> actual.measure() == Figure.Measure.CHANGE_RATE)
        .findFirst();
  }

  private Optional<DigestFigure> figure(
      String indicator, DigestPromise promise, Figure.Measure measure, String reference) {
    return actuals.stream()
        .filter(actual -> actual.indicator().equals(indicator))
        .filter(actual -> isOf(promise, actual))
        .filter(actual -> actual.measure() == measure && actual.reference().equals(reference))
        .filter(actual -> actual.unit().isPercent())
        .min(
            Comparator.comparing((DigestFigure a) -> !a.basis().equals(BASIS))
                .thenComparing(a -> a.bound() != Bound.EXACT)
                .thenComparing(DigestFigure::iri));
  }

  private static boolean isOf(DigestPromise promise, DigestFigure actual) {
    return actual.area().equals(promise.area()) && actual.period().equals(promise.period());
  }
}
