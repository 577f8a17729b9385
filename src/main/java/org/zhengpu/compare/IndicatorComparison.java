package org.zhengpu.compare;

import java.util.ArrayList;
import java.util.List;

/** Indicators by issuer: targets and what happened, year by year. */
final class IndicatorComparison {
  private final IndicatorScope scope;
  private final List<Column> columns;
  private final List<Issuer> issuers;
  private final List<IndicatorCells> indicators;
  private final Words words;

  private IndicatorComparison(IndicatorScope scope, Words words) {
    this.scope = scope;
    this.columns = scope.columns();
    this.issuers = scope.issuers();
    this.indicators = scope.indicators();
    this.words = words;
  }

  /**
   * Compares.
   *
   * @param headlines of what
   * @param years of when; empty for the last two years
   */
  static Comparison of(Material material, List<Headline> headlines, List<Integer> years) {
    IndicatorScope scope = IndicatorScope.of(material, headlines, years);
    return new IndicatorComparison(scope, material.words()).compare();
  }

  private Comparison compare() {
    List<Grid> grids = new ArrayList<>();
    indicators.forEach(indicator -> grids.add(grid(indicator)));
    if (indicators.size() > 1) {
      grids.add(coverage());
    }
    return new Comparison(
        title(),
        List.of(words.of("indicators-lead", issuers.size(), reports(), indicators.size())),
        new IndicatorCharts(scope, words).all(),
        grids,
        IndicatorRecords.of(scope, words),
        words.all("note-bounds", "note-missing", "note-contradicting"));
  }

  private long reports() {
    return scope.editions().all().stream()
        .filter(e -> columns.stream().anyMatch(column -> column.reportYear() == e.year()))
        .count();
  }

  /** What is compared: of how many, of when. */
  private String title() {
    String names =
        indicators.size() == 1
            ? indicators.get(0).headline().in(words.language())
            : words.of("indicators-several", indicators.size());
    int first = columns.isEmpty() ? scope.editions().years().first() : columns.get(0).year();
    int last = columns.isEmpty() ? first : columns.get(columns.size() - 1).year();
    String years = first == last ? Integer.toString(first) : first + "–" + last;
    return words.of("indicators-title", issuers.size(), years, names);
  }

  private List<String> headings(String first) {
    List<String> headings = new ArrayList<>(words.all(first));
    columns.forEach(column -> headings.add(column.heading(words)));
    return headings;
  }

  private Grid grid(IndicatorCells indicator) {
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
    return new Grid(indicator.headline().slug(), caption, headings("column-issuer"), rows);
  }

  /** How many reports state what. */
  private Grid coverage() {
    List<List<Cell>> rows = new ArrayList<>();
    for (IndicatorCells indicator : indicators) {
      List<Cell> row = new ArrayList<>();
      row.add(Cell.of(indicator.headline().in(words.language())));
      columns.forEach(column -> row.add(coverage(indicator, column)));
      rows.add(row);
    }
    return new Grid("coverage", words.of("coverage-caption"), headings("column-indicator"), rows);
  }

  private Cell coverage(IndicatorCells indicator, Column column) {
    long reports = issuers.stream().filter(issuer -> scope.hasReport(issuer, column)).count();
    long filled =
        issuers.stream()
            .filter(
                issuer ->
                    !indicator.stated(issuer, column).isEmpty()
                        || !indicator.pledges(issuer, column).isEmpty())
            .count();
    return Cell.of(filled + "/" + reports);
  }
}
