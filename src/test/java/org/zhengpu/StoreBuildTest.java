package org.zhengpu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengpu.dataset.GraphSource;
import org.zhengpu.dataset.Store;
import org.zhengpu.dataset.StoredReport;
import org.zhengpu.dataset.StoredReports;
import org.zhengpu.graph.GraphOptions;
import org.zhengpu.graph.TurtleWriter;
import org.zhengpu.query.Format;
import org.zhengpu.query.QueryRunner;
import org.zhengpu.query.SavedQuery;
import org.zhengpu.validate.Validator;

class StoreBuildTest {
  private static final String TEXT =
      """
      2025年湖南省政府工作报告

      ——2025年1月14日在湖南省第十四届人民代表大会第三次会议上

      湖南省省长 毛伟明

      各位代表：

      现在，我代表省人民政府，向大会作政府工作报告，请予审议。

      一、2024年工作回顾

      全年地区生产总值增长4.8%，高于全国0.5个百分点。粮食产量615.6亿斤。实施“智赋万企”行动，新增智能制造企业1.5万家。

      建成长沙机场改扩建工程，完成投资120亿元。

      二、2025年工作安排

      地区生产总值增长5.5%左右，居民消费价格涨幅2%左右。居民收入增长与经济增长同步。

      开展“七大攻坚”，推进湘江治理工程。
      """;

  private final Path folder;
  private final Path in;
  private final Path store;

  StoreBuildTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    in = Files.createDirectory(folder.resolve("in"));
    store = folder.resolve("store");
    Files.writeString(in.resolve("a.txt"), TEXT);
    Files.writeString(in.resolve("b.txt"), TEXT.replace("湖南省", "湖北省"));
    Files.writeString(in.resolve("c.md"), "# " + TEXT);
  }

  private BuildResult build(@Nullable Path out, GraphOptions graph, boolean rebuild) {
    return PlainBuild.run(List.of(in), out, store, graph, 2, rebuild);
  }

  private BuildResult build() {
    return build(null, GraphOptions.STANDARD, false);
  }

  /** The bytes of every file of the store, but for the process's lock. */
  private Map<String, String> bytes() throws IOException, NoSuchAlgorithmException {
    Map<String, String> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(store)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.endsWith("tdb.lock")) {
          byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
          hashes.put(store.relativize(file).toString(), HexFormat.of().formatHex(hash));
        }
      }
    }
    return hashes;
  }

  private List<StoredReport> reports() {
    try (Store open = Store.open(store)) {
      return new StoredReports(open).all();
    }
  }

  private String turtle(String name) {
    try (Store open = Store.open(store)) {
      StoredReports reports = new StoredReports(open);
      StoredReport report = reports.named(name).orElseThrow();
      return TurtleWriter.toString(reports.graph(report), report.base());
    }
  }

  @Test
  void theStoreHasTheGraphsThatTheFilesHave() throws IOException {
    BuildResult result = build(folder.resolve("out"), GraphOptions.STANDARD, false);

    assertThat(result.built()).hasSize(2);
    assertThat(reports())
        .extracting(StoredReport::name)
        .containsExactly("hubei-2025", "hunan-2025");
    for (StoredReport report : reports()) {
      assertThat(folder.resolve("out").resolve(report.name() + ".ttl"))
          .hasContent(turtle(report.name()));
    }
  }

  @Test
  void aSecondRunChangesNoByteOfTheStore() throws Exception {
    build();
    Map<String, String> before = bytes();

    BuildResult again = build();

    assertThat(again.built()).isEmpty();
    assertThat(again.unchanged()).hasSize(2);
    assertThat(again.duplicates()).hasSize(1);
    assertThat(bytes()).isEqualTo(before);
  }

  @Test
  void onlyWhatHasChangedIsBuilt() throws IOException {
    build();
    Files.writeString(in.resolve("c.md"), "# " + TEXT.replace("4.8%", "4.9%"));

    BuildResult again = build();

    assertThat(again.built()).extracting(BuildResult.Built::name).containsExactly("hunan-2025");
    assertThat(turtle("hunan-2025")).contains("\"4.9%\"").doesNotContain("\"4.8%\"");
    assertThat(reports()).hasSize(2);
  }

  @Test
  void otherOptionsGiveOtherGraphs() {
    build();

    assertThat(build(null, new GraphOptions(GraphOptions.STANDARD.base(), false), false).built())
        .hasSize(2);
    assertThat(turtle("hunan-2025")).doesNotContain("nif:anchorOf");
    assertThat(build().built()).hasSize(2);
    assertThat(build(null, GraphOptions.STANDARD, true).built()).hasSize(2);
  }

  @Test
  void aFileThatIsNotThereIsWrittenThoughTheStoreHasTheGraph() {
    build();

    Path out = folder.resolve("out");
    assertThat(build(out, GraphOptions.STANDARD, false).built()).hasSize(2);
    assertThat(build(out, GraphOptions.STANDARD, false).unchanged()).hasSize(2);
  }

  @Test
  void aBetterFileOfAReportTakesTheOthersPlace() throws IOException {
    Files.delete(in.resolve("c.md"));
    build();
    Files.writeString(in.resolve("c.md"), "# " + TEXT);

    assertThat(build().built())
        .extracting(BuildResult.Built::input)
        .containsExactly(in.resolve("c.md").toString());
    assertThat(build().unchanged()).hasSize(2);
  }

  @Test
  void everySavedQuestionHasTheAnswerThatTheFilesGive() {
    Path out = folder.resolve("out");
    build(out, GraphOptions.STANDARD, false);

    try (GraphSource files = GraphSource.open(List.of(out));
        GraphSource database = GraphSource.open(List.of(store))) {
      for (SavedQuery query : SavedQuery.all()) {
        assertThat(answer(database.data(), query))
            .as(query.name())
            .containsExactlyInAnyOrderElementsOf(answer(files.data(), query));
      }
      assertThat(new Validator(null).check(database.union()))
          .isEqualTo(new Validator(null).check(files.union()));
    }
  }

  private static List<String> answer(Dataset data, SavedQuery query) {
    StringBuilder out = new StringBuilder();
    new QueryRunner(data, Duration.ofMinutes(5)).run(query.text(), Format.CSV, 0, out);
    return out.toString().lines().toList();
  }

  @Test
  void theVocabularyAndWhatReportsShareHaveGraphsOfTheirOwn() {
    build();

    try (GraphSource source = GraphSource.open(List.of(store))) {
      StringBuilder out = new StringBuilder();
      new QueryRunner(source.data(), Duration.ofMinutes(5))
          .run(
              """
              SELECT ?g ?label {
                VALUES (?thing ?g) {
                  (zp:Report <https://w3id.org/zhengpu/graph/ontology>)
                  (<https://w3id.org/zhengpu/place/420000> <https://w3id.org/zhengpu/graph/places>)
                  (<https://w3id.org/zhengpu/indicator/gdp> <https://w3id.org/zhengpu/graph/indicators>)
                  (unit:PERCENT <https://w3id.org/zhengpu/graph/units>)
                }
                GRAPH ?g { ?thing rdfs:label ?label FILTER(LANG(?label) = "zh") }
              }
              """,
              Format.CSV,
              0,
              out);

      assertThat(out.toString().lines()).hasSize(5);
    }
  }
}
