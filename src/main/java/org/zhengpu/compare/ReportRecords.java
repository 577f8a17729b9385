package org.zhengpu.compare;

import java.util.List;
import java.util.Optional;

/** What two reports state and name, for programs. */
final class ReportRecords {
  private static final List<String> NAMES =
      List.of(
          "kind",
          "name",
          "measure",
          "status",
          "periodA",
          "valueA",
          "statedA",
          "beginA",
          "endA",
          "sentenceA",
          "periodB",
          "valueB",
          "statedB",
          "beginB",
          "endB",
          "sentenceB");

  private final Records records = new Records(NAMES);

  /** A line for figures of both. */
  void add(FigurePair pair) {
    Stated one = pair.one();
    Records.Row row =
        records
            .row()
            .text("figure")
            .text(one.name())
            .text(one.measure())
            .text(one.target() ? "target" : "actual");
    for (Stated stated : List.of(one, pair.other())) {
      row.text(stated.period()).number(stated.value()).text(stated.valueText());
      where(row, stated.quotes().stream().findFirst());
    }
    row.end();
  }

  /** A line for what one or both name. */
  void add(List<Named> group, Edition a, Edition b) {
    Records.Row row =
        records.row().text(group.get(0).kind()).text(group.get(0).name()).text(null).text(null);
    for (Edition edition : List.of(a, b)) {
      row.text(null).text(null).text(null);
      where(
          row,
          group.stream()
              .flatMap(thing -> thing.quotes().stream())
              .filter(quote -> quote.report().equals(edition))
              .findFirst());
    }
    row.end();
  }

  private static void where(Records.Row row, Optional<Quote> quote) {
    quote.ifPresentOrElse(
        found -> row.number(found.begin()).number(found.end()).text(found.sentence()),
        () -> row.text(null).text(null).text(null));
  }

  /** All lines. */
  Records records() {
    return records;
  }
}
