package org.zhengpu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhengpu.lexicon.Lexicon;

/** The bundled report, read from its Markdown. */
class HunanMarkdownTest {
  private static final int BOLD_PAIRS = 133;

  private static Report report;
  private static Source source;

  @BeforeAll
  static void read() throws IOException {
    byte[] bytes;
    try (InputStream in =
        HunanMarkdownTest.class.getClassLoader().getResourceAsStream("reports/hunan-2025.md")) {
      assertThat(in).isNotNull();
      bytes = in.readAllBytes();
    }
    report = ReportReader.standard().read(bytes, "report.md", ReadOptions.none());
    HeadingRules headings = new HeadingRules(Lexicon.bundled());
    source =
        new SourceReader(
                new LineJoiner(headings, new FrameRules(Lexicon.bundled())),
                new HtmlSource(Lexicon.bundled()))
            .read(bytes, "report.md");
  }

  @Test
  void allBoldPairsAreFoundWithExactOffsets() {
    int pairs = 0;
    for (Block block : source.blocks()) {
      for (Span bold : block.bold()) {
        Span input = block.offsets().toInput(bold);
        assertThat(source.input().substring(input.begin() - 2, input.begin())).isEqualTo("**");
        assertThat(source.input().substring(input.end(), input.end() + 2)).isEqualTo("**");
        assertThat(source.input().substring(input.begin(), input.end())).doesNotContain("*");
        pairs++;
      }
    }
    assertThat(pairs).isEqualTo(BOLD_PAIRS);
  }

  @Test
  void noMarkupIsLeftInASentence() {
    assertThat(report.sentences())
        .noneMatch(s -> s.text().contains("*") || s.text().contains("#") || s.text().contains(">"))
        .noneMatch(s -> s.text().isBlank() || s.text().contains("\n") || s.text().contains("　"));
  }

  @Test
  void metadataIsWhatTheFrontStates() {
    Metadata metadata = report.metadata();
    assertThat(metadata.issuer().code()).isEqualTo("430000");
    assertThat(metadata.year()).isEqualTo(Year.of(2025));
    assertThat(metadata.date()).isEqualTo(LocalDate.of(2025, 1, 14));
    assertThat(metadata.speaker()).isEqualTo("毛伟明");
    assertThat(metadata.title()).isEqualTo("2025年湖南省政府工作报告");
    assertThat(metadata.source())
        .isEqualTo("https://www.hunan.gov.cn/hnszf/szf/zfgzbg/202501/t20250127_33576559.html");
  }

  @Test
  void frontAndFooterAreNoSentences() {
    assertThat(report.sentences().get(0).text()).isEqualTo("各位代表：");
    assertThat(report.sentences().get(report.sentences().size() - 1).text()).endsWith("努力奋斗！");
  }

  @Test
  void chaptersHaveTheirParts() {
    List<Section> chapters = report.sections().stream().filter(s -> s.depth() == 1).toList();
    assertThat(chapters.stream().map(Section::title))
        .containsExactly("2024年工作回顾", "关于2025年工作", "全面加强政府自身建设");
    assertThat(chapters.stream().map(Section::part))
        .containsExactly(Part.REVIEW, Part.PLAN, Part.PLAN);
  }

  @Test
  void leadInsOpenSections() {
    assertThat(report.sections().stream().map(Section::title))
        .contains("经济发展贡献新担当", "奋力拼经济，稳住经济基本盘", "抢先一步抓政策机遇", "聚焦产业发展扩投资");
    assertThat(sentence("——经济发展贡献新担当。").heading()).isTrue();
    assertThat(sentence("一是奋力拼经济，稳住经济基本盘。").heading()).isTrue();
    assertThat(sentence("抢先一步抓政策机遇。").heading()).isTrue();
  }

  @Test
  void leadInThatEndsInACommaStaysInItsSentence() {
    Sentence sentence =
        report.sentences().stream()
            .filter(s -> s.text().startsWith("聚焦产业发展扩投资，"))
            .findFirst()
            .orElseThrow();
    assertThat(sentence.heading()).isFalse();
    assertThat(sentence.text()).endsWith("。").hasSizeGreaterThan(20);
    assertThat(report.sections().get(sentence.section()).title()).isEqualTo("聚焦产业发展扩投资");
  }

  @Test
  void tenPromisesAreTenSections() {
    assertThat(report.sentences().stream().filter(s -> s.text().matches("^[①-⑩].*")))
        .hasSize(10)
        .noneMatch(Sentence::heading)
        .allMatch(s -> report.sections().get(s.section()).depth() == 4)
        .extracting(Sentence::section)
        .doesNotHaveDuplicates();
  }

  private static Sentence sentence(String text) {
    return report.sentences().stream().filter(s -> s.text().equals(text)).findFirst().orElseThrow();
  }
}
