package org.zhengpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengpu.Zhengpu;
import org.zhengpu.document.ReadOptions;
import org.zhengpu.lexicon.Lexicon;

/** What docs/lexicon.md shows is so, and what is wrong with a folder is said. */
class LexiconDocumentTest {
  private static final Pattern FILE = Pattern.compile("`mine/([a-z-]+\\.tsv)`\n\n```\n([^`]+)```");
  private static final Pattern ANSWER =
      Pattern.compile(
          "\\$ echo '([^']+)' \\| zhengpu annotate --explain --lexicon mine\n([^`]+)```");

  private final Path mine;
  private final String document;

  LexiconDocumentTest(@TempDir Path mine) throws IOException {
    this.mine = mine;
    document = Files.readString(Path.of("docs", "lexicon.md"));
    for (MatchResult file : FILE.matcher(document).results().toList()) {
      Files.writeString(mine.resolve(file.group(1)), file.group(2));
    }
  }

  @Test
  void theExampleIsSound() throws IOException {
    try (var files = Files.list(mine)) {
      assertThat(files).hasSize(5);
    }
    StringWriter out = new StringWriter();
    assertThat(run(out, "", "lexicon", "check", mine.toString())).isZero();
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void theExampleAnswersAsShown() {
    Matcher answer = ANSWER.matcher(document);
    assertThat(answer.find()).isTrue();

    StringWriter with = new StringWriter();
    run(with, answer.group(1), "annotate", "--explain", "--lexicon", mine.toString());
    assertThat(with.toString()).isEqualToNormalizingNewlines(answer.group(2));

    StringWriter without = new StringWriter();
    run(without, answer.group(1), "annotate", "--explain");
    assertThat(without.toString().lines()).singleElement().asString().contains("5.2万台 ");
  }

  @Test
  void otherRowsGiveAnotherSum() {
    Lexicon own = Zhengpu.lexicon(mine);

    assertThat(own.sha256())
        .isNotEqualTo(Lexicon.bundled().sha256())
        .isEqualTo(Zhengpu.lexicon(mine).sha256());
    String graph =
        Zhengpu.read(report().getBytes(StandardCharsets.UTF_8), "x.md", options(own)).turtle();
    assertThat(graph).contains(own.sha256(), "place:431399", "shared-instrument-hours");
  }

  private static ReadOptions options(Lexicon lexicon) {
    return new ReadOptions(null, null, lexicon);
  }

  private static String report() {
    return """
        # 2025年湖南省政府工作报告

        我代表湖南省人民政府，向大会报告政府工作，请予审议。

        ## 一、2024年工作回顾

        大型仪器共享机时达5.2万台时。新湘县芯湘半导体投产。

        ## 二、2025年工作安排

        开展园区招商大比武。
        """;
  }

  @Test
  void aRowTakenOutIsNoLongerFound() {
    StringWriter out = new StringWriter();
    run(out, "浪潮信息投产", "annotate", "--lexicon", mine.toString());
    assertThat(out.toString()).doesNotContain("organisation");
    StringWriter without = new StringWriter();
    run(without, "浪潮信息投产", "annotate");
    assertThat(without.toString()).contains("organisation");
  }

  @Test
  void allThatIsWrongIsSaidByFileAndLine() throws IOException {
    Files.writeString(mine.resolve("none.tsv"), "");
    Files.writeString(
        mine.resolve("organisations.tsv"),
        "芯湘\t-\tcompany\n甲\t-\tcompany\t-\n甲\t-\tcompany\t-\n!无\n");
    Files.writeString(
        mine.resolve("project.tsv"),
        "x-1\ttail\t(?:建设$\ta\tb\nx-2\ttail\t建设$\t建设中\t建设\nx-3\ttail\t{plan}建设$\t0建设\t建设中\n");
    Files.writeString(mine.resolve("programme.tsv"), "mine\tx\tx\ty\n!programme-counted\n");
    Files.writeString(
        mine.resolve("places.tsv"),
        "431399\t新湘县\t新湘\tcounty\t431398\txinxiang-431399\n431397\t甲县\t-\tvillage\t431300\tjia-4\n");
    Files.writeString(
        mine.resolve("indicators.tsv"), "x\t甲指标\t-\t-\tx\tCount\tNone\tup\t-\t-\t-\t-\n");
    StringWriter out = new StringWriter();

    assertThat(run(out, "", "lexicon", "check", mine.toString())).isEqualTo(1);
    assertThat(out.toString().lines().map(line -> line.substring(mine.toString().length() + 1)))
        .zipSatisfy(
            List.of(
                "none.tsv:1: no data file",
                "organisations.tsv:1: expected 4 columns, found 3",
                "organisations.tsv:3: is there twice",
                "organisations.tsv:4: takes out 无",
                "programme.tsv:1: no row can be added",
                "programme.tsv:2: no row of this file can be taken out",
                "project.tsv:1: not a regular expression",
                "project.tsv:2: the expression does not match its example",
                "project.tsv:2: the expression matches its counterexample",
                "project.tsv:3: unknown name {plan}",
                "indicators.tsv:1: no unit None",
                "places.tsv:1: is within 431398",
                "places.tsv:2: cannot be used"),
            (line, expected) -> assertThat(line).startsWith(expected));
  }

  @Test
  void aBuildRefusesAFolderThatIsWrong() throws IOException {
    Files.writeString(mine.resolve("organisations.tsv"), "芯湘\n甲\n");
    StringWriter err = new StringWriter();
    int status =
        Main.run(
            new PrintWriter(new StringWriter()),
            new PrintWriter(err),
            "build",
            "--lexicon",
            mine.toString(),
            "-o",
            mine.resolve("out").toString());

    assertThat(status).isEqualTo(3);
    assertThat(err.toString()).contains("organisations.tsv:1: expected 4 columns", "(and 1 more)");
  }

  @Test
  void eachFileCanBeShown() {
    StringWriter list = new StringWriter();
    run(list, "", "lexicon", "list");
    assertThat(list.toString().lines())
        .allSatisfy(
            line -> {
              StringWriter shown = new StringWriter();
              assertThat(run(shown, "", "lexicon", "show", line.split(" ", 2)[0])).isZero();
              assertThat(shown.toString()).startsWith("# ").contains("# key: column");
            });
  }

  private static int run(StringWriter out, String typed, String... arguments) {
    InputStream in = System.in;
    try {
      System.setIn(new ByteArrayInputStream((typed + '\n').getBytes(StandardCharsets.UTF_8)));
      return Main.run(new PrintWriter(out), new PrintWriter(new StringWriter()), arguments);
    } finally {
      System.setIn(in);
    }
  }
}
