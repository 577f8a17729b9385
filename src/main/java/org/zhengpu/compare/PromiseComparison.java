package org.zhengpu.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Targets with what became of them. */
final class PromiseComparison {
  private final Words words;
  private final List<Headline> headlines;

  /** The newest first. */
  private final List<Integer> years;

  private final Promises promises;

  private PromiseComparison(Material material, List<Headline> headlines, List<Integer> years) {
    this.words = material.words();
    this.headlines = headlines;
    this.years =
        (years.isEmpty() ? answered(material.editions()) : years)
            .stream().sorted(Comparator.reverseOrder()).toList();
    this.promises = new Promises(material);
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
  private static List<Integer> answered(Editions editions) {
    SortedSet<Integer> years = new TreeSet<>();
    for (Edition edition : editions.all()) {
      if (editions.has(edition.issuer(), edition.year() + 1)) {
        years.add(edition.year());
      }
    }
    return years.isEmpty() ? List.of(editions.years().last()) : List.copyOf(years);
  }

  private Comparison compare() {
    return new Comparison(
        title(),
        lead(),
        new PromiseCharts(promises, words).of(headlines, years),
        new PromiseGrids(promises, words).of(headlines, years),
        PromiseRecords.of(each(promises::of).toList(), words),
        words.all("note-verdict", "note-about", "note-undecided", "note-bounds"));
  }

  /** Promises indicator by indicator, year by year. */
  private Stream<Promise> each(BiFunction<Headline, Integer, List<Promise>> found) {
    return headlines.stream()
        .flatMap(headline -> years.stream().flatMap(year -> found.apply(headline, year).stream()));
  }

  /** The finding of the first indicator in the last year. */
  private String title() {
    Headline first = headlines.get(0);
    int year = years.get(0);
    List<Promise> counted = promises.counted(first, year);
    long met = counted.stream().filter(promise -> promise.verdict() == Verdict.MET).count();
    boolean provinces = counted.stream().allMatch(promise -> promise.report().issuer().province());
    return words.of(
        provinces ? "promises-title" : "promises-title-places",
        counted.size(),
        met,
        year,
        first.in(words.language()));
  }

  private List<String> lead() {
    Map<Verdict, Long> counts =
        each(promises::counted)
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
    if (total == 0 && each(promises::of).anyMatch(p -> p.verdict() == Verdict.NOT_LINKED)) {
      lead.add(words.of("promises-unlinked"));
    }
    return lead;
  }
}
