package org.zhengpu.compare;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.query.Dataset;
import org.zhengpu.problem.ErrorCode;
import org.zhengpu.problem.ReportException;

/** The reports of a set, by IRI, by issuer and year, and by the name that a user gives. */
final class Editions {
  private final Map<String, Edition> byIri = new TreeMap<>();

  private Editions(List<Edition> editions) {
    editions.forEach(edition -> byIri.put(edition.iri(), edition));
  }

  /**
   * The reports of a data set.
   *
   * @throws ReportException where there is none
   */
  static Editions of(Dataset data) {
    List<Edition> editions = Answer.all(data, "reports").stream().map(Editions::edition).toList();
    if (editions.isEmpty()) {
      throw new ReportException(
          ErrorCode.INPUT_NOT_FOUND,
          "no report in the graphs; `build` makes them, `--data` says where they are");
    }
    return new Editions(editions);
  }

  private static Edition edition(Answer row) {
    return new Edition(
        row.get("report"),
        Issuer.of(row.get("code"), row.get("name")),
        row.integer("year"),
        row.get("label"),
        row.get("context"),
        row.get("sha256"));
  }

  /** All of them, by issuer and year. */
  SortedSet<Edition> all() {
    return new TreeSet<>(byIri.values());
  }

  /** The issuers, the nation first. */
  SortedSet<Issuer> issuers() {
    SortedSet<Issuer> issuers = new TreeSet<>();
    byIri.values().forEach(edition -> issuers.add(edition.issuer()));
    return issuers;
  }

  /** The years in which reports were given. */
  SortedSet<Integer> years() {
    SortedSet<Integer> years = new TreeSet<>();
    byIri.values().forEach(edition -> years.add(edition.year()));
    return years;
  }

  /** The report with an IRI. */
  Edition at(String iri) {
    Edition found = byIri.get(iri);
    if (found == null) {
      throw new IllegalStateException("no report " + iri);
    }
    return found;
  }

  /** Whether there is an issuer's report of a year. */
  boolean has(Issuer issuer, int year) {
    return byIri.values().stream().anyMatch(e -> e.issuer().equals(issuer) && e.year() == year);
  }

  /**
   * A report by its name, as {@code hunan-2025}.
   *
   * @throws ReportException where there is none
   */
  Edition named(String key) {
    return all().stream()
        .filter(edition -> edition.key().equals(key))
        .findFirst()
        .orElseThrow(
            () ->
                new ReportException(
                    ErrorCode.BAD_USAGE,
                    key
                        + ": no such report in the graphs; near it: "
                        + String.join(", ", Near.to(key, all().stream().map(Edition::key)))));
  }
}
