package org.zhengpu;

import org.apache.jena.rdf.model.Model;
import org.zhengpu.correct.Corrected;
import org.zhengpu.correct.Corrections;
import org.zhengpu.document.Report;
import org.zhengpu.graph.GraphBuilder;
import org.zhengpu.graph.GraphOptions;
import org.zhengpu.graph.GraphWriter;
import org.zhengpu.graph.Iris;
import org.zhengpu.graph.RdfFormat;
import org.zhengpu.lexicon.Place;
import org.zhengpu.link.Facts;

/**
 * A report that was read, with the facts that it states.
 *
 * @param report its text, sections and sentences
 * @param corrected the facts, with what people have corrected in them
 */
public record Reading(Report report, Corrected corrected) {
  /** What was read, which nobody has corrected. */
  public Reading(Report report, Facts facts) {
    this(report, Corrected.none(facts));
  }

  /** Figures, programmes, projects, places and what belongs together. */
  public Facts facts() {
    return corrected.facts();
  }

  /** This reading as people correct it; {@link #corrected} says what was applied and what not. */
  public Reading with(Corrections corrections) {
    return corrections.rows().isEmpty() && corrections.sha256().isEmpty()
        ? this
        : new Reading(report, corrections.apply(facts(), fileName()));
  }

  /** The whole graph, with the words of the report; made anew at each call. */
  public Model graph() {
    return graph(GraphOptions.STANDARD);
  }

  /** The graph under another base, or without the report's words. */
  public Model graph(GraphOptions options) {
    return GraphBuilder.build(corrected, options);
  }

  /** The graph in Turtle: the same report gives the same bytes. */
  public String turtle() {
    return turtle(GraphOptions.STANDARD);
  }

  /** As {@link #turtle()}, with options. */
  public String turtle(GraphOptions options) {
    return text(options, RdfFormat.TTL);
  }

  /** The graph in any format, named by the report's IRI where the format names graphs. */
  public String text(GraphOptions options, RdfFormat format) {
    return GraphWriter.toString(graph(options), format, options.base());
  }

  /** The report's IRI, which names its graph. */
  String iri(GraphOptions options) {
    return new Iris(facts(), options.base()).report();
  }

  /** Name of the report's files without suffix, as {@code hunan-2025}. */
  public String fileName() {
    return fileName(report);
  }

  static String fileName(Report report) {
    Place issuer = report.metadata().issuer();
    String slug = issuer.slug() != null ? issuer.slug() : issuer.id();
    return slug + "-" + report.metadata().year();
  }
}
