package org.zhengpu.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.update.UpdateAction;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengpu.BundledReading;
import org.zhengpu.lexicon.Table;

/** What commonly goes wrong in an ontology does not in ours; the pitfalls are OOPS!'s. */
class OntologyPitfallsTest {
  private static final int COLUMNS = 3;
  private static final Model ONTOLOGY = RDFDataMgr.loadModel("ontology/zhengpu.ttl");
  private static final Model ALIGNMENTS = RDFDataMgr.loadModel("ontology/alignments.ttl");

  static List<Table.Row> pitfalls() {
    return Table.load("spec/pitfalls.tsv", COLUMNS).rows();
  }

  private static List<String> found(Model model, String pattern) {
    Query query = new Query();
    query.getPrefixMapping().setNsPrefixes(Prefixes.map()).setNsPrefix("owl", OWL2.NS);
    String text = "SELECT DISTINCT ?term { " + pattern + " } ORDER BY ?term";
    QueryFactory.parse(query, text, null, Syntax.syntaxSPARQL_11);
    try (QueryExecution execution = QueryExecution.model(model).query(query).build()) {
      return Iter.toList(Iter.map(execution.execSelect(), row -> row.get("term").toString()));
    }
  }

  @ParameterizedTest
  @MethodSource("pitfalls")
  void thePitfallIsAvoided(Table.Row row) {
    assertThat(found(ONTOLOGY, row.get(1))).as(row.get(0)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pitfalls")
  void thePitfallWouldBeFound(Table.Row row) {
    Model spoilt = RDFDataMgr.loadModel("ontology/zhengpu.ttl");
    spoilt.setNsPrefix("owl", OWL2.NS);
    UpdateRequest request = new UpdateRequest();
    request.getPrefixMapping().setNsPrefixes(Prefixes.map()).setNsPrefix("owl", OWL2.NS);
    UpdateFactory.parse(request, row.get(2));
    UpdateAction.execute(request, spoilt);

    assertThat(found(spoilt, row.get(1))).as(row.get(0)).isNotEmpty();
  }

  @Test
  void domainsAndRangesForceNoTypeThatTheGraphDoesNotState() {
    Model graph = BundledReading.graph().add(ONTOLOGY);
    List<String> wrong =
        found(
            graph,
            "{ ?p rdfs:domain ?class . ?term ?p ?o FILTER NOT EXISTS { ?term a ?class } }"
                + " UNION { ?p rdfs:range ?class . ?s ?p ?term FILTER(isIRI(?term))"
                + " FILTER NOT EXISTS { ?term a ?class } FILTER(?class != rdfs:Resource) }"
                + " FILTER(STRSTARTS(STR(?p), STR(zp:)) && ?p != zp:level)");

    assertThat(wrong).isEmpty();
  }

  @Test
  void alignmentsSpeakOfDeclaredTermsInFewWays() {
    for (Statement statement : ALIGNMENTS.listStatements().toList()) {
      if (!statement.getSubject().getURI().startsWith(Zp.NS)) {
        continue;
      }
      assertThat(ONTOLOGY.contains(statement.getSubject(), RDF.type))
          .as(statement.toString())
          .isTrue();
      assertThat(statement.getPredicate())
          .isIn(RDFS.subClassOf, RDFS.subPropertyOf, SKOS.closeMatch, SKOS.relatedMatch);
      boolean property =
          ONTOLOGY.contains(statement.getSubject(), RDF.type, OWL2.ObjectProperty)
              || ONTOLOGY.contains(statement.getSubject(), RDF.type, OWL2.DatatypeProperty);
      assertThat(statement.getPredicate())
          .isNotEqualTo(property ? RDFS.subClassOf : RDFS.subPropertyOf);
    }
  }

  @Test
  void eachFileSaysWhatItIsAndHowItMayBeUsed() {
    for (Model model : List.of(ONTOLOGY, ALIGNMENTS, RDFDataMgr.loadModel("ontology/shapes.ttl"))) {
      assertThat(model.listSubjectsWithProperty(OWL2.versionIRI).toList())
          .singleElement()
          .satisfies(
              file ->
                  assertThat(
                          List.of(
                              DCTerms.title, DCTerms.creator, DCTerms.license, OWL2.versionInfo))
                      .allMatch(file::hasProperty));
    }
  }
}
