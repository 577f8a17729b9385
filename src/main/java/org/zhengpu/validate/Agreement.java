package org.zhengpu.validate;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What all reports imply of the nation for one indicator, period and measure.
 *
 * @param measure local name: a change rate or a level
 * @param figures one a report, in the order of their IRIs
 */
public record Agreement(
    String indicator, String period, String measure, List<ImpliedFigure> figures) {
  /** Copies the list. */
  public Agreement {
    figures = List.copyOf(figures);
  }

  /** The value that most reports imply; nothing where two are implied equally often. */
  public Optional<BigDecimal> value() {
    Map<BigDecimal, Integer> votes = new TreeMap<>();
    figures.forEach(figure -> votes.merge(figure.value(), 1, Integer::sum));
    int most = votes.values().stream().max(Comparator.naturalOrder()).orElse(0);
    List<BigDecimal> winners =
        votes.entrySet().stream()
            .filter(vote -> vote.getValue() == most)
            .map(Map.Entry::getKey)
            .toList();
    return winners.size() == 1 ? Optional.of(winners.get(0)) : Optional.empty();
  }

  /** Those that imply another value than most; all where there is no such value. */
  public List<ImpliedFigure> dissenting() {
    Optional<BigDecimal> value = value();
    return figures.stream()
        .filter(figure -> value.isEmpty() || figure.value().compareTo(value.get()) != 0)
        .toList();
  }
}
