package org.zhengpu.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A programme, a group of programmes or a project.
 *
 * @param kind local name of its class
 * @param quotes where reports name it; those of a national one are of many reports
 */
record Named(String iri, String kind, String name, List<Quote> quotes) {
  static final String PROGRAMME = "Programme";
  private static final String NATIONAL = "/national/";

  Named {
    quotes = List.copyOf(quotes);
  }

  /** Those of a set, in the order of their IRIs. */
  static List<Named> all(Material material) {
    Map<String, List<Answer>> rows = new LinkedHashMap<>();
    for (Answer row : Answer.all(material.data(), "things")) {
      rows.computeIfAbsent(row.get("thing"), thing -> new ArrayList<>()).add(row);
    }
    List<Named> all = new ArrayList<>();
    rows.forEach(
        (iri, same) -> {
          List<Quote> quotes =
              same.stream()
                  .map(row -> material.quotes().at(row.get("passage")))
                  .flatMap(Optional::stream)
                  .distinct()
                  .sorted()
                  .toList();
          all.add(new Named(iri, same.get(0).get("kind"), same.get(0).get("name"), quotes));
        });
    all.sort(Comparator.comparing(Named::iri));
    return all;
  }

  /** Whether the lexicon lists it as the nation's. */
  boolean national() {
    return iri.contains(NATIONAL);
  }

  /** The reports that name it. */
  SortedSet<Edition> reports() {
    SortedSet<Edition> reports = new TreeSet<>();
    quotes.forEach(quote -> reports.add(quote.report()));
    return reports;
  }
}
