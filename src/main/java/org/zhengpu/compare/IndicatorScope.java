package org.zhengpu.compare;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is compared of indicators.
 *
 * @param columns targets and what happened, year by year
 * @param issuers that have a report for a column
 */
record IndicatorScope(
    Editions editions,
    List<Column> columns,
    List<Issuer> issuers,
    List<IndicatorCells> indicators) {
  IndicatorScope {
    columns = List.copyOf(columns);
    issuers = List.copyOf(issuers);
    indicators = List.copyOf(indicators);
  }

  /** As asked for. */
  static IndicatorScope of(Material material, List<Headline> headlines, List<Integer> years) {
    Editions editions = material.editions();
    List<Column> columns = Column.of(years, editions.years());
    return new IndicatorScope(
        editions,
        columns,
        editions.issuers().stream()
            .filter(issuer -> columns.stream().anyMatch(c -> editions.has(issuer, c.reportYear())))
            .toList(),
        headlines.stream().map(headline -> new IndicatorCells(material, headline)).toList());
  }

  /** Of which years there are columns. */
  Stream<Integer> years() {
    return columns.stream().map(Column::year).distinct();
  }

  /** Whether there is the report that a column is about. */
  boolean hasReport(Issuer issuer, Column column) {
    return editions.has(issuer, column.reportYear());
  }
}
