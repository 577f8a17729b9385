package org.zhengpu.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengpu.problem.ErrorCode;
import org.zhengpu.problem.ReportException;

class GraphSourceTest {
  private final Path folder;

  GraphSourceTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** A store with a triple in each of two graphs, and one that is nobody's business. */
  private Path store() {
    Path path = folder.resolve("store");
    try (Store store = Store.make(path)) {
      store.write(
          () -> {
            store.data().add(SSE.parseQuad("(<urn:g> <urn:a> <urn:p> 1)"));
            store.data().add(SSE.parseQuad("(<urn:h> <urn:a> <urn:p> 1)"));
            store.data().add(SSE.parseQuad("(<urn:h> <urn:b> <urn:p> 2)"));
            store
                .data()
                .add(
                    Quad.defaultGraphIRI,
                    SSE.parseNode("<urn:own>"),
                    SSE.parseNode("<urn:p>"),
                    SSE.parseNode("3"));
          });
    }
    return path;
  }

  private static long count(GraphSource source, String pattern) {
    try (QueryExecution query =
        QueryExecution.dataset(source.data()).query("SELECT * { " + pattern + " }").build()) {
      return ResultSetFormatter.consume(query.execSelect());
    }
  }

  @Test
  void theDefaultGraphOfAStoreIsTheUnionOfItsNamedGraphs() {
    try (GraphSource source = GraphSource.open(List.of(store()))) {
      assertThat(source.union().size()).isEqualTo(2);
      assertThat(count(source, "?s ?p ?o")).isEqualTo(2);
      assertThat(count(source, "GRAPH ?g { ?s ?p ?o }")).isEqualTo(3);
    }
  }

  @Test
  void theDefaultGraphOfAFolderIsTheUnionToo() throws IOException {
    Files.writeString(folder.resolve("a.ttl"), "<urn:a> <urn:p> 1 .");
    Files.writeString(
        folder.resolve("b.trig"), "<urn:h> { <urn:a> <urn:p> 1 . <urn:b> <urn:p> 2 }");

    try (GraphSource source = GraphSource.open(List.of(folder))) {
      assertThat(source.union().size()).isEqualTo(2);
      assertThat(count(source, "?s ?p ?o")).isEqualTo(2);
      assertThat(source.files()).hasSize(2);
    }
  }

  @Test
  void aStoreCanBeOpenedAgainOnceItIsClosed() {
    Path path = store();

    for (int time = 0; time < 3; time++) {
      try (GraphSource source = GraphSource.open(List.of(path))) {
        assertThat(source.union().size()).isEqualTo(2);
      }
    }
  }

  @Test
  void theTimeLimitOfAQueryHoldsOnAStore() {
    Path path = folder.resolve("large");
    try (Store store = Store.make(path)) {
      store.write(
          () -> {
            for (int i = 0; i < 2_000; i++) {
              store.data().add(SSE.parseQuad("(<urn:g> <urn:" + i + "> <urn:p> " + i + ")"));
            }
          });
    }

    try (GraphSource source = GraphSource.open(List.of(path));
        QueryExecution query =
            QueryExecution.dataset(source.data())
                .query("SELECT (COUNT(*) AS ?n) { ?a ?p ?x . ?b ?q ?y . ?c ?r ?z }")
                .timeout(300, TimeUnit.MILLISECONDS)
                .build()) {
      assertThatThrownBy(() -> ResultSetFormatter.consume(query.execSelect()))
          .isInstanceOf(QueryCancelledException.class);
    }
  }

  @Test
  void aStoreIsNotMixedWithFiles() throws IOException {
    Path file = Files.writeString(folder.resolve("a.ttl"), "<urn:a> <urn:p> 1 .");

    assertThatThrownBy(() -> GraphSource.open(List.of(store(), file)))
        .isInstanceOfSatisfying(
            ReportException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.BAD_USAGE));
  }
}
