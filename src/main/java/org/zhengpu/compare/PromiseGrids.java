package org.zhengpu.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Tables of targets and what became of them. */
final class PromiseGrids {
  private final Promises promises;
  private final Words words;
  private final PromiseWords told;

  PromiseGrids(Promises promises, Words words) {
    this.promises = promises;
    this.words = words;
    this.told = new PromiseWords(words);
  }

  /** All indicators of each year at a glance, where there are several; then each of each year. */
  List<Grid> of(List<Headline> headlines, List<Integer> years) {
    boolean alone = headlines.size() == 1;
    List<Grid> grids = new ArrayList<>();
    if (!alone) {
      years.forEach(year -> grids.add(matrix(headlines, year)));
    }
    for (Headline headline : headlines) {
      years.forEach(year -> grids.add(grid(headline, year, alone)));
    }
    return grids;
  }

  /** A row an issuer, a column an indicator, the verdicts in the cells. */
  private Grid matrix(List<Headline> headlines, int year) {
    List<String> headings = new ArrayList<>(words.all("column-issuer"));
    SortedSet<Issuer> issuers = new TreeSet<>();
    for (Headline headline : headlines) {
      headings.add(headline.in(words.language()));
      promises.of(headline, year).forEach(promise -> issuers.add(promise.report().issuer()));
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (Issuer issuer : issuers) {
      List<Cell> row = new ArrayList<>(List.of(Cell.of(issuer.shortName())));
      headlines.forEach(headline -> row.add(verdicts(headline, year, issuer)));
      rows.add(row);
    }
    return new Grid("matrix-" + year, words.of("matrix-caption", year), headings, rows);
  }

  private Cell verdicts(Headline headline, int year, Issuer issuer) {
    List<Cell.Entry> entries =
        promises.of(headline, year).stream()
            .filter(promise -> promise.report().issuer().equals(issuer))
            .map(this::brief)
            .toList();
    return entries.isEmpty() ? Cell.missing(words.of("missing-target")) : new Cell(entries);
  }

  private Cell.Entry brief(Promise promise) {
    String sign = told.sign(promise.verdict());
    String margin = told.number(promise);
    return new Cell.Entry(
        margin.isEmpty() ? sign : sign + " " + margin,
        promise.verdict().tone(),
        Stream.concat(promise.promised().stream(), promise.told().stream()).distinct().toList());
  }

  /** A row a target; where it is the only indicator, with the words that state both. */
  private Grid grid(Headline headline, int year, boolean alone) {
    List<String> headings =
        new ArrayList<>(
            words.all(
                "column-issuer",
                "column-goal",
                "column-outcome",
                "column-margin",
                "column-verdict"));
    if (alone) {
      headings.addAll(words.all("column-promised", "column-told"));
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (Promise promise : promises.of(headline, year)) {
      List<Cell> row = new ArrayList<>();
      row.add(Cell.of(promise.report().issuer().shortName()));
      row.add(Cell.of(promise.target(words), Tone.PLAIN, promise.promised()));
      row.add(outcome(promise));
      row.add(Cell.of(told.margin(promise)));
      row.add(Cell.of(told.judged(promise), promise.verdict().tone(), List.of()));
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
}
