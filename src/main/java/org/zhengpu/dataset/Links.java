package org.zhengpu.dataset;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.zhengpu.graph.Codes;
import org.zhengpu.graph.Prefixes;
import org.zhengpu.graph.Triples;

/**
 * What ties reports to each other, as a graph of its own: {@code graph/links}, in files {@code
 * links.ttl}.
 *
 * <p>It is made from nothing but the reports at hand, always anew, so that it never tells of a
 * report that is gone.
 */
public final class Links {
  /** The name of the graph, below the base of the reports. */
  public static final String GRAPH = "graph/links";

  /** The name of the file without suffix. */
  public static final String FILE = "links";

  private Links() {}

  /** The ties between reports; an empty model where there are none. */
  public static Model of(List<Digest> digests) {
    List<Digest> reports =
        digests.stream()
            .sorted(
                Comparator.comparing(Digest::issuer)
                    .thenComparing(Digest::year)
                    .thenComparing(Digest::report))
            .toList();
    Triples triples = new Triples();
    OutcomeTriples outcomes = new OutcomeTriples(triples);
    for (Digest later : reports) {
      List<Outcome> found =
          reports.stream()
              .filter(earlier -> earlier.issuer().equals(later.issuer()))
              .filter(earlier -> earlier.year() < later.year())
              .flatMap(earlier -> Outcomes.between(earlier, later).stream())
              .toList();
      outcomes.write(found, later);
    }
    if (!triples.model().isEmpty()) {
      Codes.standard().copyAcrossReports(triples.model());
    }
    Prefixes.map().forEach(triples.model()::setNsPrefix);
    return triples.model();
  }
}
