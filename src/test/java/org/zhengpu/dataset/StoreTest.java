package org.zhengpu.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengpu.document.ReadOptions;
import org.zhengpu.graph.GraphOptions;
import org.zhengpu.graph.Iris;
import org.zhengpu.graph.Zp;
import org.zhengpu.problem.ErrorCode;
import org.zhengpu.problem.ReportException;

class StoreTest {
  private static final StoredReport HUNAN = StoredReport.of(Iris.BASE + "report/430000-2025");
  private static final StoredReport HUBEI = StoredReport.of(Iris.BASE + "report/420000-2025");
  private static final InputKey KEY = key("a.md");

  private final Path folder;

  StoreTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static InputKey key(String file) {
    return InputKey.of("00", file, ReadOptions.none(), GraphOptions.STANDARD);
  }

  private static Model labels(String... labels) {
    Model model = ModelFactory.createDefaultModel();
    for (String label : labels) {
      model.add(model.createResource(HUNAN.iri()), RDFS.label, label, "zh");
    }
    return model;
  }

  private Store store() {
    return Store.make(folder.resolve("store"));
  }

  @Test
  void aReportIsNamedAsItsFilesAre() {
    assertThat(HUNAN.name()).isEqualTo("hunan-2025");
    assertThat(HUNAN.base()).isEqualTo(Iris.BASE);
    assertThat(StoredReport.of("https://example.org/report/x").name()).isEqualTo("x");
  }

  @Test
  void aGraphIsReplacedAndOthersStay() {
    try (Store store = store()) {
      StoredReports reports = new StoredReports(store);
      reports.replace(HUBEI, labels("湖北"), null);
      reports.replace(HUNAN, labels("旧", "同"), KEY);
      reports.replace(HUNAN, labels("新", "同"), KEY);

      assertThat(reports.graph(HUNAN).isIsomorphicWith(labels("新", "同"))).isTrue();
      assertThat(reports.graph(HUBEI).isIsomorphicWith(labels("湖北"))).isTrue();
      assertThat(reports.all()).containsExactly(HUBEI, HUNAN);
    }
  }

  @Test
  void aWriteThatFailsLeavesTheOldGraphAndStopsTheWriter() {
    Model bad = labels("新", "更新", "最新");
    bad.getGraph()
        .add(
            Triple.create(
                Var.alloc("no"), RDFS.label.asNode(), NodeFactory.createLiteralString("no")));
    try (Store store = store()) {
      StoredReports reports = new StoredReports(store);
      reports.replace(HUNAN, labels("旧"), KEY);
      StoreWriter writer = new StoreWriter(store);

      assertThatThrownBy(() -> writer.replace(HUNAN, bad, key("b.md")))
          .isInstanceOfSatisfying(
              ReportException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.OUTPUT_FAILED));
      assertThatThrownBy(() -> writer.replace(HUBEI, labels("湖北"), null))
          .isInstanceOf(ReportException.class);
      writer.close();

      assertThat(reports.graph(HUNAN).isIsomorphicWith(labels("旧"))).isTrue();
      assertThat(reports.isMadeFrom(HUNAN, KEY)).isTrue();
      assertThat(reports.all()).containsExactly(HUNAN);
    }
  }

  @Test
  void whatAWriterWroteIsThereOnceItIsClosed() {
    try (Store store = store()) {
      StoredReports reports = new StoredReports(store);
      try (StoreWriter writer = new StoreWriter(store)) {
        writer.replace(HUNAN, labels("湖南"), KEY);
        assertThat(reports.all()).isEmpty();
      }
      assertThat(reports.all()).containsExactly(HUNAN);
    }
    try (Store store = store()) {
      assertThat(new StoredReports(store).all()).containsExactly(HUNAN);
    }
  }

  @Test
  void anInputIsKnownUntilItsReportIsMadeFromAnother() {
    try (Store store = store()) {
      StoredReports reports = new StoredReports(store);
      reports.replace(HUNAN, labels("湖南"), KEY);
      reports.remember(List.of(key("a.pdf")), HUNAN);

      assertThat(reports.of(KEY)).contains(HUNAN);
      assertThat(reports.of(key("a.pdf"))).contains(HUNAN);
      assertThat(reports.isMadeFrom(HUNAN, key("a.pdf"))).isFalse();

      reports.replace(HUNAN, labels("湖南"), key("c.md"));

      assertThat(reports.of(KEY)).isEmpty();
      assertThat(reports.isMadeFrom(HUNAN, key("c.md"))).isTrue();
    }
  }

  @Test
  void ofAReportThatIsTakenOutNothingIsLeft() {
    try (Store store = store()) {
      StoredReports reports = new StoredReports(store);
      Model graph = labels("湖南");
      graph.add(graph.createResource(HUNAN.iri()), Zp.ISSUED_BY, graph.createResource("urn:p"));
      reports.replace(HUNAN, graph, KEY);
      reports.remove(HUNAN);

      assertThat(reports.all()).isEmpty();
      assertThat(reports.of(KEY)).isEmpty();
      assertThat(store.read(() -> store.data().isEmpty())).isTrue();
    }
  }

  @Test
  void aFolderWithSomethingElseIsRefusedAndLeftAsItWas() throws IOException {
    Path file = Files.writeString(folder.resolve("notes.txt"), "mine");

    for (Path path : List.of(folder, file)) {
      assertThatThrownBy(() -> Store.make(path))
          .isInstanceOfSatisfying(
              ReportException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.BAD_STORE));
    }
    assertThat(folder).isDirectoryContaining(file::equals);
    assertThat(folder.toFile().list()).hasSize(1);
    assertThat(file).hasContent("mine");
  }

  @Test
  void whereNoStoreIsNoneIsOpened() {
    assertThatThrownBy(() -> Store.open(folder.resolve("none")))
        .isInstanceOf(ReportException.class)
        .hasMessageContaining("build --store");
    assertThat(folder.resolve("none")).doesNotExist();
  }

  @Test
  void anotherProcessIsToldThatTheStoreIsInUse() throws IOException, InterruptedException {
    try (Store store = store()) {
      new StoredReports(store).replace(HUNAN, labels("湖南"), KEY);
      Process other =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  "org.zhengpu.cli.Main",
                  "query",
                  "headline",
                  "--data",
                  folder.resolve("store").toString())
              .redirectErrorStream(true)
              .start();
      String said = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(other.waitFor(2, TimeUnit.MINUTES)).isTrue();
      assertThat(other.exitValue()).as(said).isEqualTo(3);
      assertThat(said.lines()).singleElement().asString().contains("another process");
    }
  }
}
