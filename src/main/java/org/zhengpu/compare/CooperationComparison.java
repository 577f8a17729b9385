package org.zhengpu.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Who cooperates with whom, as one side says or both do. */
final class CooperationComparison {
  private static final List<String> NAMES =
      Records.withWhere("", List.of("place", "partner", "sides"));

  private final Material material;
  private final Words words;

  private CooperationComparison(Material material) {
    this.material = material;
    this.words = material.words();
  }

  /** Compares. */
  static Comparison of(Material material) {
    return new CooperationComparison(material).compare();
  }

  /** A place by its code, or by its IRI where it has none, as a region. */
  private record Place(String id, String name) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      return id.compareTo(other.id);
    }
  }

  /**
   * Two places.
   *
   * @param first the one with the lower code
   * @param byFirst where its reports name the other
   */
  private record Couple(Place first, Place second, List<Quote> byFirst, List<Quote> bySecond) {
    boolean both() {
      return !byFirst.isEmpty() && !bySecond.isEmpty();
    }
  }

  private Comparison compare() {
    List<Couple> couples = couples();
    long both = couples.stream().filter(Couple::both).count();
    return new Comparison(
        words.of("cooperation-title", couples.size(), both),
        List.of(words.of("cooperation-lead", material.editions().all().size())),
        List.of(),
        List.of(grid(couples)),
        records(couples),
        words.all("note-sides"));
  }

  private List<Couple> couples() {
    Map<String, Couple> couples = new TreeMap<>();
    for (Answer row : Answer.all(material.data(), "cooperation")) {
      Optional<Quote> quote = material.quotes().at(row.get("passage"));
      if (quote.isEmpty()) {
        continue;
      }
      Issuer issuer = quote.orElseThrow().report().issuer();
      Place from = new Place(issuer.code(), issuer.shortName());
      Place to = partner(row);
      boolean ordered = from.compareTo(to) <= 0;
      Place first = ordered ? from : to;
      Place second = ordered ? to : from;
      Couple couple =
          couples.computeIfAbsent(
              first.id() + " " + second.id(),
              key -> new Couple(first, second, new ArrayList<>(), new ArrayList<>()));
      List<Quote> said = ordered ? couple.byFirst() : couple.bySecond();
      if (!said.contains(quote.orElseThrow())) {
        said.add(quote.orElseThrow());
      }
    }
    return couples.values().stream()
        .sorted(
            Comparator.comparing((Couple couple) -> couple.both() ? 0 : 1)
                .thenComparing(Couple::first)
                .thenComparing(Couple::second))
        .toList();
  }

  private static Place partner(Answer row) {
    if (!row.has("code")) {
      return new Place(row.get("to"), row.get("name"));
    }
    Issuer known = Issuer.of(row.get("code"), row.get("name"));
    return new Place(known.code(), known.shortName());
  }

  private Grid grid(List<Couple> couples) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Couple couple : couples) {
      rows.add(
          List.of(
              Cell.of(couple.first().name() + " – " + couple.second().name()),
              Cell.of(words.of(couple.both() ? "sides-both" : "sides-one")),
              said(couple.byFirst(), couple.first()),
              said(couple.bySecond(), couple.second())));
    }
    return new Grid(
        "cooperation",
        words.of("cooperation-caption"),
        words.all("column-places-two", "column-sides", "column-first-says", "column-second-says"),
        rows);
  }

  private Cell said(List<Quote> quotes, Place by) {
    if (quotes.isEmpty()) {
      boolean there =
          material.editions().issuers().stream().anyMatch(i -> i.code().equals(by.id()));
      return Cell.missing(words.of(there ? "missing-statement" : "missing-reports"));
    }
    List<Quote> sorted = quotes.stream().sorted().toList();
    Quote first = sorted.get(0);
    String text = first.clause().isEmpty() ? first.report().key() : first.clause();
    return Cell.of(text, Tone.PLAIN, sorted);
  }

  private static Records records(List<Couple> couples) {
    Records records = new Records(NAMES);
    for (Couple couple : couples) {
      record(couple, couple.first(), couple.second(), couple.byFirst(), records);
      record(couple, couple.second(), couple.first(), couple.bySecond(), records);
    }
    return records;
  }

  private static void record(
      Couple couple, Place place, Place partner, List<Quote> quotes, Records records) {
    for (Quote quote : quotes.stream().sorted().toList()) {
      String sides = couple.both() ? "both" : "one";
      records.row().text(place.name()).text(partner.name()).text(sides).where(List.of(quote)).end();
    }
  }
}
