package org.zhengpu.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Indicators by issuer: targets and what happened, year by year. */
final class IndicatorComparison {
  private static final List<String> NAMES =
      Records.withWhere(
          "",
          List.of(
              "code",
              "issuer",
              "indicator",
              "year",
              "status",
              "measure",
              "basis",
              "value",
              "upper",
              "bound",
              "unit",
              "stated",
              "promise",
              "missing"));

  private static final int SHADES = 5;

  private final Material material;
  private final Words words;
  private final List<Column> columns;
  private final List<Issuer> issuers;
  private final List<IndicatorCells> indicators;

  private IndicatorComparison(Material material, List<Headline> headlines, List<Integer> years) {
    this.material = material;
    this.words = material.words();
    this.columns = Column.of(years, material.editions().years());
    this.issuers =
        material.editions().issuers().stream()
            .filter(
                issuer ->
                    columns.stream()
                        .anyMatch(c -> material.editions().of(issuer, c.reportYear()).isPresent()))
            .toList();
    this.indicators = headlines.stream().map(h -> new IndicatorCells(material, h)).toList();
  }

  /**
   * Compares.
   *
   * @param headlines of what
   * @param years of when; empty for the last two years
   */
  static Comparison of(Material material, List<Headline> headlines, List<Integer> years) {
    return new IndicatorComparison(material, headlines, years).compare();
  }

  private Comparison compare() {
    List<Grid> grids = new ArrayList<>();
    indicators.forEach(indicator -> grids.add(grid(indicator)));
    if (indicators.size() > 1) {
      grids.add(coverage());
    }
    return new Comparison(
        title(),
        List.of(words.of("indicators-lead", issuers.size(), reports().count(), indicators.size())),
        charts(),
        grids,
        records(),
        List.of(words.of("note-bounds"), words.of("note-missing"), words.of("note-contradicting")));
  }

  private Stream<Edition> reports() {
    return material.editions().all().stream()
        .filter(e -> columns.stream().anyMatch(c -> c.reportYear() == e.year()));
  }

  /** The finding: between what the targets of the last year lie, or what is compared. */
  private String title() {
    String names =
        indicators.size() == 1
            ? indicators.get(0).headline().in(words.language())
            : words.of("indicators-several", indicators.size());
    int first = columns.isEmpty() ? material.editions().years().first() : columns.get(0).year();
    int last = columns.isEmpty() ? first : columns.get(columns.size() - 1).year();
    String years = first == last ? Integer.toString(first) : first + "–" + last;
    return words.of("indicators-title", issuers.size(), years, names);
  }

  private Grid grid(IndicatorCells indicator) {
    List<String> headings = new ArrayList<>(List.of(words.of("column-issuer")));
    columns.forEach(column -> headings.add(column.heading(words)));
    List<List<Cell>> rows = new ArrayList<>();
    for (Issuer issuer : issuers) {
      List<Cell> row = new ArrayList<>(List.of(Cell.of(issuer.shortName())));
      columns.forEach(column -> row.add(indicator.cell(issuer, column)));
      rows.add(row);
    }
    String caption =
        words.of(
            "indicators-caption",
            indicator.headline().in(words.language()),
            words.of("measure-" + indicator.measure()));
    return new Grid(indicator.headline().slug(), caption, headings, rows);
  }

  /** How many reports state what. */
  private Grid coverage() {
    List<String> headings = new ArrayList<>(List.of(words.of("column-indicator")));
    columns.forEach(column -> headings.add(column.heading(words)));
    List<List<Cell>> rows = new ArrayList<>();
    for (IndicatorCells indicator : indicators) {
      List<Cell> row = new ArrayList<>();
      row.add(Cell.of(indicator.headline().in(words.language())));
      for (Column column : columns) {
        long reports =
            issuers.stream()
                .filter(i -> material.editions().of(i, column.reportYear()).isPresent())
                .count();
        long filled =
            issuers.stream()
                .filter(
                    i ->
                        !indicator.stated(i, column).isEmpty()
                            || !indicator.pledges(i, column).isEmpty())
                .count();
        row.add(Cell.of(filled + "/" + reports));
      }
      rows.add(row);
    }
    return new Grid("coverage", words.of("coverage-caption"), headings, rows);
  }

  private Records records() {
    Records records = new Records(NAMES);
    for (IndicatorCells indicator : indicators) {
      for (Issuer issuer : issuers) {
        columns.forEach(column -> record(indicator, issuer, column, records));
      }
    }
    return records;
  }

  private void record(IndicatorCells indicator, Issuer issuer, Column column, Records records) {
    List<Stated> stated = indicator.stated(issuer, column);
    List<Pledge> pledges = indicator.pledges(issuer, column);
    for (Stated figure : stated) {
      begin(indicator, issuer, column, records)
          .text(figure.measure())
          .text(figure.basis())
          .number(figure.value())
          .number(figure.upper())
          .text(figure.bound())
          .text(figure.unitText())
          .text(figure.valueText())
          .text(figure.promise())
          .text(null)
          .where(figure.quotes())
          .end();
    }
    for (Pledge pledge : pledges) {
      empty(begin(indicator, issuer, column, records), pledge.text(words), null)
          .where(pledge.quotes())
          .end();
    }
    if (stated.isEmpty() && pledges.isEmpty()) {
      boolean there = material.editions().of(issuer, column.reportYear()).isPresent();
      empty(begin(indicator, issuer, column, records), null, there ? "not-stated" : "no-report")
          .where(List.of())
          .end();
    }
  }

  private static Records.Row begin(
      IndicatorCells indicator, Issuer issuer, Column column, Records records) {
    return records
        .row()
        .text(issuer.code())
        .text(issuer.name())
        .text(indicator.headline().slug())
        .number(column.year())
        .text(column.target() ? "target" : "actual");
  }

  private static Records.Row empty(
      Records.Row row, @Nullable String stated, @Nullable String missing) {
    return row.text(null)
        .text(null)
        .number(null)
        .number(null)
        .text(null)
        .text(null)
        .text(stated)
        .text(null)
        .text(missing);
  }

  private List<Chart> charts() {
    List<Chart> charts = new ArrayList<>();
    if (indicators.size() == 1) {
      IndicatorCells indicator = indicators.get(0);
      years()
          .forEach(
              year -> {
                charts.add(pairs(indicator, year, false));
                Column actual = new Column(year, false);
                charts.add(
                    tiles(indicator, columns.contains(actual) ? actual : new Column(year, true)));
              });
    } else {
      years()
          .forEach(
              year ->
                  charts.add(
                      new Chart.Multiples(
                          "multiples-" + year,
                          words.of("multiples-caption", year),
                          indicators.stream().map(i -> pairs(i, year, true)).toList())));
    }
    return charts;
  }

  private Stream<Integer> years() {
    return columns.stream().map(Column::year).distinct();
  }

  private Chart.Pairs pairs(IndicatorCells indicator, int year, boolean small) {
    List<Chart.Pair> pairs = new ArrayList<>();
    for (Issuer issuer : issuers) {
      Stated target = indicator.main(issuer, new Column(year, true)).orElse(null);
      Stated actual = indicator.main(issuer, new Column(year, false)).orElse(null);
      String missing = words.of("missing-statement");
      String goal = target == null ? missing : Shown.of(target);
      String done = actual == null ? missing : Shown.of(actual);
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
    for (Issuer issuer : issuers) {
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
