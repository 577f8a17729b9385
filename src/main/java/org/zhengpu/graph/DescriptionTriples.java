package org.zhengpu.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.zhengpu.link.Facts;

/**
 * Describes the graph in itself: how many things it has, where its links go, and how it came about.
 * There is no clock in it.
 */
final class DescriptionTriples {
  private static final int SHORT_HASH = 12;
  private static final List<String> LANGUAGES = List.of("zh", "en");
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
  private final GraphOptions options;
  private final Optional<String> corrections;
  private final Draft draft;
  private final Triples triples;
  private final Resource dataSet;

  DescriptionTriples(Facts facts, Draft draft, GraphOptions options, Optional<String> corrections) {
    this.options = options;
    this.corrections = corrections;
    this.facts = facts;
    this.draft = draft;
    this.triples = draft.triples();
    this.dataSet =
        triples.typed(draft.iris().dataSet(), Reused.QB_DATA_SET, DCAT.Dataset, VOID.Dataset);
  }

  /**
   * Writes it; all other triples must be there, as they are counted. Headline figures alone are not
   * the whole data set, whose parts are not counted then.
   */
  void write() {
    triples.link(dataSet, Reused.WAS_DERIVED_FROM, draft.iris().report());
    run();
    if (!options.headline()) {
      linkset("wikidata", OWL2.sameAs, Reused.WIKIDATA);
      linkset("qudt", Reused.UNIT_MEASURE, Reused.UNIT);
      counts();
    }
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
    corrections.ifPresent(file -> triples.link(run, Reused.USED, file));
    if (options.minConfidence().signum() > 0) {
      triples.decimal(run, Zp.MINIMUM_CONFIDENCE, options.minConfidence());
    }
  }

  /** What of the graph points into another data set by one property. */
  private void linkset(String key, Property by, String space) {
    List<RDFNode> links =
        triples
            .model()
            .listStatements(null, by, (RDFNode) null)
            .mapWith(Statement::getObject)
            .filterKeep(to -> to.isURIResource() && to.asResource().getURI().startsWith(space))
            .toList();
    if (links.isEmpty()) {
      return;
    }
    Resource target = triples.typed(space, VOID.Dataset);
    both(target, RDFS.label, "linkset-" + key);
    triples.string(target, VOID.uriSpace, space);
    Resource set = triples.typed(dataSet.getURI() + "/" + key, VOID.Linkset, VOID.Dataset);
    triples.add(dataSet, VOID.subset, set);
    triples.add(set, VOID.subjectsTarget, dataSet);
    triples.add(set, VOID.objectsTarget, target);
    triples.add(set, VOID.linkPredicate, by);
    triples.integer(set, VOID.triples, links.size());
  }

  private void counts() {
    Model model = triples.model();
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
    vocabularies().forEach(vocabulary -> triples.link(dataSet, VOID.vocabulary, vocabulary));
    triples.integer(dataSet, VOID.entities, model.listSubjects().toList().size());
    triples.integer(dataSet, VOID.triples, (int) model.size() + 1);
  }

  /** Those of our prefixes from which the graph has a property or a class. */
  private List<String> vocabularies() {
    Set<String> terms = new HashSet<>();
    for (Statement statement : triples.model().listStatements().toList()) {
      terms.add(statement.getPredicate().getURI());
      if (statement.getPredicate().equals(RDF.type)) {
        terms.add(statement.getResource().getURI());
      }
    }
    return Prefixes.map().values().stream()
        .filter(vocabulary -> terms.stream().anyMatch(term -> term.startsWith(vocabulary)))
        .toList();
  }

  private void both(Resource subject, Property property, String key) {
    for (String language : LANGUAGES) {
      triples.model().add(subject, property, Labels.in(language, key), language);
    }
  }
}
