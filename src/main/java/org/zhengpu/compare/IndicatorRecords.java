package org.zhengpu.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Indicators for programs: a line each value, and each that is missing. */
final class IndicatorRecords {
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

  private final IndicatorScope scope;
  private final Words words;
  private final Records records = new Records(NAMES);

  private IndicatorRecords(IndicatorScope scope, Words words) {
    this.scope = scope;
    this.words = words;
  }

  static Records of(IndicatorScope scope, Words words) {
    IndicatorRecords made = new IndicatorRecords(scope, words);
    for (IndicatorCells indicator : scope.indicators()) {
      for (Issuer issuer : scope.issuers()) {
        scope.columns().forEach(column -> made.add(indicator, issuer, column));
      }
    }
    return made.records;
  }

  private void add(IndicatorCells indicator, Issuer issuer, Column column) {
    List<Stated> stated = indicator.stated(issuer, column);
    List<Pledge> pledges = indicator.pledges(issuer, column);
    for (Stated figure : stated) {
      begin(indicator, issuer, column)
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
      empty(begin(indicator, issuer, column), pledge.text(words), null)
          .where(pledge.quotes())
          .end();
    }
    if (stated.isEmpty() && pledges.isEmpty()) {
      String missing = scope.hasReport(issuer, column) ? "not-stated" : "no-report";
      empty(begin(indicator, issuer, column), null, missing).where(List.of()).end();
    }
  }

  private Records.Row begin(IndicatorCells indicator, Issuer issuer, Column column) {
    return records
        .row()
        .issuer(issuer)
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
}
