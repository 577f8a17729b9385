package org.zhengpu.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.update.UpdateAction;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengpu.BundledReading;
import org.zhengpu.graph.Prefixes;
import org.zhengpu.lexicon.Table;

class IntegrityCheckTest {
  private static final int COLUMNS = 2;

  static List<Table.Row> failing() {
    return Table.load("spec/integrity.tsv", COLUMNS).rows();
  }

  private static Model changed(String update) {
    Model graph = BundledReading.graph();
    UpdateRequest request = new UpdateRequest();
    request.getPrefixMapping().setNsPrefixes(Prefixes.map());
    UpdateFactory.parse(request, update);
    UpdateAction.execute(request, graph);
    return graph;
  }

  @Test
  void theBundledReportsGraphBreaksNone() {
    assertThat(IntegrityCheck.check(BundledReading.graph())).isEmpty();
  }

  @Test
  void aCubeOfSlicesAndHierarchiesBreaksNone() {
    Model cube = RDFDataMgr.loadModel("graphs/sliced-cube.ttl");

    assertThat(IntegrityCheck.check(cube)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("failing")
  void aChangeThatBreaksAConstraintIsFound(Table.Row row) {
    assertThat(IntegrityCheck.check(changed(row.get(0))))
        .extracting(Finding::check)
        .anyMatch(check -> check.startsWith(row.get(1) + ": "));
  }

  @Test
  void eachConstraintHasAChangeThatBreaksIt() {
    assertThat(failing())
        .extracting(row -> row.get(1))
        .containsAll(IntStream.rangeClosed(1, 21).mapToObj(n -> "IC-" + n).toList());
  }

  @Test
  void aFindingNamesBothFiguresOfOnePoint() {
    Model graph =
        changed(
            "INSERT { <urn:o> ?p ?v } WHERE"
                + " { ?o zp:indicator indicator:gdp ; zp:measure zp:level ; ?p ?v }");

    assertThat(IntegrityCheck.check(graph))
        .singleElement()
        .satisfies(finding -> assertThat(finding.about()).endsWith("gdp-2024-level"))
        .satisfies(finding -> assertThat(finding.detail()).endsWith("urn:o"));
  }

  @Test
  void theGraphThatIsCheckedStaysAsItWas() {
    Model graph = BundledReading.graph();

    IntegrityCheck.check(graph);

    assertThat(graph.isIsomorphicWith(BundledReading.graph())).isTrue();
  }
}
