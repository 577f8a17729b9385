package org.zhengpu.dataset;

import java.util.List;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;
import org.zhengpu.graph.GraphBuilder;
import org.zhengpu.graph.Labels;
import org.zhengpu.graph.Reused;
import org.zhengpu.graph.Triples;

/** Describes the graph of ties in itself: what it is, of which reports it was made, how many. */
final class LinksDescription {
  private static final String NAME = "dataset/links";

  private final Triples triples;
  private final List<Digest> reports;

  LinksDescription(Triples triples, List<Digest> reports) {
    this.triples = triples;
    this.reports = reports;
  }

  /** Writes it; all other triples must be there, as they are counted. */
  void write() {
    Resource self = triples.typed(reports.get(0).base() + NAME, DCAT.Dataset, VOID.Dataset);
    both(self, DCTerms.title, "links");
    both(self, DCTerms.description, "links-about");
    triples.link(self, DCTerms.license, GraphBuilder.LICENCE);
    reports.forEach(report -> triples.link(self, Reused.WAS_DERIVED_FROM, report.report()));
    triples.integer(self, VOID.triples, (int) triples.model().size() + 1);
  }

  private void both(Resource subject, Property property, String key) {
    triples.chinese(subject, property, Labels.zh(key));
    triples.model().add(subject, property, Labels.en(key), "en");
  }
}
