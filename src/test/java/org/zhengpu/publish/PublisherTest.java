package org.zhengpu.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2Factory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhengpu.BundledReading;
import org.zhengpu.graph.GraphWriter;
import org.zhengpu.graph.Iris;
import org.zhengpu.graph.RdfFormat;
import org.zhengpu.problem.ErrorCode;
import org.zhengpu.problem.ReportException;

/** Against a real store. */
class PublisherTest {
  private static final String REPORT = Iris.BASE + "report/430000-2025";
  private static final String OTHER = "<urn:s> <urn:p> \"é\\\"\\\\u003E\\n𠮷\"@zh, 'x'^^<urn:t> .";
  private static final Map<String, String> NOBODY = Map.of();
  private static final int SMALL = 1000;

  private final Path folder;
  private final Path report;
  private final List<Outcome> done = new ArrayList<>();
  private final List<ReportException> failed = new ArrayList<>();

  PublisherTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.report =
        Files.writeString(
            folder.resolve("hunan-2025.ttl"),
            GraphWriter.toString(BundledReading.graph(), RdfFormat.TTL, Iris.BASE));
  }

  private void publish(Endpoint endpoint, boolean dry, Path... files) {
    new Publisher(endpoint, dry, time -> {}).publish(List.of(files), null, done::add, failed::add);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static Model stored(Fuseki fuseki, String name) {
    return fuseki.read(
        data -> {
          Model copy = ModelFactory.createDefaultModel();
          GraphUtil.addInto(copy.getGraph(), data.getGraph(NodeFactory.createURI(name)));
          return copy;
        });
  }

  private static List<String> names(Fuseki fuseki) {
    return fuseki.read(
        data -> {
          List<String> names = new ArrayList<>();
          data.listGraphNodes().forEachRemaining(name -> names.add(name.getURI()));
          return names.stream().sorted().toList();
        });
  }

  @ParameterizedTest
  @EnumSource(Protocol.class)
  void aReportPublishedTwiceIsThereOnce(Protocol protocol) {
    try (Fuseki fuseki = Fuseki.open()) {
      Endpoint endpoint = fuseki.endpoint(protocol, NOBODY, Endpoint.CHUNK);
      publish(endpoint, false, report);
      publish(endpoint, false, report);

      assertThat(failed).isEmpty();
      assertThat(names(fuseki)).containsExactly(REPORT);
      assertThat(stored(fuseki, REPORT).isIsomorphicWith(BundledReading.graph())).isTrue();
      assertThat(done).allMatch(o -> o.triples() == BundledReading.graph().size());
    }
  }

  @ParameterizedTest
  @EnumSource(Protocol.class)
  void whatTheGraphNoLongerSaysIsGone(Protocol protocol) throws IOException {
    try (Fuseki fuseki = Fuseki.open()) {
      Endpoint endpoint = fuseki.endpoint(protocol, NOBODY, 1);
      publish(endpoint, false, file("links.ttl", "<urn:a> <urn:b> <urn:c>, <urn:d> ."));
      publish(endpoint, false, file("links.ttl", OTHER));

      assertThat(names(fuseki)).containsExactly(Iris.BASE + "graph/links");
      assertThat(stored(fuseki, Iris.BASE + "graph/links").isIsomorphicWith(model(OTHER))).isTrue();
    }
  }

  private static Model model(String turtle) {
    Model model = ModelFactory.createDefaultModel();
    model.read(new StringReader(turtle), null, "TTL");
    return model;
  }

  @Test
  void aGraphLargerThanOneUpdateIsFilledBesideAndPutInPlace() {
    try (Fuseki fuseki = Fuseki.open()) {
      publish(fuseki.endpoint(Protocol.UPDATE, NOBODY, SMALL), false, report);
      publish(fuseki.endpoint(Protocol.UPDATE, NOBODY, SMALL), false, report);

      assertThat(names(fuseki)).containsExactly(REPORT);
      assertThat(stored(fuseki, REPORT).isIsomorphicWith(BundledReading.graph())).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(Protocol.class)
  void blankNodesStayWhatTheyAre(Protocol protocol) throws IOException {
    String text = "_:x <urn:p> _:y . _:y <urn:p> 1 .";
    try (Fuseki fuseki = Fuseki.open()) {
      publish(fuseki.endpoint(protocol, NOBODY, 1), false, file("blank.ttl", text));

      assertThat(stored(fuseki, Iris.BASE + "graph/blank").isIsomorphicWith(model(text))).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(Protocol.class)
  void aDryRunChangesNothing(Protocol protocol) throws IOException {
    try (Fuseki fuseki = Fuseki.open()) {
      Endpoint endpoint = fuseki.endpoint(protocol, NOBODY, Endpoint.CHUNK);
      publish(endpoint, false, file("a.ttl", OTHER));
      done.clear();
      publish(endpoint, true, report, file("a.ttl", "<urn:a> <urn:b> <urn:c> ."));

      assertThat(names(fuseki)).containsExactly(Iris.BASE + "graph/a");
      assertThat(stored(fuseki, Iris.BASE + "graph/a").isIsomorphicWith(model(OTHER))).isTrue();
      if (protocol == Protocol.GSP) {
        assertThat(done)
            .extracting(Outcome::effect)
            .containsExactly(Outcome.Effect.ADDED, Outcome.Effect.REPLACED);
      }
    }
  }

  @Test
  void aFileOfQuadsGivesItsGraphsUnderTheirNames() throws IOException {
    Path quads = file("two.trig", "<urn:g> { <urn:a> <urn:b> 1 } <urn:h> { <urn:a> <urn:b> 2 }");
    try (Fuseki fuseki = Fuseki.open()) {
      publish(fuseki.endpoint(Protocol.GSP, NOBODY, SMALL), false, quads);

      assertThat(names(fuseki)).containsExactly("urn:g", "urn:h");
    }
  }

  @Test
  void aStoreGivesItsGraphsUnderTheirNames() {
    Path folder = this.folder.resolve("store");
    Dataset store = TDB2Factory.connectDataset(folder.toString());
    Txn.executeWrite(store, () -> store.addNamedModel(REPORT, BundledReading.graph()));
    TDBInternal.expel(store.asDatasetGraph(), true);
    try (Fuseki fuseki = Fuseki.open()) {
      publish(fuseki.endpoint(Protocol.GSP, NOBODY, SMALL), false, folder);

      assertThat(names(fuseki)).containsExactly(REPORT);
      assertThat(stored(fuseki, REPORT).isIsomorphicWith(BundledReading.graph())).isTrue();
    }
  }

  @Test
  void aBadFileOrGraphCostsOnlyItself() throws IOException {
    Path broken = file("broken.ttl", "<urn:a> <urn:b>");
    Path odd = file("odd.nt", "<urn:a\\u003E> <urn:b> \"} } ; DROP ALL\" .");
    Path again = file("again.nt", "<urn:x> <urn:p> 'y' .");
    Files.createDirectories(folder.resolve("deeper"));
    Path same = Files.copy(again, folder.resolve("deeper/again.ttl"));
    try (Fuseki fuseki = Fuseki.open()) {
      publish(fuseki.endpoint(Protocol.UPDATE, NOBODY, SMALL), false, broken, odd, again, same);

      assertThat(names(fuseki)).containsExactly(Iris.BASE + "graph/again");
      assertThat(failed)
          .extracting(ReportException::code)
          .containsExactly(ErrorCode.BAD_GRAPH, ErrorCode.BAD_GRAPH, ErrorCode.GRAPH_REFUSED);
    }
  }

  @Test
  void onlyWhoMayWriteWrites() throws IOException {
    Path passwords = file("passwords", "keeper: secret\n");
    Map<String, String> keeper = Map.of("ZHENGPU_USER", "keeper", "ZHENGPU_PASSWORD", "secret");
    Map<String, String> stranger = Map.of("ZHENGPU_USER", "keeper", "ZHENGPU_PASSWORD", "guess");
    try (Fuseki fuseki = Fuseki.guarded(passwords, "keeper")) {
      for (Map<String, String> who : List.of(NOBODY, stranger)) {
        assertThatThrownBy(() -> publish(fuseki.endpoint(Protocol.GSP, who, SMALL), false, report))
            .isInstanceOfSatisfying(
                ReportException.class,
                e -> assertThat(e.code()).isEqualTo(ErrorCode.ENDPOINT_UNUSABLE))
            .hasMessageContaining("ZHENGPU_USER")
            .hasMessageNotContaining("guess")
            .hasMessageNotContaining("\n");
      }
      assertThat(names(fuseki)).isEmpty();

      publish(fuseki.endpoint(Protocol.GSP, keeper, SMALL), false, report);
      assertThat(names(fuseki)).containsExactly(REPORT);
    }
  }

  @Test
  void oneGraphCanBeNamed() throws IOException {
    Path one = file("one.ttl", OTHER);
    try (Fuseki fuseki = Fuseki.open()) {
      Publisher publisher =
          new Publisher(fuseki.endpoint(Protocol.GSP, NOBODY, SMALL), false, time -> {});
      publisher.publish(List.of(one), "https://example.org/g", done::add, failed::add);

      assertThat(names(fuseki)).containsExactly("https://example.org/g");
      assertThatThrownBy(
              () -> publisher.publish(List.of(one, report), "urn:g", done::add, failed::add))
          .hasMessageContaining("--graph");
    }
  }
}
