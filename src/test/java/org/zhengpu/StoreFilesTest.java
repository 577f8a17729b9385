package org.zhengpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengpu.dataset.GraphFiles;
import org.zhengpu.dataset.ReportRow;
import org.zhengpu.dataset.SharedGraphs;
import org.zhengpu.dataset.Store;
import org.zhengpu.dataset.StoreFiles;
import org.zhengpu.dataset.StoredReport;
import org.zhengpu.graph.GraphOptions;
import org.zhengpu.graph.RdfFormat;
import org.zhengpu.problem.ErrorCode;
import org.zhengpu.problem.ReportException;

class StoreFilesTest {
  private static final String TEXT =
      """
      2025年湖南省政府工作报告

      ——2025年1月14日在湖南省第十四届人民代表大会第三次会议上

      湖南省省长 毛伟明

      各位代表：

      现在，我代表省人民政府，向大会作政府工作报告，请予审议。

      一、2024年工作回顾

      全年地区生产总值增长4.8%。粮食产量615.6亿斤，机场旅客吞吐量超3000万人次。

      二、2025年工作安排

      地区生产总值增长5.5%左右，居民消费价格涨幅2%左右。
      """;

  private final Path folder;
  private final Path out;
  private final Path store;

  StoreFilesTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    out = folder.resolve("out");
    store = folder.resolve("store");
    Path in = Files.createDirectory(folder.resolve("in"));
    Files.writeString(in.resolve("a.txt"), TEXT);
    Files.writeString(
        in.resolve("b.txt"),
        TEXT.replace("2025", "2026").replace("2024", "2025").replace("4.8%", "5.6%"));
    PlainBuild.run(List.of(in), out, store, GraphOptions.STANDARD, 1, false);
  }

  @Test
  void theFilesWrittenOutAreThoseThatABuildWrites() {
    Path again = folder.resolve("again");
    List<Path> files;
    try (Store open = Store.open(store)) {
      files = new StoreFiles(open).folder(again, RdfFormat.TTL);
    }

    assertThat(files)
        .extracting(file -> file.getFileName().toString())
        .containsExactly("hunan-2025.ttl", "hunan-2026.ttl", "links.ttl");
    for (Path file : files) {
      assertThat(file).hasSameBinaryContentAs(out.resolve(file.getFileName()));
    }
  }

  @Test
  void triGAndNQuadsSayTheSameAndNameEveryGraph() {
    StringBuilder trig = new StringBuilder();
    StringBuilder quads = new StringBuilder();
    try (Store open = Store.open(store)) {
      new StoreFiles(open).quads(RdfFormat.TRIG, trig);
      new StoreFiles(open).quads(RdfFormat.NQ, quads);
    }
    Dataset one = DatasetFactory.create();
    RDFParser.fromString(trig.toString(), Lang.TRIG).parse(one);
    Dataset other = DatasetFactory.create();
    RDFParser.fromString(quads.toString(), Lang.NQUADS).parse(other);

    assertThat(one.getDefaultModel().isEmpty()).isTrue();
    assertThat(one.listNames())
        .toIterable()
        .contains(
            "https://w3id.org/zhengpu/report/430000-2025",
            "https://w3id.org/zhengpu/graph/links",
            "https://w3id.org/zhengpu/graph/ontology");
    one.listNames()
        .forEachRemaining(
            name ->
                assertThat(one.getNamedModel(name).isIsomorphicWith(other.getNamedModel(name)))
                    .as(name)
                    .isTrue());
  }

  @Test
  void aStoreFilledFromFilesIsTheStoreThatABuildMakes() {
    Path copy = folder.resolve("copy");
    try (Store filled = Store.make(copy);
        Store built = Store.open(store)) {
      StoreFiles files = new StoreFiles(filled);
      for (Path file : GraphFiles.find(List.of(out))) {
        files.add(file);
      }
      new SharedGraphs(filled).refresh();

      assertThat(quads(filled)).isEqualTo(quads(built));
      assertThat(ReportRow.of(filled)).isEqualTo(ReportRow.of(built)).hasSize(2);
    }
  }

  private static String quads(Store store) {
    StringBuilder text = new StringBuilder();
    new StoreFiles(store).quads(RdfFormat.NQ, text);
    return text.toString();
  }

  @Test
  void severalReportsInOneGraphAreRefusedAndAFileWithoutReportIsPassedOver() throws IOException {
    Path both = folder.resolve("both.nt");
    Files.writeString(
        both,
        """
        <urn:report/a> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/zhengpu/ontology#Report> .
        <urn:report/b> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/zhengpu/ontology#Report> .
        """);
    try (Store open = Store.open(store)) {
      StoreFiles files = new StoreFiles(open);

      assertThatThrownBy(() -> files.add(both))
          .isInstanceOfSatisfying(
              ReportException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.BAD_GRAPH));
      assertThat(files.add(out.resolve("links.ttl"))).isEmpty();
      assertThat(files.add(out.resolve("hunan-2025.ttl")))
          .extracting(StoredReport::name)
          .containsExactly("hunan-2025");
    }
  }
}
