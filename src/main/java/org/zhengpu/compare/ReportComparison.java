package org.zhengpu.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Two reports: figures of the same indicator side by side, and what they name. */
final class ReportComparison {
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
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

  private final Material material;
  private final Words words;
  private final Edition a;
  private final Edition b;
  private final Records records = new Records(NAMES);

  private ReportComparison(Material material, Edition a, Edition b) {
    this.material = material;
    this.words = material.words();
    this.a = a;
    this.b = b;
  }

  /**
   * Compares.
   *
   * @param keys of the two reports, as {@code hunan-2025}
   */
  static Comparison of(Material material, List<String> keys) {
    Edition a = material.editions().named(keys.get(0));
    Edition b = material.editions().named(keys.get(1));
    return new ReportComparison(material, a, b).compare();
  }

  private Comparison compare() {
    Grid figures = figures();
    List<List<Named>> groups =
        SameThings.groups(
            material.data(),
            Named.all(material).stream()
                .filter(t -> t.reports().contains(a) || t.reports().contains(b))
                .toList());
    List<Grid> grids = new ArrayList<>(List.of(figures));
    grids.add(shared(groups.stream().filter(g -> in(a, g) && in(b, g)).toList()));
    grids.add(only("only-a", a, groups.stream().filter(g -> in(a, g) && !in(b, g)).toList()));
    grids.add(only("only-b", b, groups.stream().filter(g -> !in(a, g) && in(b, g)).toList()));
    return new Comparison(
        words.of(
            "reports-title", name(a), name(b), figures.rows().size(), grids.get(1).rows().size()),
        List.of(words.of("reports-lead")),
        List.of(),
        grids.stream().filter(grid -> !grid.rows().isEmpty()).toList(),
        records,
        List.of(words.of("note-bounds"), words.of("note-candidates")));
  }

  private static String name(Edition edition) {
    return edition.issuer().shortName() + edition.year();
  }

  private Grid figures() {
    Map<String, Stated> inB = new LinkedHashMap<>();
    of(b).forEach((key, stated) -> inB.put(key, stated));
    List<List<Cell>> rows = new ArrayList<>();
    of(a)
        .forEach(
            (key, stated) -> {
              Stated other = inB.get(key);
              if (other != null) {
                rows.add(row(stated, other));
                record(stated, other);
              }
            });
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
        rows);
  }

  /** A report's figures that nothing qualifies, in the order of the text. */
  private Map<String, Stated> of(Edition edition) {
    Map<String, Stated> found = new LinkedHashMap<>();
    material
        .figures()
        .all()
        .filter(stated -> stated.report().equals(edition) && stated.isHeadline())
        .filter(stated -> Measures.ALL.contains(stated.measure()) && !stated.quotes().isEmpty())
        .sorted(Comparator.comparing(stated -> stated.quotes().get(0)))
        .forEach(stated -> found.putIfAbsent(key(stated), stated));
    return found;
  }

  /** Last year's growth in one report is last year's in the other, whatever year it was given. */
  private static String key(Stated stated) {
    Matcher years = YEAR.matcher(stated.period());
    String period =
        years.replaceAll(
            year -> Integer.toString(Integer.parseInt(year.group()) - stated.report().year()));
    return String.join(
        " ",
        stated.indicator(),
        stated.measure(),
        Boolean.toString(stated.target()),
        period,
        stated.unit());
  }

  private List<Cell> row(Stated one, Stated other) {
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

  private void record(Stated one, Stated other) {
    Records.Row row =
        records
            .row()
            .text("figure")
            .text(one.name())
            .text(one.measure())
            .text(one.target() ? "target" : "actual");
    side(row, one);
    side(row, other);
    row.end();
  }

  private static void side(Records.Row row, Stated stated) {
    row.text(stated.period()).number(stated.value()).text(stated.valueText());
    where(row, stated.quotes().stream().findFirst().orElse(null));
  }

  private static void where(Records.Row row, @Nullable Quote quote) {
    if (quote == null) {
      row.text(null).text(null).text(null);
    } else {
      row.number(quote.begin()).number(quote.end()).text(quote.sentence());
    }
  }

  private static boolean in(Edition edition, List<Named> group) {
    return group.stream().anyMatch(thing -> thing.reports().contains(edition));
  }

  private Grid shared(List<List<Named>> groups) {
    List<List<Cell>> rows = new ArrayList<>();
    for (List<Named> group : groups) {
      rows.add(
          List.of(
              Cell.of(group.get(0).name()),
              Cell.of(words.of("kind-" + group.get(0).kind())),
              named(a, group),
              named(b, group)));
      record(group);
    }
    return new Grid(
        "shared",
        words.of("reports-shared"),
        List.of(words.of("column-name"), words.of("column-kind"), name(a), name(b)),
        rows);
  }

  private Grid only(String id, Edition edition, List<List<Named>> groups) {
    List<List<Cell>> rows = new ArrayList<>();
    for (List<Named> group : groups) {
      rows.add(
          List.of(
              Cell.of(group.get(0).name()),
              Cell.of(words.of("kind-" + group.get(0).kind())),
              named(edition, group)));
      record(group);
    }
    return new Grid(
        id,
        words.of("reports-only", name(edition)),
        List.of(words.of("column-name"), words.of("column-kind"), name(edition)),
        rows);
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

  private void record(List<Named> group) {
    Records.Row row =
        records.row().text(group.get(0).kind()).text(group.get(0).name()).text(null).text(null);
    for (Edition edition : List.of(a, b)) {
      Optional<Quote> first =
          group.stream()
              .flatMap(thing -> thing.quotes().stream())
              .filter(quote -> quote.report().equals(edition))
              .findFirst();
      row.text(null).text(null).text(null);
      where(row, first.orElse(null));
    }
    row.end();
  }
}
