package org.zhengpu.dataset;

import java.util.List;
import org.apache.jena.rdf.model.Model;

/**
 * What the ties between reports need to know of one report: a small part of its graph.
 *
 * @param report IRI of the report
 * @param issuer IRI of the place whose government gave it
 * @param year in which it was given
 * @param figures of years and spans of years, in the order of their IRIs
 */
public record Digest(String report, String issuer, int year, List<DigestFigure> figures) {
  /** Copies the lists. */
  public Digest {
    figures = List.copyOf(figures);
  }

  /** The reports of a graph, seldom more than one, in the order of their IRIs. */
  public static List<Digest> of(Model graph) {
    return DigestReader.read(graph);
  }
}
