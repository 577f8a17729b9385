package org.zhengpu.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;

/** Writes a report's graph in any format: the same graph always gives the same bytes. */
public final class GraphWriter {
  private GraphWriter() {}

  /**
   * Writes a model.
   *
   * @param base IRIs under it are written relative to it where the format can
   * @param name of the graph, for the formats that name it
   */
  public static void write(
      Model model, RdfFormat format, String base, String name, Appendable out) {
    try {
      switch (format) {
        case TTL -> TurtleWriter.write(model, base, out);
        case TRIG -> TurtleWriter.writeNamed(model, base, name, out);
        case NT -> LineWriter.triples(model, out);
        case NQ -> LineWriter.quads(model, name, out);
        case JSONLD -> new JsonLdWriter(base, out).write(model);
        case RDF -> new RdfXmlWriter(out).write(model);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + format, e);
    }
  }

  /** A report's graph as a string, named by the report's IRI; see {@link #write}. */
  public static String toString(Model model, RdfFormat format, String base) {
    StringBuilder text = new StringBuilder();
    write(model, format, base, reportOf(model), text);
    return text.toString();
  }

  private static String reportOf(Model model) {
    return model
        .listSubjectsWithProperty(RDF.type, Zp.CLASS_REPORT)
        .mapWith(Resource::getURI)
        .nextOptional()
        .orElseThrow(() -> new IllegalStateException("a graph without a report has no name"));
  }
}
