package org.zhengpu.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The programmes that several issuers name: national ones, and those of one name. */
final class ProgrammeComparison {
  private static final List<String> NAMES =
      Records.withWhere("", List.of("programme", "national", "code", "issuer", "named"));

  private final Material material;
  private final Words words;

  private ProgrammeComparison(Material material) {
    this.material = material;
    this.words = material.words();
  }

  /** Compares. */
  static Comparison of(Material material) {
    return new ProgrammeComparison(material).compare();
  }

  /** A programme, or several of one name, with the issuers that name it. */
  private record Shared(String name, boolean national, Map<Issuer, List<Quote>> issuers) {
    static Shared of(List<Named> same) {
      Map<Issuer, List<Quote>> issuers = new TreeMap<>();
      same.stream()
          .flatMap(thing -> thing.quotes().stream())
          .distinct()
          .sorted()
          .forEach(
              quote ->
                  issuers
                      .computeIfAbsent(quote.report().issuer(), issuer -> new ArrayList<>())
                      .add(quote));
      return new Shared(commonest(same), same.stream().anyMatch(Named::national), issuers);
    }

    private static String commonest(List<Named> same) {
      Map<String, Long> names =
          same.stream()
              .collect(Collectors.groupingBy(Named::name, TreeMap::new, Collectors.counting()));
      return names.entrySet().stream()
          .max(
              Map.Entry.<String, Long>comparingByValue()
                  .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
          .map(Map.Entry::getKey)
          .orElse("");
    }
  }

  private Comparison compare() {
    List<Named> programmes =
        Named.all(material).stream().filter(t -> t.kind().equals(Named.PROGRAMME)).toList();
    List<Shared> shared =
        SameThings.groups(material.data(), programmes).stream()
            .map(Shared::of)
            .filter(one -> one.national() || one.issuers().size() > 1)
            .sorted(
                Comparator.comparing((Shared one) -> -one.issuers().size())
                    .thenComparing(Shared::name))
            .toList();
    List<Shared> national = shared.stream().filter(Shared::national).toList();
    List<Shared> others = shared.stream().filter(one -> !one.national()).toList();
    return new Comparison(
        words.of("programmes-title", national.size(), others.size()),
        List.of(words.of("programmes-lead", material.editions().all().size(), programmes.size())),
        List.of(),
        Stream.of(grid("national", national), grid("one-name", others))
            .filter(grid -> !grid.rows().isEmpty())
            .toList(),
        records(shared),
        words.all("note-programmes", "note-candidates"));
  }

  private Grid grid(String id, List<Shared> shared) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Shared one : shared) {
      List<Cell.Entry> entries = new ArrayList<>();
      one.issuers()
          .forEach(
              (issuer, quotes) ->
                  entries.add(
                      new Cell.Entry(issuer.shortName(), Tone.PLAIN, quotes.subList(0, 1))));
      rows.add(
          List.of(
              Cell.of(one.name()),
              Cell.of(Integer.toString(one.issuers().size())),
              new Cell(entries)));
    }
    return new Grid(
        id,
        words.of("programmes-" + id),
        words.all("column-programme", "column-places", "column-by"),
        rows);
  }

  private static Records records(List<Shared> shared) {
    Records records = new Records(NAMES);
    for (Shared one : shared) {
      one.issuers()
          .forEach(
              (issuer, quotes) ->
                  records
                      .row()
                      .text(one.name())
                      .text(one.national() ? "yes" : "no")
                      .issuer(issuer)
                      .number(quotes.size())
                      .where(quotes)
                      .end());
    }
    return records;
  }
}
