package org.zhengpu.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.zhengpu.graph.Prefixes;

/** What figures of several reports say of each other. */
class AgreementTest {
  private final StringBuilder turtle = new StringBuilder();

  AgreementTest() {
    Prefixes.map()
        .forEach((prefix, iri) -> turtle.append("@prefix " + prefix + ": <" + iri + "> .\n"));
    add("place:100000 skos:prefLabel '全国'@zh ; zp:level zp:nation");
    add("indicator:retail-sales skos:prefLabel '社会消费品零售总额'@zh");
    add("indicator:gdp skos:prefLabel '地区生产总值'@zh");
    for (int year = 2023; year < 2026; year++) {
      add("period:" + year + " skos:notation '" + year + "'");
    }
  }

  private void add(String statement) {
    turtle.append(statement).append(" .\n");
  }

  private Model graph() {
    Model graph = ModelFactory.createDefaultModel();
    RDFParser.create().source(new StringReader(turtle.toString())).lang(Lang.TURTLE).parse(graph);
    return graph;
  }

  private List<StatedFigure> figures() {
    return StatedFigure.all(graph());
  }

  private void figure(
      String indicator,
      String place,
      int year,
      String measure,
      String value,
      String unit,
      String text,
      String more) {
    String id = String.join("-", indicator, place, Integer.toString(year), measure, value);
    add("place:" + place + " skos:prefLabel '" + place + "'@zh");
    add("<urn:words-" + id + "> nif:anchorOf '" + text + "'");
    add(
        String.join(
            " ",
            "<urn:" + id + "> a zp:Observation ; qb:dataSet <urn:report-" + place + ">",
            "; zp:indicator indicator:" + indicator,
            "; sdmx-dimension:refArea place:" + place,
            "; sdmx-dimension:refPeriod period:" + year,
            "; zp:measure zp:" + measure,
            "; zp:status zp:actual ; zp:basis zp:headline ; zp:bound zp:exact",
            "; sdmx-measure:obsValue " + value,
            "; sdmx-attribute:unitMeasure " + unit,
            "; zp:evidence <urn:words-" + id + ">",
            more));
  }

  private void rate(String indicator, String place, int year, String value) {
    figure(
        indicator,
        place,
        year,
        "changeRate",
        value,
        "unit:PERCENT",
        "增长" + value + "%",
        "; zp:reference zp:none ; zp:valueText '" + value + "%'");
  }

  private void difference(String place, String value) {
    figure(
        "retail-sales",
        place,
        2024,
        "difference",
        value,
        "zpunit:PercentagePoint",
        "高于全国" + value + "个百分点",
        "; zp:reference place:100000 ; zp:valueText '" + value + "个百分点'");
  }

  private void level(int year, String value, String text) {
    figure(
        "gdp",
        "430000",
        year,
        "level",
        value,
        "unit:CCY_CNY",
        text,
        "; zp:reference zp:none ; zp:valueText '" + text + "'");
  }

  @Test
  void whatMostImplyIsTheNationsAndTheOthersAreQuoted() {
    rate("retail-sales", "430000", 2024, "5.4");
    difference("430000", "1.9");
    rate("retail-sales", "620000", 2024, "4.1");
    difference("620000", "0.6");
    rate("retail-sales", "330000", 2024, "3.9");
    difference("330000", "4");

    Agreement agreement = Validator.nation(graph()).get(0);

    assertThat(agreement.value().orElseThrow()).isEqualByComparingTo("3.5");
    assertThat(agreement.dissenting()).extracting(ImpliedFigure::area).containsExactly("330000");
    assertThat(NationCheck.check(figures()))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.detail())
                    .contains("implies -0.1, most imply 3.5", "“增长3.9%” “高于全国4个百分点”"));
  }

  @Test
  void theNationsOwnFigureIsHeardToo() {
    rate("retail-sales", "100000", 2024, "3.5");
    rate("retail-sales", "430000", 2024, "5.4");
    difference("430000", "2.9");

    assertThat(NationCheck.check(figures())).hasSize(2);
  }

  @Test
  void aFigureOfAnotherYearOrReportIsNotCompared() {
    rate("retail-sales", "430000", 2023, "5.4");
    rate("retail-sales", "620000", 2024, "4.1");
    difference("430000", "1.9");

    assertThat(Validator.nation(graph())).isEmpty();
  }

  @Test
  void aLevelThatGrowthDoesNotGiveIsAWarning() {
    level(2023, "5000000000000", "5.0万亿元");
    level(2024, "6000000000000", "6.0万亿元");
    rate("gdp", "430000", 2024, "4.8");

    assertThat(GrowthCheck.check(figures()))
        .singleElement()
        .satisfies(finding -> assertThat(finding.detail()).contains("“5.0万亿元” “增长4.8%” “6.0万亿元”"));
  }

  @Test
  void roundingExplainsALittle() {
    level(2023, "5000000000000", "5.0万亿元");
    level(2024, "5300000000000", "5.3万亿元");
    rate("gdp", "430000", 2024, "4.8");

    assertThat(GrowthCheck.check(figures())).isEmpty();
  }

  @Test
  void aFigureThatCannotBeIsAWarning() {
    rate("gdp", "430000", 2024, "4.8");
    rate("gdp", "620000", 2024, "48");

    assertThat(RangeCheck.check(figures()))
        .singleElement()
        .satisfies(finding -> assertThat(finding.detail()).contains("48%", "-10…20", "“增长48%”"));
  }
}
