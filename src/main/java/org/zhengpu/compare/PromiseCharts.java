package org.zhengpu.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Plots of targets against outcomes, and maps of what became of them. */
final class PromiseCharts {
  private final Promises promises;
  private final Words words;
  private final PromiseWords told;

  PromiseCharts(Promises promises, Words words) {
    this.promises = promises;
    this.words = words;
    this.told = new PromiseWords(words);
  }

  /** Year by year the first indicator in a plot and on a map, the others in small plots. */
  List<Chart> of(List<Headline> headlines, List<Integer> years) {
    Headline first = headlines.get(0);
    List<Headline> others = headlines.subList(1, headlines.size());
    List<Chart> charts = new ArrayList<>();
    for (int year : years) {
      charts.add(pairs(first, year, false));
      charts.add(tiles(first, year));
      if (!others.isEmpty()) {
        charts.add(
            new Chart.Multiples(
                "multiples-" + year,
                words.of("multiples-promises", year),
                others.stream().map(headline -> pairs(headline, year, true)).toList()));
      }
    }
    return charts;
  }

  private Chart.Pairs pairs(Headline headline, int year, boolean small) {
    List<Promise> counted = promises.counted(headline, year);
    String measure =
        Measures.commonest(
            counted.stream().flatMap(promise -> Stream.ofNullable(promise.goal())).toList());
    List<Chart.Pair> pairs = new ArrayList<>();
    for (Promise promise : counted) {
      Stated goal = promise.goal();
      if (goal != null && goal.measure().equals(measure)) {
        pair(promise).ifPresent(pairs::add);
      }
    }
    pairs.sort(Pairing.byMargin());
    return new Chart.Pairs(
        headline.slug() + "-" + year + "-plot",
        Pairing.caption(headline, year, pairs, small, words),
        summary(counted),
        pairs);
  }

  private String summary(List<Promise> counted) {
    List<String> parts = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      long count = counted.stream().filter(promise -> promise.verdict() == verdict).count();
      if (count > 0) {
        parts.add(told.of(verdict) + " " + count);
      }
    }
    return String.join(" · ", parts);
  }

  private Optional<Chart.Pair> pair(Promise promise) {
    return Pairing.of(
        promise.report().issuer(),
        promise.goal(),
        promise.outcome(),
        promise.margin(),
        promise.verdict().tone(),
        promise.margin() == null ? told.sign(promise.verdict()) : told.number(promise),
        told.told(promise));
  }

  private Chart.Tiles tiles(Headline headline, int year) {
    List<Promise> counted = promises.counted(headline, year);
    List<Chart.Tile> tiles = new ArrayList<>();
    List<Chart.Key> keys = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      List<Promise> here = counted.stream().filter(p -> p.verdict() == verdict).toList();
      here.forEach(promise -> tiles.add(tile(promise)));
      if (!here.isEmpty()) {
        String meaning = words.of("key-count", told.of(verdict), here.size());
        keys.add(new Chart.Key(verdict.key(), meaning));
      }
    }
    keys.add(new Chart.Key("none", words.of("map-none")));
    return new Chart.Tiles(
        "map-" + year, words.of("map-promises", headline.in(words.language()), year), tiles, keys);
  }

  private Chart.Tile tile(Promise promise) {
    BigDecimal margin = promise.margin();
    return new Chart.Tile(
        promise.report().issuer(),
        margin == null ? told.sign(promise.verdict()) : Shown.signed(margin),
        promise.verdict().key(),
        told.told(promise));
  }
}
