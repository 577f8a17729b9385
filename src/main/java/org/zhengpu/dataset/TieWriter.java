package org.zhengpu.dataset;

import java.util.List;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.zhengpu.graph.Triples;
import org.zhengpu.graph.Zp;
import org.zhengpu.lexicon.RuleConfidence;

/** Writes a tie between things of two reports: the triple, and a node with evidence and rule. */
final class TieWriter {
  private static final String REPORT = "report/";
  private static final String TIES = "tie/links/";

  private final Triples triples;

  TieWriter(Triples triples) {
    this.triples = triples;
  }

  /**
   * Writes a tie.
   *
   * @param of the report under whose base the node stands
   * @param evidence passages of both sides
   * @return the node
   */
  @SafeVarargs
  final Resource write(
      Digest of,
      Resource subject,
      Property predicate,
      Resource object,
      String rule,
      List<String>... evidence) {
    triples.add(subject, predicate, object);
    String base = of.report().substring(0, of.report().lastIndexOf(REPORT));
    String key = String.join("-", predicate.getLocalName(), path(subject), path(object));
    Resource node = triples.typed(base + TIES + key, Zp.CLASS_TIE, RDF.Statement);
    triples.add(node, RDF.subject, subject);
    triples.add(node, RDF.predicate, predicate);
    triples.add(node, RDF.object, object);
    for (List<String> passages : evidence) {
      passages.forEach(passage -> triples.link(node, Zp.EVIDENCE, passage));
    }
    triples.string(node, Zp.RULE, rule);
    triples.decimal(node, Zp.CONFIDENCE, RuleConfidence.standard().of(rule));
    return node;
  }

  /** The last two parts of an IRI: the report and what it is called there. */
  private static String path(Resource thing) {
    String iri = thing.getURI();
    int last = iri.lastIndexOf('/');
    return iri.substring(iri.lastIndexOf('/', last - 1) + 1).replace('/', '-');
  }
}
