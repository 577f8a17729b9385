package org.zhengpu.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;

/** The figures that reports state of their own places. */
final class Figures {
  private static final Comparator<Stated> ORDER =
      Comparator.comparing(Stated::report)
          .thenComparing(stated -> stated.isHeadline() ? 0 : 1)
          .thenComparing(Stated::basis)
          .thenComparing(Stated::iri);

  private final List<Stated> all = new ArrayList<>();
  private final Map<String, Stated> byIri = new LinkedHashMap<>();

  /** Reads them. */
  Figures(Dataset data, Editions editions, Quotes quotes) {
    for (List<Answer> same : Answer.groups(data, "figures", "figure")) {
      Answer first = same.get(0);
      all.add(stated(first, editions.at(first.get("report")), quotes.of(same)));
    }
    all.sort(ORDER);
    all.forEach(stated -> byIri.put(stated.iri(), stated));
  }

  private static Stated stated(Answer row, Edition report, List<Quote> quotes) {
    BigDecimal value = Objects.requireNonNull(row.decimal("value"), "a figure without a value");
    return new Stated(
        row.get("figure"),
        report,
        row.get("indicator"),
        row.get("name"),
        row.get("measure"),
        row.get("status").equals("target"),
        row.get("period"),
        row.get("basis"),
        value,
        row.decimal("upper"),
        row.get("bound"),
        row.get("unit"),
        row.get("unitText"),
        row.get("valueText"),
        row.get("promise"),
        quotes);
  }

  /** All of them, by report; the unqualified first. */
  Stream<Stated> all() {
    return all.stream();
  }

  /** Those of an indicator. */
  List<Stated> of(String indicator) {
    return all().filter(stated -> stated.indicator().equals(indicator)).toList();
  }

  /** The figure with an IRI. */
  Optional<Stated> at(String iri) {
    return Optional.ofNullable(byIri.get(iri));
  }
}
