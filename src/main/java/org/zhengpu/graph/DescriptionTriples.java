package org.zhengpu.graph;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VCARD4;
import org.apache.jena.vocabulary.VOID;
import org.zhengpu.document.Report;
import org.zhengpu.lexicon.Place;
import org.zhengpu.link.Facts;

/**
 * Describes the graph in itself: what the data are, how many, under which licence, and how they
 * came about. There is no clock in it.
 */
final class DescriptionTriples {
  /** Of the graphs; the ontology, the code and the coordinates have others. */
  static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

  private static final String EU = "http://publications.europa.eu/resource/authority/";
  private static final String TURTLE = "https://www.iana.org/assignments/media-types/text/turtle";
  private static final String PROJECT = Iris.BASE + "about";
  private static final int SHORT_HASH = 12;
  private static final List<String> LANGUAGES = List.of("zh", "en");
  private static final List<String> VOCABULARIES =
      List.of(
          Zp.NS,
          Reused.QB,
          Reused.NIF,
          Reused.PROV,
          Reused.QUDT,
          SKOS.uri,
          ORG.NS,
          DCTerms.NS,
          DCAT.NS);
  private static final List<Resource> COUNTED =
      List.of(
          Zp.CLASS_SENTENCE,
          Zp.CLASS_OBSERVATION,
          Zp.CLASS_QUALITATIVE_TARGET,
          Zp.CLASS_PROGRAMME,
          Zp.CLASS_PROGRAMME_FAMILY,
          Zp.CLASS_PROJECT,
          Zp.CLASS_ORGANISATION,
          Zp.CLASS_PLACE);

  private final Facts facts;
  private final Report report;
  private final Draft draft;
  private final Triples triples;
  private final Resource dataSet;

  DescriptionTriples(Facts facts, Draft draft) {
    this.facts = facts;
    this.report = facts.report();
    this.draft = draft;
    this.triples = draft.triples();
    this.dataSet =
        triples.typed(draft.iris().dataSet(), Reused.QB_DATA_SET, DCAT.Dataset, VOID.Dataset);
  }

  /** Writes it; all other triples must be there, as they are counted. */
  void write() {
    catalogue();
    distribution();
    publisher();
    run();
    counts();
  }

  private void catalogue() {
    Place issuer = report.metadata().issuer();
    String title = ReportTriples.title(report);
    String english =
        (issuer.slug() == null ? issuer.id() : issuer.slug()) + ", " + report.metadata().year();
    triples.chinese(dataSet, DCTerms.title, Labels.zh("figures", title));
    triples.model().add(dataSet, DCTerms.title, Labels.en("figures", english), "en");
    triples.chinese(dataSet, DCTerms.description, Labels.zh("data-about", title));
    triples.model().add(dataSet, DCTerms.description, Labels.en("data-about", english), "en");
    both(dataSet, DCAT.keyword, "data-keyword");
    triples.link(dataSet, DCAT.theme, EU + "data-theme/GOVE");
    triples.link(dataSet, DCTerms.language, EU + "language/ZHO");
    triples.link(dataSet, DCTerms.license, LICENCE);
    triples.link(dataSet, DCTerms.publisher, PROJECT);
    triples.link(dataSet, DCAT.contactPoint, PROJECT);
    triples.link(dataSet, DCTerms.spatial, Iris.place(issuer));
    triples.link(dataSet, Reused.WAS_DERIVED_FROM, draft.iris().report());
  }

  private void distribution() {
    Resource turtle = triples.typed(dataSet.getURI() + "/turtle", DCAT.Distribution);
    triples.add(dataSet, DCAT.distribution, turtle);
    both(turtle, DCTerms.description, "data-turtle");
    triples.link(turtle, DCAT.accessURL, draft.iris().report());
    triples.link(turtle, DCAT.mediaType, TURTLE);
    triples.link(turtle, DCTerms.format, EU + "file-type/RDF_TURTLE");
    triples.link(turtle, DCTerms.license, LICENCE);
  }

  private void publisher() {
    Resource project = triples.typed(PROJECT, FOAF.Agent, VCARD4.Kind);
    both(project, FOAF.name, "project");
    both(project, VCARD4.fn, "project");
    triples.link(project, VCARD4.hasURL, Iris.BASE);
  }

  private void run() {
    Resource run = triples.typed(dataSet.getURI() + "/run", Reused.ACTIVITY);
    triples.add(dataSet, Reused.WAS_GENERATED_BY, run);
    String version = Software.version();
    Resource software =
        triples.typed(Iris.BASE + "software/" + Keys.of(version), Reused.SOFTWARE_AGENT);
    triples.model().add(software, RDFS.label, "Zhengpu " + version, "en");
    triples.string(software, OWL2.versionInfo, version);
    String hash = facts.lexicon().sha256();
    Resource lexicon =
        triples.typed(Iris.BASE + "lexicon/" + hash.substring(0, SHORT_HASH), Reused.ENTITY);
    both(lexicon, RDFS.label, "data-lexicon");
    triples.string(lexicon, OWL2.versionInfo, hash);
    triples.add(run, Reused.WAS_ASSOCIATED_WITH, software);
    triples.add(run, Reused.USED, lexicon);
    triples.link(run, Reused.USED, draft.iris().report());
  }

  private void counts() {
    Model model = triples.model();
    VOCABULARIES.forEach(vocabulary -> triples.link(dataSet, VOID.vocabulary, vocabulary));
    triples.string(dataSet, VOID.uriSpace, draft.iris().base());
    for (Resource type : COUNTED) {
      int count = model.listSubjectsWithProperty(RDF.type, type).toList().size();
      if (count > 0) {
        Resource part = triples.typed(dataSet.getURI() + "/" + type.getLocalName(), VOID.Dataset);
        triples.add(dataSet, VOID.classPartition, part);
        triples.add(part, VOID._class, type);
        triples.integer(part, VOID.entities, count);
      }
    }
    triples.integer(dataSet, VOID.entities, model.listSubjects().toList().size());
    triples.integer(dataSet, VOID.triples, (int) model.size() + 1);
  }

  private void both(Resource subject, Property property, String key) {
    for (String language : LANGUAGES) {
      triples.model().add(subject, property, Labels.in(language, key), language);
    }
  }
}
