package org.zhengpu.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengpu.BundledReading;
import org.zhengpu.dataset.GraphFiles;
import org.zhengpu.problem.ReportException;

class QueryRunnerTest {
  private static final Dataset DATA = DatasetFactory.create(BundledReading.graph());

  private static String answer(String query, Format format, long rows) {
    StringBuilder out = new StringBuilder();
    new QueryRunner(DATA, Duration.ofMinutes(5)).run(query, format, rows, out);
    return out.toString();
  }

  @Test
  void theUsualPrefixesNeedNotBeDeclared() {
    assertThat(answer("SELECT ?r { ?r a zp:Report }", Format.CSV, 0))
        .isEqualTo("r\nhttps://w3id.org/zhengpu/report/430000-2025\n");
  }

  @Test
  void aLimitHoldsWhateverTheQuerySays() {
    assertThat(answer("SELECT * { ?s ?p ?o } LIMIT 100", Format.CSV, 3).lines()).hasSize(4);
  }

  @Test
  void askAnswersYesOrNo() {
    assertThat(answer("ASK { ?s a zp:Report }", Format.TABLE, 0)).isEqualTo("yes\n");
    assertThat(answer("ASK { ?s a zp:Nothing }", Format.JSON, 0)).contains("false");
  }

  @Test
  void constructGivesTurtle() {
    assertThat(answer("DESCRIBE <https://w3id.org/zhengpu/place/430000>", Format.TABLE, 0))
        .contains("place:430000 a");
  }

  @Test
  void aQueryThatCannotBeParsedIsTheUsersError() {
    assertThatThrownBy(() -> answer("SELECT ?x {", Format.CSV, 0))
        .isInstanceOf(ReportException.class)
        .hasMessageContaining("cannot be parsed");
  }

  @Test
  void anUnknownNameIsTheUsersError() {
    assertThatThrownBy(() -> QueryRunner.text("no-such"))
        .isInstanceOf(ReportException.class)
        .hasMessageContaining("--list");
  }

  @Test
  void theUnionOfAllGraphsIsTheDefaultGraph(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.ttl"), "<urn:a> <urn:p> 1 .");
    Files.writeString(folder.resolve("b.trig"), "<urn:g> { <urn:b> <urn:p> 2 }");
    Files.writeString(folder.resolve("c.nq"), "<urn:c> <urn:p> \"3\" <urn:h> .\n");
    Files.writeString(folder.resolve("no.txt"), "not RDF");

    Dataset data = GraphFiles.load(GraphFiles.find(List.of(folder)));

    assertThat(data.getDefaultModel().size()).isEqualTo(3);
    assertThat(data.containsNamedModel("urn:g")).isTrue();
  }

  @Test
  void aFileThatIsNoRdfIsTheUsersError(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.ttl"), "<urn:a> <urn:p>");

    assertThatThrownBy(() -> GraphFiles.load(List.of(file)))
        .isInstanceOf(ReportException.class)
        .hasMessageContaining("a.ttl");
  }
}
