package org.zhengpu.graph;

import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.DCTerms;
import org.zhengpu.document.Report;
import org.zhengpu.lexicon.Places;
import org.zhengpu.link.Facts;
import org.zhengpu.link.Period;

/**
 * The graph as an entry of a catalogue, in the terms of DCAT-AP 3.
 *
 * <p>What is the same for all graphs is in {@code graph/catalogue.ttl}.
 *
 * @see <a href="https://semiceu.github.io/DCAT-AP/releases/3.0.0/">DCAT-AP 3.0</a>
 */
final class CatalogueTriples {
  private static final String GAP = "urn:";

  private static final class Standard {
    private static final Model TEMPLATE = BundledGraph.read("graph/catalogue.ttl");
  }

  private final Facts facts;
  private final Draft draft;

  CatalogueTriples(Facts facts, Draft draft) {
    this.facts = facts;
    this.draft = draft;
  }

  /** Writes it. */
  void write() {
    Report report = facts.report();
    Triples triples = draft.triples();
    String dataSet = draft.iris().dataSet();
    Resource issuer = draft.places().at(report.metadata().issuer());
    draft.places().at(Places.of(facts.lexicon()).nation());
    Map<String, String> own =
        Map.of(
            "catalogue", draft.iris().base() + "catalogue",
            "dataset", dataSet,
            "turtle", dataSet + "/turtle",
            "file", dataSet + ".ttl",
            "issuer", issuer.getURI());
    Model model = triples.model();
    for (Statement statement : Standard.TEMPLATE.listStatements().toList()) {
      Resource subject = filled(statement.getSubject(), own).asResource();
      model.add(subject, statement.getPredicate(), filled(statement.getObject(), own));
    }
    Resource subject = model.createResource(dataSet);
    String title = ReportTriples.title(report);
    String english = ReportTriples.english(report, facts.lexicon());
    triples.chinese(subject, DCTerms.title, Labels.zh("figures", title));
    model.add(subject, DCTerms.title, Labels.en("figures", english), "en");
    triples.chinese(subject, DCTerms.description, Labels.zh("data-about", title));
    model.add(subject, DCTerms.description, Labels.en("data-about", english), "en");
    triples.string(subject, DCTerms.identifier, dataSet);
    temporal(subject, report.metadata().year().getValue());
  }

  /** A report looks back on the year before and ahead on its own. */
  private void temporal(Resource subject, int year) {
    for (int covered : new int[] {year - 1, year}) {
      Period period = Period.year(covered);
      draft.triples().add(subject, DCTerms.temporal, draft.periods().at(period));
    }
  }

  private static RDFNode filled(RDFNode node, Map<String, String> own) {
    boolean gap = node.isURIResource() && node.asResource().getURI().startsWith(GAP);
    return gap
        ? node.getModel()
            .createResource(own.get(node.asResource().getURI().substring(GAP.length())))
        : node;
  }
}
