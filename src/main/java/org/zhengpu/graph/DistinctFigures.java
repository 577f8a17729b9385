package org.zhengpu.graph;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.zhengpu.link.Figure;
import org.zhengpu.mention.Bound;

/**
 * Sees to it that no two observations of a report share all dimensions.
 *
 * <p>The same value stated twice is one observation. Of a number and a rounder one for the same
 * thing the more exact is the headline and the others are {@code rounded}. Numbers in different
 * units measure different things, and so do different wordings with values that do not agree: they
 * get indicators of their own. What is still alike is {@code further}.
 */
final class DistinctFigures {
  private static final BigDecimal NEAR = new BigDecimal("0.25");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private DistinctFigures() {}

  /** The observations in the order of the text. */
  static List<DistinctFigure> of(List<Figure> figures) {
    List<DistinctFigure> all = figures.stream().map(DistinctFigure::of).toList();
    all = regroup(all, DistinctFigures::merge);
    all = regroup(all, DistinctFigures::partByUnit);
    all = regroup(all, DistinctFigures::partByWording);
    all = regroup(all, DistinctFigures::merge);
    return regroup(all, DistinctFigures::partByBasis).stream()
        .sorted(Comparator.comparing((DistinctFigure f) -> f.figure().number()))
        .toList();
  }

  private static List<DistinctFigure> regroup(
      List<DistinctFigure> figures, Function<List<DistinctFigure>, List<DistinctFigure>> change) {
    Map<List<String>, List<DistinctFigure>> groups = new LinkedHashMap<>();
    for (DistinctFigure figure : figures) {
      groups.computeIfAbsent(figure.dimensions(), key -> new ArrayList<>()).add(figure);
    }
    List<DistinctFigure> changed = new ArrayList<>();
    for (List<DistinctFigure> group : groups.values()) {
      changed.addAll(group.size() == 1 ? group : change.apply(group));
    }
    return changed;
  }

  private static List<DistinctFigure> merge(List<DistinctFigure> group) {
    List<DistinctFigure> merged = new ArrayList<>();
    for (DistinctFigure figure : group) {
      int same = 0;
      while (same < merged.size() && !merged.get(same).sameValue(figure)) {
        same++;
      }
      if (same == merged.size()) {
        merged.add(figure);
      } else {
        merged.set(same, merged.get(same).with(figure));
      }
    }
    return merged;
  }

  private static List<DistinctFigure> partByUnit(List<DistinctFigure> group) {
    String first = group.get(0).figure().unit();
    List<DistinctFigure> parted = new ArrayList<>();
    for (DistinctFigure figure : group) {
      String unit = figure.figure().unit();
      if (unit.equals(first)) {
        parted.add(figure);
      } else {
        String shown = unit.isEmpty() ? Labels.zh("unit-none") : unit;
        parted.add(figure.named(Labels.zh("with-unit", figure.figure().indicatorText(), shown)));
      }
    }
    return parted;
  }

  private static List<DistinctFigure> partByWording(List<DistinctFigure> group) {
    DistinctFigure best = best(group);
    List<DistinctFigure> parted = new ArrayList<>();
    for (DistinctFigure figure : group) {
      String wording = figure.figure().indicatorText();
      boolean other =
          figure.slug() != null
              && !wording.equals(best.figure().indicatorText())
              && !agree(best.figure(), figure.figure());
      parted.add(other ? figure.named(wording) : figure);
    }
    return parted;
  }

  private static List<DistinctFigure> partByBasis(List<DistinctFigure> group) {
    DistinctFigure best = best(group);
    Set<String> used = new HashSet<>();
    List<DistinctFigure> parted = new ArrayList<>();
    parted.add(best);
    for (DistinctFigure figure : group) {
      if (figure.equals(best)) {
        continue;
      }
      String name = agree(best.figure(), figure.figure()) ? "rounded" : "further";
      String basis = name;
      for (int n = 2; !used.add(basis); n++) {
        basis = name + "-" + n;
      }
      parted.add(figure.on(basis));
    }
    return parted;
  }

  private static DistinctFigure best(List<DistinctFigure> group) {
    return group.stream()
        .min(
            Comparator.comparing((DistinctFigure f) -> f.figure().bound() != Bound.EXACT)
                .thenComparing(f -> -digits(f.figure().value()))
                .thenComparing(f -> f.figure().number()))
        .orElseThrow();
  }

  private static int digits(BigDecimal value) {
    return value.stripTrailingZeros().precision();
  }

  /** Whether the second number may be said of what the first states more exactly. */
  private static boolean agree(Figure exact, Figure rough) {
    BigDecimal less = exact.value().subtract(rough.value());
    BigDecimal near = rough.value().abs().multiply(NEAR);
    return switch (rough.bound()) {
      case MORE_THAN, AT_LEAST -> less.signum() >= 0 && less.compareTo(near) <= 0;
      case LESS_THAN, AT_MOST -> less.signum() <= 0 && less.negate().compareTo(near) <= 0;
      case EXACT, APPROXIMATELY ->
          less.abs().compareTo(rough.value().stripTrailingZeros().ulp().multiply(HALF)) <= 0;
    };
  }
}
