package org.zhengpu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.zhengpu.problem.ErrorCode;
import org.zhengpu.problem.ReportException;

/** All reports of the shared folder, which lies beside the project and may be missing. */
class SharedReportsTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("zhengpu.shared", "../shared"), "reports");
  private static final String SUMMARY = "jiangsu-2026-summary.md";
  private static final int FEWEST_SECTIONS = 15;
  private static final int LONGEST_GREETING = 600;

  private final ReportReader reader = ReportReader.standard();

  @TestFactory
  List<DynamicTest> isReadWithIssuerYearPartsAndTree() throws IOException {
    assumeTrue(Files.isDirectory(FOLDER), "no folder of shared reports");
    return Files.readAllLines(FOLDER.resolve("INDEX.tsv")).stream()
        .filter(line -> !line.startsWith("#") && !line.startsWith(SUMMARY))
        .map(line -> line.split("\t", -1))
        .map(cells -> DynamicTest.dynamicTest(cells[0], () -> check(cells)))
        .toList();
  }

  private void check(String[] cells) {
    Report report = reader.read(FOLDER.resolve(cells[0]), ReadOptions.none());
    String issuer = cells[1].equals("国务院") ? "全国" : cells[1];
    assertThat(report.metadata().issuer().name()).isEqualTo(issuer);
    assertThat(report.metadata().year().getValue()).isEqualTo(Integer.parseInt(cells[2]));
    SoundReport.check(report);
    SoundReport.checkNothingIsLost(report);
    double review = length(report, Part.REVIEW);
    double plan = length(report, Part.PLAN);
    assertThat(review / (review + plan)).isCloseTo(0.4, within(0.2));
    int greeting =
        report.sentences().stream()
            .takeWhile(s -> s.section() < 0)
            .mapToInt(s -> s.text().length())
            .sum();
    assertThat(greeting).isLessThan(LONGEST_GREETING);
    assertThat(report.sections()).hasSizeGreaterThan(FEWEST_SECTIONS);
    assertThat(report.sections().stream().map(Section::part)).contains(Part.REVIEW, Part.PLAN);
  }

  private static double length(Report report, Part part) {
    return report.sentences().stream()
        .filter(s -> s.part() == part)
        .mapToInt(s -> s.text().length())
        .sum();
  }

  @Test
  void summaryIsNoReport() {
    Path file = FOLDER.resolve(SUMMARY);
    assumeTrue(Files.exists(file), "no folder of shared reports");
    ReportException problem =
        catchThrowableOfType(ReportException.class, () -> reader.read(file, ReadOptions.none()));
    assertThat(problem.code()).isEqualTo(ErrorCode.NOT_A_REPORT);
  }
}
