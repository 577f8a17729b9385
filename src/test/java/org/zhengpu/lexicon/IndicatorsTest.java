package org.zhengpu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengpu.problem.ReportException;

class IndicatorsTest {
  private static final Indicators INDICATORS = Indicators.standard();

  static Stream<Table.Row> specified() {
    return Table.load("spec/indicators.tsv", 3).rows().stream();
  }

  @ParameterizedTest
  @MethodSource("specified")
  void aSubjectIsAboutItsIndicator(Table.Row row) {
    Optional<Indicator> found =
        row.get(1).equals("change")
            ? INDICATORS.changing(row.get(0))
            : INDICATORS.about(row.get(0));
    assertThat(found.map(Indicator::slug).orElse("")).isEqualTo(row.get(2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gdp",
        "industrial-value-added",
        "fixed-asset-investment",
        "retail-sales",
        "general-public-budget-revenue",
        "foreign-trade",
        "urban-new-jobs",
        "surveyed-urban-unemployment-rate",
        "cpi",
        "disposable-income",
        "grain-output",
        "rd-intensity",
        "urbanisation-rate",
        "pm25"
      })
  void theIndicatorsThatOthersRelyOnAreThere(String slug) {
    assertThat(INDICATORS.bySlug(slug)).isPresent();
  }

  @Test
  void everyNameIsItsIndicators() {
    for (Indicator indicator : INDICATORS.all()) {
      assertThat(INDICATORS.named(indicator.zh())).contains(indicator);
      for (String synonym : indicator.synonyms()) {
        assertThat(INDICATORS.named(synonym)).as(synonym).contains(indicator);
      }
      for (String loose : indicator.loose()) {
        assertThat(INDICATORS.named(loose)).as(loose).isEmpty();
        assertThat(INDICATORS.changing(loose)).as(loose).contains(indicator);
      }
    }
  }

  @Test
  void labelsAreUniqueInBothLanguages() {
    assertThat(INDICATORS.all().stream().map(Indicator::zh)).doesNotHaveDuplicates();
    assertThat(INDICATORS.all().stream().map(Indicator::en)).doesNotHaveDuplicates();
  }

  @Test
  void namesAreFoundInATextTheLongestFirst() {
    List<String> found =
        INDICATORS.terms().longest("海洋生产总值增长6%，地区生产总值增长5%").stream()
            .map(hit -> hit.value().slug())
            .toList();
    assertThat(found).containsExactly("marine-gdp", "gdp");
  }

  @Test
  void headlineFiguresHaveAnOrderOfTheirOwn() {
    assertThat(INDICATORS.headline().stream().map(Indicator::headline))
        .isSorted()
        .doesNotHaveDuplicates();
    assertThat(INDICATORS.headline().get(0).slug()).isEqualTo("gdp");
  }

  @Test
  void aNameOfTwoIndicatorsIsReportedWithItsLine() {
    refuses(
        row("gdp", "地区生产总值", "GDP", "-") + row("gnp", "国民生产总值", "GDP", "-"),
        "i.tsv:2: GDP belongs to gdp already");
  }

  @Test
  void anUnknownBroaderIndicatorIsReportedWithItsLine() {
    refuses(row("gdp", "地区生产总值", "-", "all"), "i.tsv:1: no indicator all to be broader");
  }

  @Test
  void aCircleOfBroaderIndicatorsIsReportedWithItsLine() {
    refuses(
        row("a", "甲", "-", "b") + row("b", "乙", "-", "a"), "i.tsv:1: broader leads in a circle");
  }

  private static void refuses(String text, String message) {
    Table table = Table.parse("i.tsv", text, IndicatorTable.COLUMNS);
    assertThatThrownBy(() -> Indicators.of(table, Units.standard(), Affixes.standard()))
        .isInstanceOf(ReportException.class)
        .hasMessage(message);
  }

  private static String row(String slug, String zh, String synonyms, String broader) {
    return String.join(
            "\t",
            slug,
            zh,
            synonyms,
            "-",
            "label of " + slug,
            "Currency",
            "CCY_CNY",
            "up",
            broader,
            "-",
            "-",
            "-")
        + "\n";
  }
}
