package org.zhengpu.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What each report states of one indicator, cell by cell. */
final class IndicatorCells {
  private final Material material;
  private final Headline headline;
  private final List<Stated> figures;
  private final String measure;

  IndicatorCells(Material material, Headline headline) {
    this.material = material;
    this.headline = headline;
    this.figures =
        material.figures().of(headline.slug()).stream()
            .filter(stated -> Measures.ALL.contains(stated.measure()))
            .filter(stated -> Bases.counts(stated.basis()))
            .collect(Collectors.toCollection(ArrayList::new));
    this.measure = Measures.commonest(figures);
    figures.removeIf(stated -> !tells(stated));
  }

  /** What is added to a level is told where it is the indicator's own measure, or in points. */
  private boolean tells(Stated stated) {
    return !stated.measure().equals(Measures.CHANGE_AMOUNT)
        || stated.isPercent()
        || stated.measure().equals(measure);
  }

  Headline headline() {
    return headline;
  }

  /** The measure that targets have: a growth rate, or a level for jobs and grain. */
  String measure() {
    return measure;
  }

  /** What a report states: the indicator's own measure first, contradicting values after it. */
  List<Stated> stated(Issuer issuer, Column column) {
    List<Stated> held =
        figures.stream()
            .filter(stated -> stated.report().issuer().equals(issuer) && column.holds(stated))
            .toList();
    List<Stated> kept = new ArrayList<>(held);
    kept.removeIf(
        stated ->
            stated.basis().equals(Bases.COMPARABLE)
                && held.stream().anyMatch(o -> o.isHeadline() && sameMeasure(o, stated)));
    kept.sort(Comparator.comparing(stated -> stated.measure().equals(measure) ? 0 : 1));
    return kept;
  }

  private static boolean sameMeasure(Stated some, Stated other) {
    return some.measure().equals(other.measure());
  }

  /** The one value by which issuers are ranked and drawn. */
  Optional<Stated> main(Issuer issuer, Column column) {
    return stated(issuer, column).stream()
        .filter(stated -> stated.measure().equals(measure) && !stated.basis().equals(Bases.STRETCH))
        .findFirst();
  }

  /** Targets without a number, where none with one is stated. */
  List<Pledge> pledges(Issuer issuer, Column column) {
    if (!column.target() || !stated(issuer, column).isEmpty()) {
      return List.of();
    }
    Predicate<Pledge> here =
        pledge ->
            pledge.report().issuer().equals(issuer)
                && pledge.indicator().equals(headline.slug())
                && pledge.report().year() == column.reportYear()
                && pledge.period().equals(Integer.toString(column.year()));
    return material.pledges().stream().filter(here).toList();
  }

  /** The cell of a table. */
  Cell cell(Issuer issuer, Column column) {
    if (!material.editions().has(issuer, column.reportYear())) {
      return Cell.missing(material.words().of("missing-report"));
    }
    List<Cell.Entry> entries = new ArrayList<>();
    for (Stated stated : stated(issuer, column)) {
      entries.add(new Cell.Entry(text(stated), Tone.PLAIN, stated.quotes()));
    }
    for (Pledge pledge : pledges(issuer, column)) {
      entries.add(new Cell.Entry(pledge.text(material.words()), Tone.PLAIN, pledge.quotes()));
    }
    return entries.isEmpty()
        ? Cell.missing(material.words().of("missing-statement"))
        : new Cell(entries);
  }

  private String text(Stated stated) {
    String shown = Shown.of(stated);
    if (stated.measure().equals(Measures.CHANGE_AMOUNT) && stated.value().signum() > 0) {
      shown = "+" + shown;
    }
    Words words = material.words();
    return switch (stated.basis()) {
      case Bases.HEADLINE -> shown;
      case Bases.COMPARABLE -> words.of("basis-comparable", shown);
      case Bases.STRETCH -> words.of("basis-stretch", shown);
      default -> words.of("basis-further", shown);
    };
  }
}
