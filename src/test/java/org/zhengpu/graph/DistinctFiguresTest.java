package org.zhengpu.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengpu.BundledReading;
import org.zhengpu.link.Figure;
import org.zhengpu.mention.Bound;

class DistinctFiguresTest {
  private final SampleFigures sample = new SampleFigures();

  private static List<DistinctFigure> of(Figure... figures) {
    return DistinctFigures.of(List.of(figures));
  }

  @Test
  void theSameFactStatedTwiceIsOneFigureWithTwoPassages() {
    assertThat(
            of(
                sample.level("gdp", "地区生产总值", "5300000000000", "元"),
                sample.level("gdp", "经济总量", "5.3E12", "元")))
        .singleElement()
        .satisfies(figure -> assertThat(figure.evidence()).hasSize(2));
  }

  @Test
  void theMoreExactOfTwoIsTheHeadline() {
    assertThat(
            of(
                sample.level("expressway-length", "高速公路", "8000", "公里", Bound.MORE_THAN),
                sample.level("expressway-length", "高速公路", "8184", "公里")))
        .extracting(DistinctFigure::basis)
        .containsExactly("rounded", "headline");
  }

  @Test
  void severalRounderNumbersAreNumbered() {
    assertThat(
            of(
                sample.level("expressway-length", "高速公路", "8000", "公里", Bound.MORE_THAN),
                sample.level("expressway-length", "高速公路", "8100", "公里", Bound.MORE_THAN),
                sample.level("expressway-length", "高速公路", "8184", "公里")))
        .extracting(DistinctFigure::basis)
        .containsExactly("rounded", "rounded-2", "headline");
  }

  @Test
  void numbersInDifferentUnitsHaveIndicatorsOfTheirOwn() {
    assertThat(
            of(
                sample.level(null, "技改项目", "1000", "个"),
                sample.level(null, "技改项目", "50000000000", "元")))
        .extracting(DistinctFigure::label, DistinctFigure::basis)
        .containsExactly(tuple("技改项目", "headline"), tuple("技改项目（元）", "headline"));
  }

  @Test
  void anotherWordingWithAValueThatDoesNotAgreeHasAnIndicatorOfItsOwn() {
    assertThat(
            of(
                sample.level("gdp", "地区生产总值", "53000", "元"),
                sample.level("gdp", "海洋生产总值", "99", "元")))
        .extracting(DistinctFigure::slug, DistinctFigure::label)
        .containsExactly(tuple("gdp", ""), tuple(null, "海洋生产总值"));
  }

  @Test
  void whatTheTextDoesNotTellApartIsFurther() {
    assertThat(
            of(
                sample.level(null, "企业", "12", "家"),
                sample.level(null, "企业", "700", "家"),
                sample.level(null, "企业", "3000", "家")))
        .extracting(DistinctFigure::basis)
        .containsExactly("headline", "further", "further-2");
  }

  @Test
  void noTwoFiguresOfAReportShareAllDimensions() {
    assertThat(DistinctFigures.of(BundledReading.get().facts().figures()))
        .extracting(DistinctFigure::dimensions)
        .doesNotHaveDuplicates();
  }
}
