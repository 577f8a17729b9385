package org.zhengpu.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Plots of targets and what happened, and maps of either. */
final class IndicatorCharts {
  private static final int SHADES = 5;

  private final IndicatorScope scope;
  private final Words words;

  IndicatorCharts(IndicatorScope scope, Words words) {
    this.scope = scope;
    this.words = words;
  }

  /** A plot and a map each year of the one indicator; of several, small plots. */
  List<Chart> all() {
    List<Chart> charts = new ArrayList<>();
    List<IndicatorCells> indicators = scope.indicators();
    for (int year : scope.years().toList()) {
      if (indicators.size() == 1) {
        Column actual = new Column(year, false);
        boolean happened = scope.columns().contains(actual);
        charts.add(pairs(indicators.get(0), year, false));
        charts.add(tiles(indicators.get(0), happened ? actual : new Column(year, true)));
      } else {
        charts.add(
            new Chart.Multiples(
                "multiples-" + year,
                words.of("multiples-caption", year),
                indicators.stream().map(indicator -> pairs(indicator, year, true)).toList()));
      }
    }
    return charts;
  }

  private Chart.Pairs pairs(IndicatorCells indicator, int year, boolean small) {
    List<Chart.Pair> pairs = new ArrayList<>();
    for (Issuer issuer : scope.issuers()) {
      Stated target = indicator.main(issuer, new Column(year, true)).orElse(null);
      Stated actual = indicator.main(issuer, new Column(year, false)).orElse(null);
      String goal = Shown.of(target, words);
      String done = Shown.of(actual, words);
      String told = words.of("pair-told", issuer.name(), year, goal, done);
      Pairing.of(issuer, target, actual, null, Tone.PLAIN, actual == null ? goal : done, told)
          .ifPresent(pairs::add);
    }
    pairs.sort(Pairing.byOutcome());
    return new Chart.Pairs(
        indicator.headline().slug() + "-" + year,
        Pairing.caption(indicator.headline(), year, pairs, small, words),
        words.of("measure-" + indicator.measure()),
        pairs);
  }

  /** The values of a column in five shades, by fifths of the issuers that state one. */
  private Chart.Tiles tiles(IndicatorCells indicator, Column column) {
    Map<Issuer, Stated> stated = new TreeMap<>();
    for (Issuer issuer : scope.issuers()) {
      indicator.main(issuer, column).ifPresent(figure -> stated.put(issuer, figure));
    }
    List<BigDecimal> sorted = stated.values().stream().map(Stated::value).sorted().toList();
    List<Chart.Tile> tiles = new ArrayList<>();
    stated.forEach(
        (issuer, figure) -> {
          int below = sorted.indexOf(figure.value());
          String style = "shade-" + (1 + below * SHADES / sorted.size());
          String told = issuer.name() + " " + Shown.of(figure);
          tiles.add(new Chart.Tile(issuer, Shown.of(figure), style, told));
        });
    String name = indicator.headline().in(words.language());
    return new Chart.Tiles(
        "map-" + column.year(),
        words.of("map-caption", column.heading(words), name),
        tiles,
        List.of(
            new Chart.Key("shade-1", words.of("map-low")),
            new Chart.Key("shade-" + SHADES, words.of("map-high")),
            new Chart.Key("none", words.of("map-none"))));
  }
}
