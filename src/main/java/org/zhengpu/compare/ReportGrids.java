package org.zhengpu.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tables of what two reports state and name. */
final class ReportGrids {
  private final Words words;

  ReportGrids(Words words) {
    this.words = words;
  }

  /** A report as the head of a column, as 湖南2025. */
  static String name(Edition edition) {
    return edition.issuer().shortName() + edition.year();
  }

  /** Figures side by side. */
  Grid figures(Edition a, Edition b, List<FigurePair> pairs) {
    return new Grid(
        "figures",
        words.of("reports-figures"),
        List.of(
            words.of("column-indicator"),
            words.of("column-kind"),
            name(a),
            words.of("column-period"),
            name(b),
            words.of("column-period"),
            words.of("column-difference")),
        pairs.stream().map(this::row).toList());
  }

  private List<Cell> row(FigurePair pair) {
    Stated one = pair.one();
    Stated other = pair.other();
    String kind =
        words.of(
            one.target() ? "status-target" : "status-actual", words.of("measure-" + one.measure()));
    String difference =
        one.upper() == null && other.upper() == null
            ? Shown.margin(other.value().subtract(one.value()), one, words)
            : "";
    return List.of(
        Cell.of(one.name()),
        Cell.of(kind),
        Cell.of(Shown.of(one), Tone.PLAIN, one.quotes()),
        Cell.of(one.period()),
        Cell.of(Shown.of(other), Tone.PLAIN, other.quotes()),
        Cell.of(other.period()),
        Cell.of(difference));
  }

  /** What both name. */
  Grid shared(Edition a, Edition b, List<List<Named>> groups) {
    return named("shared", words.of("reports-shared"), List.of(a, b), groups);
  }

  /** What only one of them names. */
  Grid only(String id, Edition edition, List<List<Named>> groups) {
    return named(id, words.of("reports-only", name(edition)), List.of(edition), groups);
  }

  private Grid named(String id, String caption, List<Edition> editions, List<List<Named>> groups) {
    List<String> headings = new ArrayList<>(words.all("column-name", "column-kind"));
    editions.forEach(edition -> headings.add(name(edition)));
    List<List<Cell>> rows = new ArrayList<>();
    for (List<Named> group : groups) {
      List<Cell> row = new ArrayList<>();
      row.add(Cell.of(group.get(0).name()));
      row.add(Cell.of(words.of("kind-" + group.get(0).kind())));
      editions.forEach(edition -> row.add(named(edition, group)));
      rows.add(row);
    }
    return new Grid(id, caption, headings, rows);
  }

  /** What a report calls it, which may differ from the other's name. */
  private static Cell named(Edition edition, List<Named> group) {
    Map<String, List<Quote>> names = new TreeMap<>();
    for (Named thing : group) {
      for (Quote quote : thing.quotes()) {
        if (quote.report().equals(edition)) {
          names.computeIfAbsent(thing.name(), name -> new ArrayList<>()).add(quote);
        }
      }
    }
    List<Cell.Entry> entries = new ArrayList<>();
    names.forEach((name, quotes) -> entries.add(new Cell.Entry(name, Tone.PLAIN, quotes)));
    return new Cell(entries);
  }
}
