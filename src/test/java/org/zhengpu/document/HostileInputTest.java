package org.zhengpu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengpu.problem.ReportException;

/** Whatever comes in, a report comes out that holds together, or one clear error. */
class HostileInputTest {
  private static final String FORMULA = "我代表湖北省人民政府，向大会报告工作。\n一、2029年工作回顾\n";
  private static final int LONG = 100_000;
  private static final List<String> TEXTS =
      List.of("hubei-2030.txt", "hubei-2030.md", "hubei-2030.html");

  private static final ReportReader READER = ReportReader.standard();

  static Stream<String> texts() {
    return Stream.of(
        "",
        "\n\n\n",
        FORMULA,
        FORMULA + "“".repeat(LONG),
        FORMULA + "（".repeat(LONG) + "一",
        FORMULA + "十".repeat(LONG),
        FORMULA + "一是".repeat(LONG),
        FORMULA + "**".repeat(LONG),
        FORMULA + "*".repeat(2 * LONG),
        FORMULA + "*一 ".repeat(LONG / 2),
        FORMULA + "**一是。".repeat(LONG / 10),
        FORMULA + "[".repeat(LONG / 10),
        FORMULA + "<".repeat(LONG / 10),
        FORMULA + "<b>".repeat(LONG / 10),
        FORMULA + "> ".repeat(2_000) + "引",
        FORMULA + "— ".repeat(LONG / 10),
        FORMULA + "我代表".repeat(LONG / 20),
        FORMULA + "让我们".repeat(LONG / 20),
        FORMULA + "①".repeat(LONG),
        FORMULA + "工作报告，增长5%。 ".repeat(LONG / 20),
        FORMULA + "2025年1月1日在".repeat(LONG / 10) + "第十",
        FORMULA + "\u200b\ufeff\u00a0　".repeat(LONG / 20),
        FORMULA + "好\n".repeat(LONG / 5),
        FORMULA + "\ud83d\ude00。\ud800".repeat(LONG / 10));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void isReadOrRefused(String text) {
    for (String name : TEXTS) {
      read(text.getBytes(StandardCharsets.UTF_8), name).ifPresent(HostileInputTest::sound);
    }
  }

  @Property(tries = 100)
  void randomBytesAreReadOrRefused(@ForAll byte[] bytes) {
    for (String name : new String[] {"a.txt", "a.md", "a.html", "a.docx", "a.pdf"}) {
      assertThatCode(() -> read(bytes, name)).doesNotThrowAnyException();
    }
  }

  @Example
  void aRuleBeforeBoldNumeralsIsNoSentenceOfTwoLines() {
    scrapsOfReportsHoldTogether("---\n**" + "一、".repeat(11));
  }

  @Property(tries = 100)
  void scrapsOfReportsHoldTogether(@ForAll("scraps") String scraps) {
    for (String name : TEXTS) {
      byte[] bytes = (FORMULA + scraps).getBytes(StandardCharsets.UTF_8);
      Optional<Report> report = read(bytes, name);
      assertThat(report).isPresent();
      report.ifPresent(SoundReport::check);
    }
  }

  @Provide
  Arbitrary<String> scraps() {
    return Arbitraries.of(
            "一、",
            "（一）",
            "一是",
            "——",
            "**",
            "*",
            "。",
            "！”",
            "“",
            "，",
            "\n",
            "\n\n",
            "\r\n",
            "　",
            " ",
            "①",
            "第一，",
            "1.",
            "# ",
            "## ",
            "> ",
            "2024年",
            "增长5%",
            "工作安排",
            "各位代表：",
            "附件1",
            "<b>",
            "</b>",
            "<br>",
            "&nbsp;",
            "\\*",
            "`",
            "~~",
            "[a](b)",
            "|",
            "---\n",
            "让我们努力奋斗！",
            "相关报道：")
        .list()
        .ofMaxSize(60)
        .map(list -> String.join("", list));
  }

  private static Optional<Report> read(byte[] bytes, String name) {
    try {
      return Optional.of(READER.read(bytes, name, ReadOptions.none()));
    } catch (ReportException e) {
      assertThat(e.getMessage()).startsWith(name).doesNotContain("\n");
      return Optional.empty();
    }
  }

  private static void sound(Report report) {
    int free = 0;
    for (Sentence sentence : report.sentences()) {
      assertThat(sentence.span().begin()).isGreaterThanOrEqualTo(free);
      free = sentence.span().end();
    }
  }
}
