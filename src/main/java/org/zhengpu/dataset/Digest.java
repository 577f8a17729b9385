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
 * @param promises without a number, likewise
 * @param things with names, likewise
 */
public record Digest(
    String report,
    String issuer,
    int year,
    List<DigestFigure> figures,
    List<DigestPromise> promises,
    List<DigestThing> things) {
  /** Copies the lists. */
  public Digest {
    figures = List.copyOf(figures);
    promises = List.copyOf(promises);
    things = List.copyOf(things);
  }

  /** The reports of a graph, seldom more than one, in the order of their IRIs. */
  public static List<Digest> of(Model graph) {
    return DigestReader.read(graph);
  }

  /** The part of an IRI that says of which report a thing is, as {@code /430000-2025/}. */
  static String scope(String report) {
    return report.substring(report.lastIndexOf('/')) + "/";
  }

  /** Under which the report and what is in it stand. */
  String base() {
    return report.substring(0, report.lastIndexOf('/', report.lastIndexOf('/') - 1) + 1);
  }
}
