package org.zhengpu.validate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Whether all reports imply the same of the nation.
 *
 * <p>A report that says that its place grew by 7.3 per cent, 1.5 percentage points more than the
 * nation, implies that the nation grew by 5.8. Who implies something else was mistaken or misread.
 */
final class NationCheck {
  private static final String CHECK = "reports that compare with the nation imply the same figure";

  private NationCheck() {}

  /** What is implied, by indicator and period. */
  static List<Agreement> agreements(List<StatedFigure> figures) {
    Map<String, List<ImpliedFigure>> groups = new TreeMap<>();
    for (StatedFigure figure : figures) {
      if (figure.isActual() && !figure.period().isEmpty()) {
        implied(figure, figures)
            .ifPresent(
                implied ->
                    groups
                        .computeIfAbsent(
                            String.join(
                                " ",
                                figure.indicator().getURI(),
                                figure.period(),
                                implied.measure()),
                            key -> new ArrayList<>())
                        .add(implied));
      }
    }
    return groups.values().stream()
        .filter(group -> !group.stream().allMatch(ImpliedFigure::stated))
        .map(NationCheck::agreement)
        .toList();
  }

  /** Those that imply another value than most. */
  static List<Finding> check(List<StatedFigure> figures) {
    List<Finding> findings = new ArrayList<>();
    for (Agreement agreement : agreements(figures)) {
      for (ImpliedFigure implied : agreement.dissenting()) {
        String others =
            agreement
                .value()
                .map(value -> "most imply " + value.toPlainString())
                .orElse("others imply otherwise");
        findings.add(
            new Finding(
                Finding.Severity.WARNING,
                CHECK,
                implied.iri(),
                String.join(
                    " ",
                    implied.indicator(),
                    implied.period() + ":",
                    implied.area(),
                    "implies",
                    implied.value().toPlainString() + ",",
                    others + ":",
                    implied.words()),
                Finding.Source.check("nation")));
      }
    }
    return findings;
  }

  private static Agreement agreement(List<ImpliedFigure> group) {
    ImpliedFigure first = group.get(0);
    return new Agreement(first.indicator(), first.period(), first.measure(), group);
  }

  private static Optional<ImpliedFigure> implied(StatedFigure figure, List<StatedFigure> figures) {
    if (figure.comparesWithNation() && figure.isPlain()) {
      return figures.stream()
          .filter(own -> isCompared(own, figure))
          .min(
              Comparator.<StatedFigure, Boolean>comparing(own -> !own.sharesWordsWith(figure))
                  .thenComparing(own -> !own.isRate()))
          .map(own -> implied(own, figure));
    }
    return figure.isOfNation() && figure.isPlain() && figure.isRate()
        ? Optional.of(implied(figure, figure, figure.value(), true, figure.quoted()))
        : Optional.empty();
  }

  /** Whether one is the figure that the other compares: a rate, or a share stated beside it. */
  private static boolean isCompared(StatedFigure own, StatedFigure difference) {
    return own.isActual()
        && own.isPlain()
        && own.isPercent()
        && own.dataSet().equals(difference.dataSet())
        && own.indicator().equals(difference.indicator())
        && own.area().equals(difference.area())
        && own.period().equals(difference.period())
        && (own.isRate() || (own.isLevel() && own.sharesWordsWith(difference)));
  }

  private static ImpliedFigure implied(StatedFigure own, StatedFigure difference) {
    String first = own.quoted();
    String second = difference.quoted();
    String words = difference.quotesAround(own) ? second : first + " " + second;
    return implied(difference, own, own.value().subtract(difference.value()), false, words);
  }

  private static ImpliedFigure implied(
      StatedFigure figure, StatedFigure own, BigDecimal value, boolean stated, String words) {
    return new ImpliedFigure(
        figure.iri(),
        StatedFigure.label(figure.indicator()),
        figure.period(),
        StatedFigure.label(figure.area()),
        own.measure().getLocalName(),
        value.stripTrailingZeros(),
        stated,
        words);
  }
}
