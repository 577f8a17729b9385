package org.zhengpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final Path folder;

  MainTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "build",
        "query",
        "validate",
        "annotate",
        "evaluate",
        "export",
        "diff",
        "dataset",
        "publish"
      })
  void everyCommandShowsHelpWithAnExample(String command) {
    assertThat(run(command, "--help")).isZero();
    assertThat(out.toString()).contains("Example: ").contains("--verbose");
    assertThat(err.toString()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bild", "query --format xml headline", "query", "build --jobs many"})
  void wrongUseGivesTwoAndSaysWhereHelpIs(String arguments) {
    assertThat(run(arguments.split(" "))).isEqualTo(2);
    assertThat(err.toString()).contains("--help").doesNotContain("Exception", "\tat ");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void nothingDoneGivesThree() {
    String missing = folder.resolve("missing.md").toString();

    assertThat(run("build", missing, "-o", folder.toString())).isEqualTo(3);
    assertThat(run("query", "headline", "--data", missing)).isEqualTo(3);
    assertThat(run("validate", missing)).isEqualTo(3);
    assertThat(run("annotate", missing)).isEqualTo(3);
    assertThat(err.toString()).contains("missing.md").doesNotContain("\tat ");
  }

  @Test
  void verboseShowsTheStackTrace() {
    assertThat(run("query", "no-such", "--data", folder.toString(), "--verbose")).isEqualTo(3);
    assertThat(err.toString()).contains("\tat org.zhengpu");
  }

  @Test
  void buildsTheBundledReportAndAnswersOfIt() throws IOException {
    String data = folder.toString();
    assertThat(run("build", "-o", data)).isZero();
    assertThat(out.toString()).contains("湖南省 2025", "hunan-2025.ttl", "query headline");
    out.getBuffer().setLength(0);

    assertThat(run("query", "headline", "--data", data, "--format", "csv")).isZero();
    assertThat(out.toString()).startsWith("issuer,reportYear,indicator");

    assertThat(run("validate", data)).isZero();
    String broken =
        Files.readString(folder.resolve("hunan-2025.ttl"))
            .replace("zp:bound zp:exact", "zp:bound 1");
    Files.writeString(folder.resolve("hunan-2025.ttl"), broken);
    assertThat(run("validate", data)).isEqualTo(1);
  }

  @Test
  void aPartlyFailedBuildGivesOne() throws IOException {
    Path good =
        Files.writeString(
            folder.resolve("good.txt"),
            """
            2025年湖南省政府工作报告

            ——2025年1月14日在湖南省第十四届人民代表大会第三次会议上

            湖南省省长 毛伟明

            各位代表：

            现在，我代表省人民政府，向大会作政府工作报告，请予审议。

            一、2024年工作回顾

            经济增长4.8%。

            二、2025年工作安排

            经济增长5.5%左右。
            """);
    Path bad = Files.writeString(folder.resolve("bad.txt"), "今天天气好。");

    assertThat(run("build", good.toString(), bad.toString(), "-o", folder.toString())).isOne();
    assertThat(err.toString()).contains("bad.txt", "1 built, 1 failed");
  }

  @Test
  void aGraphIsEvaluatedForPeopleAndForPrograms() throws IOException {
    Path graph = Files.writeString(folder.resolve("g.ttl"), "<urn:a> a <urn:b> .");
    Path gold =
        Files.writeString(
            folder.resolve("gold.jsonl"),
            "{\"kind\":\"place\",\"at\":[0,2],\"ctx\":\"⟦湖南⟧\",\"name\":\"湖南省\"}\n");

    assertThat(run("evaluate", gold.toString(), graph.toString(), "--show", "place")).isZero();
    assertThat(out.toString().lines())
        .contains("MISSED ⟦湖南⟧ | 湖南省", "place                  P 0.000  R 0.000  F1 0.000");
    out.getBuffer().setLength(0);

    assertThat(run("evaluate", gold.toString(), graph.toString(), "--format", "json")).isZero();
    assertThat(out.toString()).startsWith("{").contains("\"place\"").endsWith("}\n");
    assertThat(run("evaluate", folder.resolve("none").toString(), graph.toString())).isEqualTo(3);
    assertThat(run("evaluate", gold.toString())).isEqualTo(2);
  }

  @Test
  void savedQueriesAreListed() {
    assertThat(run("query", "--list")).isZero();
    assertThat(out.toString()).contains("headline", "主要指标 / headline figures");
  }

  @Test
  void linesAreAnnotatedEachByItself() throws IOException {
    Path text = Files.writeString(folder.resolve("t.txt"), "投资3亿元\n增长5%\n");

    assertThat(run("annotate", "--lines", text.toString())).isZero();
    assertThat(out.toString().lines())
        .anyMatch(
            line -> line.startsWith("{\"line\":1,\"kind\":\"quantity\",\"begin\":2,\"end\":4"));
  }
}
