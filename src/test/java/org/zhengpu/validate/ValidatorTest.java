package org.zhengpu.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.apache.jena.update.UpdateAction;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengpu.BundledReading;
import org.zhengpu.correct.Correction;
import org.zhengpu.correct.Corrections;
import org.zhengpu.dataset.Corpus;
import org.zhengpu.graph.GraphOptions;
import org.zhengpu.graph.Iris;
import org.zhengpu.graph.Prefixes;
import org.zhengpu.lexicon.Table;
import org.zhengpu.validate.Finding.Severity;

class ValidatorTest {
  private static final int COLUMNS = 2;

  static List<Table.Row> failing() {
    return Table.load("spec/shapes.tsv", COLUMNS).rows();
  }

  private static List<Finding> violations(Model graph) {
    return new Validator(null)
        .check(graph).stream().filter(f -> f.severity() == Severity.VIOLATION).toList();
  }

  private static void change(Model graph, String update) {
    UpdateRequest request = new UpdateRequest();
    request.getPrefixMapping().setNsPrefixes(Prefixes.map());
    UpdateFactory.parse(request, update);
    UpdateAction.execute(request, graph);
  }

  @Test
  void theBundledReportsGraphConforms() {
    assertThat(violations(BundledReading.graph())).isEmpty();
  }

  @Test
  void aGraphWithoutQuotesConforms() {
    assertThat(violations(BundledReading.get().graph(new GraphOptions(Iris.BASE, false))))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("failing")
  void aChangeThatBreaksAShapeIsFound(Table.Row row) {
    Model graph = BundledReading.graph();

    change(graph, row.get(0));

    assertThat(new Validator(null).check(graph)).extracting(Finding::check).contains(row.get(1));
  }

  @Test
  void eachShapeHasAChangeThatBreaksIt() {
    Model shapes = RDFDataMgr.loadModel("ontology/shapes.ttl");

    assertThat(failing())
        .extracting(row -> row.get(1))
        .containsAll(
            shapes
                .listObjectsOfProperty(SHACLM.message)
                .mapWith(m -> m.asLiteral().getString())
                .toList());
  }

  @Test
  void eachShapeHasAThingThatConforms() {
    Model shapes = RDFDataMgr.loadModel("ontology/shapes.ttl");
    Correction row = new Correction(1, "*", "project", "", "邵永高铁", "status", "completed", "李", "");
    Corrections corrections = new Corrections("c.tsv", List.of(row), "0".repeat(64));
    Model graph = BundledReading.get().with(corrections).graph().add(Corpus.together());

    assertThat(shapes.listObjectsOfProperty(SHACLM.targetClass).toList())
        .isNotEmpty()
        .allMatch(type -> graph.contains(null, RDF.type, type));
    assertThat(violations(graph)).isEmpty();
  }

  @Test
  void aFindingQuotesTheWordsThatStateTheFigure() {
    Model graph = BundledReading.graph();

    change(
        graph, "DELETE { ?s zp:bound ?o } WHERE { ?s zp:indicator indicator:gdp ; zp:bound ?o }");

    assertThat(violations(graph)).anyMatch(finding -> finding.detail().contains("全年增长4.8%"));
  }

  @Test
  void everyPassageIsExactlyAtItsOffsetsInTheSource() {
    assertThat(new Validator(Path.of("src/main/resources/reports")).check(BundledReading.graph()))
        .noneMatch(finding -> finding.severity() != Severity.WARNING);
  }

  @Test
  void aSourceThatIsNotAtHandIsReportedAsUnchecked() {
    assertThat(new Validator(Path.of("ontology")).check(BundledReading.graph()))
        .anyMatch(finding -> finding.severity() == Severity.UNCHECKED);
  }

  @Test
  void aGroupWithFewerMembersThanDeclaredIsAWarning() {
    Model graph = BundledReading.graph();

    change(
        graph,
        "INSERT DATA { <urn:f> zp:declaredSize 8 ; skos:prefLabel \"八大行动\"@zh ;"
            + " zp:hasMember <urn:m> }");

    assertThat(new Validator(null).check(graph))
        .contains(
            new Finding(
                Severity.WARNING,
                "a counted group has as many members as it declares",
                "urn:f",
                "八大行动: declares 8, has 1",
                Finding.Source.check("declared-size")));
  }
}
