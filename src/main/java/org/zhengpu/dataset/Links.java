package org.zhengpu.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

  private final List<Digest> reports;
  private final Decisions decisions;
  private final Triples triples = new Triples();

  private Links(List<Digest> digests, Decisions decisions) {
    this.reports =
        digests.stream()
            .sorted(
                Comparator.comparing(Digest::year)
                    .thenComparing(Digest::issuer)
                    .thenComparing(Digest::report))
            .toList();
    this.decisions = decisions;
  }

  /** The ties between reports; an empty model where there are none. */
  public static Model of(List<Digest> digests) {
    return of(digests, Decisions.none());
  }

  /** As {@link #of(List)}, with what a reviewer accepted and without what was rejected. */
  public static Model of(List<Digest> digests, Decisions decisions) {
    return new Links(digests, decisions).model();
  }

  private Model model() {
    LinkTriples writer = new LinkTriples(triples);
    for (Digest later : reports) {
      List<Outcome> outcomes =
          before(later).stream()
              .flatMap(earlier -> Outcomes.between(earlier, later).stream())
              .toList();
      writer.outcomes(outcomes, later);
    }
    for (Link link : decisions.applied(found(), reports)) {
      writer.link(link);
    }
    if (!triples.model().isEmpty()) {
      Codes.standard().copyAcrossReports(triples.model());
      new LinksDescription(triples, reports).write();
    }
    Prefixes.map().forEach(triples.model()::setNsPrefix);
    return triples.model();
  }

  /** All ties between named things, as found. */
  private List<Link> found() {
    List<Link> links = new ArrayList<>();
    for (Digest later : reports) {
      Set<String> tied = new HashSet<>();
      for (Digest earlier : before(later)) {
        List<Link> continued = Continuations.between(earlier, later, tied);
        continued.forEach(link -> tied.add(link.subject()));
        links.addAll(continued);
      }
    }
    SharedNames names = new SharedNames(reports);
    links.addAll(names.carriedOut());
    links.addAll(names.matches());
    return links;
  }

  /** The issuer's earlier reports, the latest first. */
  private List<Digest> before(Digest later) {
    return reports.stream()
        .filter(earlier -> earlier.issuer().equals(later.issuer()))
        .filter(earlier -> earlier.year() < later.year())
        .sorted(Comparator.comparing(Digest::year).reversed())
        .toList();
  }
}
