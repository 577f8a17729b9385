package org.zhengpu.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Targets with what became of them. */
final class PromiseComparison {
  private final Words words;
  private final List<Headline> headlines;

  /** The newest first. */
  private final List<Integer> years;

  private final Map<Headline, Map<Integer, List<Promise>>> promises = new LinkedHashMap<>();

  private PromiseComparison(Material material, List<Headline> headlines, List<Integer> years) {
    this.words = material.words();
    this.headlines = headlines;
    this.years =
        (years.isEmpty() ? answered(material) : years)
            .stream().sorted(Comparator.reverseOrder()).toList();
    Promises all = new Promises(material);
    for (Headline headline : headlines) {
      Map<Integer, List<Promise>> byYear = new LinkedHashMap<>();
      this.years.forEach(year -> byYear.put(year, all.of(headline.slug(), year)));
      promises.put(headline, byYear);
    }
  }

  /**
   * Compares.
   *
   * @param headlines of what
   * @param years in which the targets were set; empty for all that later reports can answer
   */
  static Comparison of(Material material, List<Headline> headlines, List<Integer> years) {
    return new PromiseComparison(material, headlines, years).compare();
  }

  /** The years after which an issuer reported again; the last year where there are none. */
  private static List<Integer> answered(Material material) {
    SortedSet<Integer> years = new TreeSet<>();
    for (Edition edition : material.editions().all()) {
      if (material.editions().of(edition.issuer(), edition.year() + 1).isPresent()) {
        years.add(edition.year());
      }
    }
    return years.isEmpty() ? List.of(material.editions().years().last()) : List.copyOf(years);
  }

  private Comparison compare() {
    List<Grid> grids = new ArrayList<>();
    if (headlines.size() > 1) {
      years.forEach(year -> grids.add(matrix(year)));
    }
    for (Headline headline : headlines) {
      years.forEach(year -> grids.add(grid(headline, year)));
    }
    return new Comparison(
        title(),
        lead(),
        charts(),
        grids,
        PromiseRecords.of(all().toList(), words),
        List.of(
            words.of("note-verdict"),
            words.of("note-about"),
            words.of("note-undecided"),
            words.of("note-bounds")));
  }

  private List<Promise> of(Headline headline, int year) {
    return promises.getOrDefault(headline, Map.of()).getOrDefault(year, List.of());
  }

  private Stream<Promise> all() {
    return headlines.stream().flatMap(h -> years.stream().flatMap(year -> of(h, year).stream()));
  }

  /** The finding of the first indicator in the last year. */
  private String title() {
    Headline first = headlines.get(0);
    int year = years.get(0);
    List<Promise> known = of(first, year).stream().filter(PromiseComparison::counts).toList();
    long met = known.stream().filter(promise -> promise.verdict() == Verdict.MET).count();
    boolean provinces = known.stream().allMatch(promise -> promise.report().issuer().province());
    return words.of(
        provinces ? "promises-title" : "promises-title-places",
        known.size(),
        met,
        year,
        first.in(words.language()));
  }

  /** One target an issuer counts: the plain one, not what is striven for beyond it. */
  private static boolean counts(Promise promise) {
    Stated goal = promise.goal();
    return promise.verdict().known() && (goal == null || !goal.basis().equals(Bases.STRETCH));
  }

  private List<String> lead() {
    Map<Verdict, Long> counts =
        all()
            .filter(PromiseComparison::counts)
            .collect(Collectors.groupingBy(Promise::verdict, Collectors.counting()));
    long total = counts.values().stream().mapToLong(Long::longValue).sum();
    List<String> lead = new ArrayList<>();
    lead.add(
        words.of(
            "promises-lead",
            headlines.size(),
            total,
            counts.getOrDefault(Verdict.MET, 0L),
            counts.getOrDefault(Verdict.MISSED, 0L),
            counts.getOrDefault(Verdict.UNDECIDED, 0L),
            counts.getOrDefault(Verdict.NOT_REPORTED, 0L)));
    if (total == 0 && all().anyMatch(promise -> promise.verdict() == Verdict.NOT_LINKED)) {
      lead.add(words.of("promises-unlinked"));
    }
    return lead;
  }

  /** A row an issuer, a column an indicator, the verdicts in the cells. */
  private Grid matrix(int year) {
    List<String> headings = new ArrayList<>(List.of(words.of("column-issuer")));
    headlines.forEach(headline -> headings.add(headline.in(words.language())));
    SortedSet<Issuer> issuers = new TreeSet<>();
    headlines.forEach(h -> of(h, year).forEach(promise -> issuers.add(promise.report().issuer())));
    List<List<Cell>> rows = new ArrayList<>();
    for (Issuer issuer : issuers) {
      List<Cell> row = new ArrayList<>(List.of(Cell.of(issuer.shortName())));
      for (Headline headline : headlines) {
        List<Cell.Entry> entries =
            of(headline, year).stream()
                .filter(promise -> promise.report().issuer().equals(issuer))
                .map(this::brief)
                .toList();
        row.add(entries.isEmpty() ? Cell.missing(words.of("missing-target")) : new Cell(entries));
      }
      rows.add(row);
    }
    return new Grid("matrix-" + year, words.of("matrix-caption", year), headings, rows);
  }

  private Cell.Entry brief(Promise promise) {
    String sign = words.of("sign-" + promise.verdict().key());
    String margin = number(promise);
    List<Quote> quotes = new ArrayList<>(promise.promised());
    quotes.addAll(promise.told());
    return new Cell.Entry(
        margin.isEmpty() ? sign : sign + " " + margin,
        promise.verdict().tone(),
        quotes.stream().distinct().toList());
  }

  private String margin(Promise promise) {
    BigDecimal margin = promise.margin();
    Stated goal = promise.goal();
    if (margin == null) {
      return "";
    }
    return goal == null
        ? words.of("margin-points", Shown.signed(margin))
        : Shown.margin(margin, goal, words);
  }

  /** The margin, of a rate without its unit, which is that of all. */
  private String number(Promise promise) {
    BigDecimal margin = promise.margin();
    Stated goal = promise.goal();
    if (margin == null) {
      return "";
    }
    return goal == null || goal.isPercent()
        ? Shown.signed(margin)
        : Shown.margin(margin, goal, words);
  }

  private Grid grid(Headline headline, int year) {
    boolean alone = headlines.size() == 1;
    List<String> headings =
        new ArrayList<>(
            List.of(
                words.of("column-issuer"),
                words.of("column-goal"),
                words.of("column-outcome"),
                words.of("column-margin"),
                words.of("column-verdict")));
    if (alone) {
      headings.add(words.of("column-promised"));
      headings.add(words.of("column-told"));
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (Promise promise : of(headline, year)) {
      List<Cell> row = new ArrayList<>();
      row.add(Cell.of(promise.report().issuer().shortName()));
      row.add(Cell.of(promise.target(words), Tone.PLAIN, promise.promised()));
      row.add(outcome(promise));
      row.add(Cell.of(margin(promise)));
      row.add(verdict(promise));
      if (alone) {
        row.add(Cell.of(place(promise.promised())));
        row.add(Cell.of(place(promise.told())));
      }
      rows.add(row);
    }
    return new Grid(
        headline.slug() + "-" + year,
        words.of("pairs-caption", headline.in(words.language()), year),
        headings,
        rows);
  }

  private Cell outcome(Promise promise) {
    Stated stated = promise.stated();
    if (stated == null) {
      String why = promise.verdict() == Verdict.NO_REPORT ? "missing-report" : "missing-statement";
      return Cell.missing(words.of(why));
    }
    return Cell.of(Shown.of(stated), Tone.PLAIN, stated.quotes());
  }

  private Cell verdict(Promise promise) {
    String verdict = words.of("verdict-" + promise.verdict().key());
    String text =
        promise.reason().isEmpty()
            ? verdict
            : words.of("verdict-because", verdict, words.of("reason-" + promise.reason()));
    return Cell.of(text, promise.verdict().tone(), List.of());
  }

  /** The words, or where they stand if the graph has no words. */
  private String place(List<Quote> quotes) {
    if (quotes.isEmpty()) {
      return "";
    }
    Quote first = quotes.get(0);
    return first.clause().isEmpty()
        ? first.report().key() + ", " + words.of("source-offsets", first.begin(), first.end())
        : first.clause();
  }

  private List<Chart> charts() {
    List<Chart> charts = new ArrayList<>();
    for (int year : years) {
      Headline first = headlines.get(0);
      charts.add(pairs(first, year, false));
      charts.add(tiles(first, year));
      if (headlines.size() > 1) {
        charts.add(
            new Chart.Multiples(
                "multiples-" + year,
                words.of("multiples-promises", year),
                headlines.stream().skip(1).map(headline -> pairs(headline, year, true)).toList()));
      }
    }
    return charts;
  }

  private Chart.Pairs pairs(Headline headline, int year, boolean small) {
    List<Promise> known = of(headline, year).stream().filter(PromiseComparison::counts).toList();
    String measure =
        Measures.commonest(
            known.stream()
                .map(Promise::goal)
                .flatMap(goal -> Optional.ofNullable(goal).stream())
                .toList());
    List<Chart.Pair> pairs = new ArrayList<>();
    for (Promise promise : known) {
      Stated goal = promise.goal();
      if (goal != null && goal.measure().equals(measure)) {
        pair(promise).ifPresent(pairs::add);
      }
    }
    pairs.sort(Pairing.byMargin());
    return new Chart.Pairs(
        headline.slug() + "-" + year + "-plot",
        Pairing.caption(headline, year, pairs, small, words),
        summary(known),
        pairs);
  }

  private String summary(List<Promise> known) {
    List<String> parts = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      long count = known.stream().filter(promise -> promise.verdict() == verdict).count();
      if (count > 0) {
        parts.add(words.of("verdict-" + verdict.key()) + " " + count);
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
        promise.margin() == null ? words.of("sign-" + promise.verdict().key()) : number(promise),
        told(promise));
  }

  private String told(Promise promise) {
    Stated stated = promise.stated();
    return words.of(
        "promise-told",
        promise.report().issuer().name(),
        promise.report().year(),
        promise.target(words),
        stated == null ? words.of("missing-statement") : Shown.of(stated),
        words.of("verdict-" + promise.verdict().key()));
  }

  private Chart.Tiles tiles(Headline headline, int year) {
    List<Chart.Tile> tiles = new ArrayList<>();
    List<Chart.Key> keys = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      List<Promise> here =
          of(headline, year).stream().filter(p -> p.verdict() == verdict && counts(p)).toList();
      for (Promise promise : here) {
        String label =
            promise.margin() == null
                ? words.of("sign-" + verdict.key())
                : Shown.signed(promise.margin());
        tiles.add(new Chart.Tile(promise.report().issuer(), label, verdict.key(), told(promise)));
      }
      if (!here.isEmpty()) {
        String name = words.of("verdict-" + verdict.key());
        keys.add(new Chart.Key(verdict.key(), words.of("key-count", name, here.size())));
      }
    }
    keys.add(new Chart.Key("none", words.of("map-none")));
    return new Chart.Tiles(
        "map-" + year, words.of("map-promises", headline.in(words.language()), year), tiles, keys);
  }
}
