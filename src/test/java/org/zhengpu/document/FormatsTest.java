package org.zhengpu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengpu.problem.ErrorCode;
import org.zhengpu.problem.ReportException;

/** The same report in every format and encoding gives the same sentences. */
class FormatsTest {
  private final ReportReader reader = ReportReader.standard();

  static Stream<Arguments> files() {
    String text = SampleReport.text("\n");
    Charset gb18030 = Charset.forName("GB18030");
    return Stream.of(
        Arguments.of("report.txt", text.getBytes(StandardCharsets.UTF_8)),
        Arguments.of("bom.txt", ("\ufeff" + text).getBytes(StandardCharsets.UTF_8)),
        Arguments.of("crlf.txt", SampleReport.text("\r\n").getBytes(StandardCharsets.UTF_8)),
        Arguments.of("cr.txt", SampleReport.text("\r").getBytes(StandardCharsets.UTF_8)),
        Arguments.of("gb18030.txt", text.getBytes(gb18030)),
        Arguments.of("utf16.txt", text.getBytes(StandardCharsets.UTF_16)),
        Arguments.of("utf16le.txt", ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE)),
        Arguments.of("report.md", SampleReport.markdown().getBytes(StandardCharsets.UTF_8)),
        Arguments.of("report.html", SampleReport.html().getBytes(StandardCharsets.UTF_8)),
        Arguments.of("gb18030.html", SampleReport.html().getBytes(gb18030)),
        Arguments.of("report.docx", SampleReport.docx()),
        Arguments.of("report.pdf", SampleReport.pdf()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void givesTheSameReport(String name, byte[] bytes) {
    Report report = reader.read(bytes, name, ReadOptions.none());
    SoundReport.check(report);
    SoundReport.checkNothingIsLost(report);
    assertThat(report.sentences().stream().map(Sentence::text))
        .containsExactlyElementsOf(SampleReport.sentences());
    assertThat(report.metadata().issuer().name()).isEqualTo("湖北省");
    assertThat(report.metadata().date()).isEqualTo(LocalDate.of(2030, 1, 16));
    assertThat(report.metadata().speaker()).isEqualTo("王小明");
    assertThat(report.sections().stream().map(Section::title))
        .contains("2029年工作回顾", "全力稳增长", "2030年工作安排", "扩大有效需求", "名词解释");
    assertThat(report.sentences().get(report.sentences().size() - 1).part()).isEqualTo(Part.OTHER);
  }

  @Test
  void byteOrderMarkIsNotCountedAndCrlfCountsTwo() {
    String text = SampleReport.text("\r\n");
    byte[] bytes = ("\ufeff" + text).getBytes(StandardCharsets.UTF_8);
    Report report = reader.read(bytes, "report.txt", ReadOptions.none());
    assertThat(report.input()).isEqualTo(text);
    assertThat(report.extracted()).isFalse();
    Sentence first = report.sentences().get(0);
    assertThat(report.toInput(first.span()).begin()).isEqualTo(text.indexOf("各位代表"));
  }

  @Test
  void optionsCountMoreThanTheText() {
    byte[] bytes = SampleReport.text("\n").getBytes(StandardCharsets.UTF_8);
    Metadata metadata = reader.read(bytes, "x.txt", new ReadOptions("jilin", 2031)).metadata();
    assertThat(metadata.issuer().name()).isEqualTo("吉林省");
    assertThat(metadata.year().getValue()).isEqualTo(2031);
  }

  @Test
  void issuerAndYearThatNobodyStatesAreAskedFor() {
    String bare = "我代表省人民政府，向大会报告工作。\n一、过去工作回顾\n很好。\n二、今后工作安排\n更好。\n";
    byte[] bytes = bare.getBytes(StandardCharsets.UTF_8);
    assertThat(problem(bytes, "a.txt", ReadOptions.none())).isEqualTo(ErrorCode.ISSUER_UNKNOWN);
    assertThat(problem(bytes, "a.txt", new ReadOptions("湖北省", null)))
        .isEqualTo(ErrorCode.YEAR_UNKNOWN);
    assertThat(
            reader.read(bytes, "suzhou-js-2024.txt", ReadOptions.none()).metadata().issuer().name())
        .isEqualTo("苏州市");
  }

  @Test
  void longTextWithReviewAndPlanIsAReportWithoutItsFirstParagraph() {
    String text =
        "2030年湖北省政府工作报告\n一、2029年工作回顾\n"
            + "生产总值增长5%。投资增长6%。\n".repeat(40)
            + "二、2030年工作安排\n"
            + "生产总值增长5%左右。\n".repeat(20);
    Report report = reader.read(text.getBytes(StandardCharsets.UTF_8), "a.txt", ReadOptions.none());
    assertThat(report.sentences().get(0).text()).isEqualTo("一、2029年工作回顾");
    assertThat(report.sentences()).hasSize(102);
  }

  @Test
  void textBeforeAPlanIsTheReviewWhereNoChapterIs() {
    String text =
        """
        2030年湖北省政府工作报告
        各位代表：
        我代表省人民政府，向大会报告工作。
        生产总值增长5%。
        二、2030年工作安排
        生产总值增长5%左右。
        """;
    Report report = reader.read(text.getBytes(StandardCharsets.UTF_8), "a.txt", ReadOptions.none());
    assertThat(report.sentences().get(2).part()).isEqualTo(Part.REVIEW);
    assertThat(report.sentences().get(4).part()).isEqualTo(Part.PLAN);
  }

  @Test
  void whatIsNoTextIsRefused() {
    ByteBuffer odd = ByteBuffer.allocate(64);
    while (odd.hasRemaining()) {
      odd.put((byte) 0xff).put((byte) 0x00);
    }
    assertThat(problem(odd.array(), "a.txt", ReadOptions.none()))
        .isEqualTo(ErrorCode.INPUT_UNREADABLE);
    byte[] big5 = "各位代表：現在，我代表省人民政府".getBytes(Charset.forName("Big5"));
    assertThat(problem(big5, "a.txt", ReadOptions.none())).isEqualTo(ErrorCode.INPUT_UNREADABLE);
    byte[] zip = {'P', 'K', 3, 4, 0, 0, 0, 0};
    assertThat(problem(zip, "a.docx", ReadOptions.none())).isEqualTo(ErrorCode.INPUT_UNREADABLE);
    byte[] pdf = "%PDF-1.7\nnothing".getBytes(StandardCharsets.US_ASCII);
    assertThat(problem(pdf, "a.pdf", ReadOptions.none())).isEqualTo(ErrorCode.INPUT_UNREADABLE);
  }

  private ErrorCode problem(byte[] bytes, String name, ReadOptions options) {
    ReportException problem =
        catchThrowableOfType(ReportException.class, () -> reader.read(bytes, name, options));
    assertThat(problem).as(name).isNotNull();
    assertThat(problem).hasMessageStartingWith(name).message().doesNotContain("\n");
    return problem.code();
  }
}
