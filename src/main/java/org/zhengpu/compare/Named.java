package org.zhengpu.compare;

import java.util.Comparator;
import java.util.List;
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
    return Answer.groups(material.data(), "things", "thing").stream()
        .map(same -> of(same, material.quotes()))
        .sorted(Comparator.comparing(Named::iri))
        .toList();
  }

  private static Named of(List<Answer> same, Quotes quotes) {
    Answer row = same.get(0);
    return new Named(row.get("thing"), row.get("kind"), row.get("name"), quotes.of(same));
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
