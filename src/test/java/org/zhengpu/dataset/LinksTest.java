package org.zhengpu.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengpu.graph.Iris;
import org.zhengpu.graph.TurtleWriter;
import org.zhengpu.graph.Zp;

class LinksTest {
  private static final List<Digest> DIGESTS = Corpus.digests();
  private static final Model LINKS = Links.of(DIGESTS);

  private static Resource at(String path) {
    return LINKS.createResource(Iris.BASE + path);
  }

  private static Resource target(String key) {
    return at("observation/" + key.replace("/", "-2030/") + "-target");
  }

  @ParameterizedTest
  @CsvSource({
    "420000/gdp-2030-changeRate, met",
    "420000/industrial-value-added-2030-changeRate, missed",
    "420000/fixed-asset-investment-2030-changeRate, met",
    "420000/retail-sales-2030-changeRate, missed",
    "420000/general-public-budget-revenue-2030-changeRate, met",
    "420000/urban-new-jobs-2030-level, met",
    "420000/surveyed-urban-unemployment-rate-2030-level, met",
    "420000/cpi-2030-changeRate, missed",
    "420000/urbanisation-rate-2030-level, met",
    "420000/rd-intensity-2030-level, notReported",
    "420000/grain-output-2030-level, undecided",
    "420000/foreign-trade-2030-changeRate, undecided",
    "360000/gdp-2030-changeRate, undecided",
    "360000/fixed-asset-investment-2030-changeRate, undecided",
    "360000/urban-new-jobs-2030-level, met"
  })
  void eachTargetHasAVerdictOnceTheNextReportIsThere(String key, String verdict) {
    assertThat(target(key).getPropertyResourceValue(Zp.VERDICT).getURI())
        .isEqualTo(Zp.NS + verdict);
  }

  @Test
  void anOutcomeHasItsMarginInTheTargetsUnit() {
    Resource jobs = at("observation/420000-2031/urban-new-jobs-2030-level");

    assertThat(jobs.getPropertyResourceValue(Zp.OUTCOME_OF))
        .isEqualTo(target("420000/urban-new-jobs-2030-level"));
    assertThat(jobs.getProperty(Zp.MARGIN).getInt()).isEqualTo(25000);
    assertThat(jobs.getProperty(Zp.TARGET_MET).getBoolean()).isTrue();
  }

  @Test
  void whatCannotBeToldSaysWhyAndNoMore() {
    Resource gdp = at("observation/360000-2031/gdp-2030-changeRate");
    Resource trade = target("420000/foreign-trade-2030-changeRate");

    assertThat(gdp.hasProperty(Zp.OUTCOME_OF)).isTrue();
    assertThat(gdp.hasProperty(Zp.TARGET_MET)).isFalse();
    assertThat(
            target("360000/gdp-2030-changeRate")
                .hasProperty(Zp.VERDICT_REASON, Zp.OUTCOME_TOO_ROUGH))
        .isTrue();
    assertThat(trade.hasProperty(Zp.VERDICT_REASON, Zp.OTHER_MEASURE)).isTrue();
    assertThat(
            target("360000/fixed-asset-investment-2030-changeRate")
                .hasProperty(Zp.VERDICT_REASON, Zp.ONLY_PARTS_REPORTED))
        .isTrue();
    assertThat(trade.getPropertyResourceValue(Zp.REPORTED_INSTEAD))
        .isEqualTo(at("observation/420000-2031/foreign-trade-2030-level"));
  }

  @Test
  void aFigureThatAnswersTwoTargetsHasTheMarginOfThePlainOne() {
    Resource jobs = at("observation/360000-2031/urban-new-jobs-2030-level");

    assertThat(jobs.listProperties(Zp.OUTCOME_OF).toList()).hasSize(2);
    assertThat(jobs.getProperty(Zp.MARGIN).getInt()).isEqualTo(30000);
    assertThat(
            at("observation/360000-2030/urban-new-jobs-2030-level-target-stretch")
                .hasProperty(Zp.VERDICT, Zp.MISSED))
        .isTrue();
  }

  @Test
  void aPromiseWithoutANumberIsHeldAgainstWhatItComparesWith() {
    Resource same = at("qualitative-target/420000-2030/disposable-income-2030-same");
    Resource faster = at("qualitative-target/360000-2030/disposable-income-2030-moreThan");
    Resource steady = at("qualitative-target/360000-2030/foreign-trade-2030-steady");

    assertThat(same.hasProperty(Zp.VERDICT, Zp.MET)).isTrue();
    assertThat(faster.hasProperty(Zp.VERDICT, Zp.MET)).isTrue();
    assertThat(steady.hasProperty(Zp.VERDICT, Zp.UNDECIDED)).isTrue();
    assertThat(steady.hasProperty(Zp.VERDICT_REASON, Zp.NO_THRESHOLD)).isTrue();
  }

  @Test
  void targetsOfFiveYearsAreAnsweredByResultsOfFiveYears() {
    assertThat(
            at("observation/420000-2030/gdp-2026-2030-changeRate-target-annualAverage")
                .hasProperty(Zp.VERDICT, Zp.MET))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "programme/420000-2031/jing-chu-qi-che-huan-xin-xing-dong, programme/420000-2030/jing-chu-qi-che-huan-xin-xing-dong",
    "programme/420000-2031/li-min-hui-qi-xing-dong, programme/420000-2030/li-min-hui-qi-zhuan-xiang-xing-dong",
    "project/420000-2031/wu-yi-gao-tie-er-qi, project/420000-2030/wu-yi-gao-tie-er-qi",
    "project/360000-2031/gan-jiang-qing-shui-gong-cheng, programme/360000-2030/gan-jiang-qing-shui-gong-cheng"
  })
  void whatGoesOnContinuesWhatTheEarlierReportHas(String later, String earlier) {
    assertThat(at(later).getPropertyResourceValue(Zp.CONTINUES)).isEqualTo(at(earlier));
  }

  @Test
  void whatIsHeardOfNoMoreIsContinuedByNothing() {
    assertThat(
            LINKS
                .listSubjectsWithProperty(
                    Zp.CONTINUES, at("project/420000-2030/qing-jiang-chou-shui-xu-neng-dian-zhan"))
                .toList())
        .isEmpty();
  }

  @Test
  void aProgrammeOfTwoIssuersIsACandidateOnceAndNoMore() {
    assertThat(LINKS.listStatements(null, SKOS.closeMatch, (Resource) null).toList()).hasSize(1);
    assertThat(LINKS.contains(null, SKOS.exactMatch)).isFalse();
  }

  @Test
  void eachTieHasANodeWithPassagesOfBothSides() {
    for (Property predicate : List.of(Zp.OUTCOME_OF, Zp.CONTINUES, SKOS.closeMatch)) {
      LINKS
          .listStatements(null, predicate, (Resource) null)
          .forEach(
              tie -> {
                Resource node =
                    LINKS
                        .listSubjectsWithProperty(RDF.subject, tie.getSubject())
                        .filterKeep(n -> n.hasProperty(RDF.object, tie.getObject()))
                        .next();
                assertThat(
                        node.listProperties(Zp.EVIDENCE)
                            .mapWith(s -> s.getResource().getURI().replaceFirst("#.*", ""))
                            .toSet())
                    .hasSize(2);
              });
    }
  }

  @Test
  void theOrderOfTheReportsDoesNotMatter() {
    List<Digest> reversed = new ArrayList<>(DIGESTS);
    Collections.reverse(reversed);

    assertThat(TurtleWriter.toString(Links.of(reversed), Iris.BASE))
        .isEqualTo(TurtleWriter.toString(LINKS, Iris.BASE));
  }

  @Test
  void oneReportAloneTiesNothing() {
    assertThat(Links.of(DIGESTS.subList(0, 1)).isEmpty()).isTrue();
  }

  @Test
  void noVerdictWithoutTheNextReport() {
    List<Digest> earlier = DIGESTS.stream().filter(digest -> digest.year() == 2030).toList();

    assertThat(Links.of(earlier).contains(null, Zp.VERDICT)).isFalse();
  }
}
