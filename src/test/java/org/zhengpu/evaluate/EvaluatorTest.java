package org.zhengpu.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengpu.evaluate.Remark.Verdict;
import org.zhengpu.problem.ErrorCode;
import org.zhengpu.problem.ReportException;

class EvaluatorTest {
  private static final String GROWTH =
      "{'kind':'observation','at':[4,7],'ctx':'全年增长⟦4.8⟧%','indicator':'地区生产总值',"
          + "'accept':['经济总量'],'measure':'changeRate','value':4.8,'unit':'%','bound':'exact',"
          + "'status':'actual','period':'2024','area':'湖南省'}";
  private static final String EARLY_PLACE =
      "{'kind':'place','at':[0,2],'name':'湖南省','code':'430000','optional':true}";
  private static final String LATE_PLACE =
      "{'kind':'place','at':[90,92],'name':'长沙市','code':'430100','optional':true}";

  private final Path gold;

  EvaluatorTest(@TempDir Path folder) {
    this.gold = folder.resolve("gold.jsonl");
  }

  private Evaluation evaluate(SmallGraph graph, String... lines) throws IOException {
    Files.writeString(gold, String.join("\n", lines).replace('\'', '"') + "\n");
    return new Evaluator().evaluate(gold, graph.model(), null);
  }

  private static double value(Evaluation evaluation, String measure) {
    return evaluation.scores().stream()
        .filter(score -> score.measure().equals(measure))
        .findFirst()
        .orElseThrow()
        .value();
  }

  private static Score.Retrieval found(Evaluation evaluation, String measure) {
    return evaluation.scores().stream()
        .filter(score -> score.measure().equals(measure))
        .map(Score.Retrieval.class::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aFigureThatSaysTheSameIsWhollyRight() throws IOException {
    Evaluation evaluation = evaluate(new SmallGraph().figure("f", 0, 8), GROWTH);

    assertThat(found(evaluation, "observation.whole"))
        .isEqualTo(new Score.Retrieval("observation.whole", 1, 0, 0));
    assertThat(evaluation.remarks()).isEmpty();
  }

  @Test
  void anotherValueIsMissedAndExtra() throws IOException {
    Evaluation evaluation =
        evaluate(
            new SmallGraph().figure("f", 0, 8, "sdmx-measure:obsValue", "4.9"),
            GROWTH,
            EARLY_PLACE);

    assertThat(found(evaluation, "observation"))
        .isEqualTo(new Score.Retrieval("observation", 0, 1, 1));
    assertThat(evaluation.remarks(Topic.OBSERVATION))
        .containsExactly(
            new Remark(Topic.OBSERVATION, Verdict.MISSED, "全年增长⟦4.8⟧% | 地区生产总值 4.8 %"),
            new Remark(Topic.OBSERVATION, Verdict.EXTRA, "0-8 地区生产总值 4.9 %"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "unit zp:unitText '个百分点'",
        "measure zp:measure zp:level",
        "bound zp:bound zp:atLeast",
        "status zp:status zp:target",
        "period sdmx-dimension:refPeriod <urn:2025>",
        "area sdmx-dimension:refArea <urn:nation>",
        "indicator zp:indicatorText '人均地区生产总值'"
      })
  void whatAFigureSaysWronglyIsCountedAndNamed(String change) throws IOException {
    String[] parts = change.split(" ", 3);

    Evaluation evaluation =
        evaluate(new SmallGraph().figure("f", 0, 8, parts[1], parts[2]), GROWTH);

    assertThat(value(evaluation, "observation")).isEqualTo(1);
    assertThat(value(evaluation, "observation." + parts[0])).isZero();
    assertThat(value(evaluation, "observation.whole")).isZero();
    assertThat(evaluation.remarks())
        .singleElement()
        .satisfies(remark -> assertThat(remark.text()).contains(parts[0] + ": "));
  }

  @Test
  void aPageIsNoEvidence() throws IOException {
    assertThat(
            found(evaluate(new SmallGraph().figure("f", 0, 201), GROWTH), "observation").missed())
        .isEqualTo(1);
  }

  @Test
  void onePassageStatesAFigureOnce() throws IOException {
    String again = GROWTH.replace("[4,7]", "[5,7]");

    Evaluation evaluation = evaluate(new SmallGraph().figure("f", 0, 8), GROWTH, again);

    assertThat(found(evaluation, "observation"))
        .isEqualTo(new Score.Retrieval("observation", 1, 0, 1));
  }

  @Test
  void anArguableFigureIsNeitherAskedForNorHeldAgainstTheGraph() throws IOException {
    String optional = GROWTH.replace("}", ",'optional':true}");

    assertThat(found(evaluate(new SmallGraph(), optional), "observation"))
        .isEqualTo(new Score.Retrieval("observation", 0, 0, 0));
    assertThat(found(evaluate(new SmallGraph().figure("f", 0, 8), optional), "observation"))
        .isEqualTo(new Score.Retrieval("observation", 0, 0, 0));
  }

  @Test
  void whatIsNewMayBeAFlowOrAChange() throws IOException {
    String count =
        GROWTH.replace("changeRate", "changeAmount").replace("'%'", "'家'").replace("4.8,", "20,");
    SmallGraph graph =
        new SmallGraph()
            .figure(
                "f",
                0,
                8,
                "zp:measure",
                "zp:level",
                "zp:unitText",
                "'家'",
                "sdmx-measure:obsValue",
                "20");

    assertThat(value(evaluate(graph, count), "observation.measure")).isEqualTo(1);
  }

  @Test
  void aLevelReachedMayBeDatedToTheLastYear() throws IOException {
    String span = GROWTH.replace("'2024'", "'2021/2025'").replace("changeRate", "level");

    assertThat(
            value(
                evaluate(
                    new SmallGraph()
                        .figure(
                            "f",
                            0,
                            8,
                            "zp:measure",
                            "zp:level",
                            "sdmx-dimension:refPeriod",
                            "<urn:2025>"),
                    span),
                "observation.period"))
        .isEqualTo(1);
  }

  @Test
  void aRangeHasTwoEnds() throws IOException {
    String range = GROWTH.replace("'value':4.8", "'value':4.8,'upper':5");

    assertThat(value(evaluate(new SmallGraph().figure("f", 0, 8), range), "observation.upper"))
        .isZero();
    assertThat(
            value(
                evaluate(new SmallGraph().figure("f", 0, 8, "zp:upperValue", "5.0"), range),
                "observation.upper"))
        .isEqualTo(1);
  }

  @Test
  void theOwnProvinceMayBeNamedOrCalledTheProvince() throws IOException {
    String difference =
        GROWTH.replace("changeRate", "difference").replace("}", ",'reference':'全省'}");
    SmallGraph graph =
        new SmallGraph()
            .figure("f", 0, 8, "zp:measure", "zp:difference", "zp:reference", "<urn:hunan>");

    assertThat(value(evaluate(graph, difference), "observation.reference")).isEqualTo(1);
  }

  @Test
  void timesAreNotAskedFor() throws IOException {
    Evaluation evaluation =
        evaluate(
            new SmallGraph()
                .figure("f", 0, 8)
                .figure("g", 0, 8, "zp:unitText", "'倍'", "sdmx-measure:obsValue", "2"),
            GROWTH,
            EARLY_PLACE);

    assertThat(found(evaluation, "observation").extra()).isZero();
  }

  @Test
  void aNumberSaidOfSeveralSubjectsMayBeAnnotatedOnce() throws IOException {
    Evaluation evaluation =
        evaluate(
            new SmallGraph().figure("f", 0, 8).figure("a", 0, 8, "zp:indicatorText", "'经济总量'"),
            GROWTH,
            EARLY_PLACE);

    assertThat(found(evaluation, "observation"))
        .isEqualTo(new Score.Retrieval("observation", 1, 0, 0));
  }

  @Test
  void thingsAreFoundByNameButForPunctuationAndALittleMore() throws IOException {
    SmallGraph graph =
        new SmallGraph()
            .thing("a", "zp:Programme", "“智赋万企”行动")
            .mention("a", 10, 18, "智赋万企")
            .thing("b", "zp:Programme", "产业培塑提升行动")
            .mention("b", 20, 28, "产业培塑提升行动")
            .thing("c", "zp:Programme", "别的行动")
            .mention("c", 30, 34, "别的行动");

    Evaluation evaluation =
        evaluate(
            graph,
            LATE_PLACE,
            "{'kind':'programme','at':[10,18],'name':'智赋万企行动','type':'行动'}",
            "{'kind':'programme','at':[20,28],'name':'产业培塑升级行动','type':'行动'}",
            "{'kind':'programme','at':[25,28],'name':'其他的事','type':'其他'}",
            "{'kind':'programme','at':[40,44],'name':'没有的战略','type':'战略'}");

    assertThat(found(evaluation, "programme")).isEqualTo(new Score.Retrieval("programme", 1, 2, 2));
    assertThat(evaluation.remarks(Topic.PROGRAMME))
        .extracting(Remark::verdict)
        .containsExactly(Verdict.MISSED, Verdict.MISSED, Verdict.EXTRA, Verdict.EXTRA);
  }

  @Test
  void groupsOfOneNameInTwoYearsAreOneAndShareTheirMembers() throws IOException {
    SmallGraph graph =
        new SmallGraph()
            .thing("f24", "zp:ProgrammeFamily", "八大行动")
            .mention("f24", 10, 14, "八大行动")
            .thing("f25", "zp:ProgrammeFamily", "八大行动")
            .mention("f25", 50, 54, "八大行动")
            .thing("m1", "zp:Programme", "激发需求行动")
            .thing("m2", "zp:Programme", "产业培塑行动")
            .add("<urn:m1> zp:memberOf <urn:f24>")
            .add("<urn:m2> zp:memberOf <urn:f25>");

    Evaluation evaluation =
        evaluate(
            graph,
            LATE_PLACE,
            "{'kind':'family','at':[10,14],'name':'八大行动','size':8,"
                + "'members':['激发需求行动','民生保障行动']}");

    assertThat(found(evaluation, "family")).isEqualTo(new Score.Retrieval("family", 1, 0, 0));
    assertThat(found(evaluation, "member")).isEqualTo(new Score.Retrieval("member", 1, 1, 1));
    assertThat(evaluation.remarks(Topic.MEMBER))
        .extracting(Remark::text)
        .containsExactly("八大行动 ← 民生保障行动", "八大行动 ← 产业培塑行动");
  }

  @Test
  void placesOfAProjectAreMissedWithIt() throws IOException {
    SmallGraph graph =
        new SmallGraph()
            .thing("p", "zp:Project", "邵永高铁")
            .mention("p", 10, 14, "邵永高铁")
            .add("<urn:p> zp:locatedIn <urn:hunan>");

    Evaluation evaluation =
        evaluate(
            graph,
            "{'kind':'project','at':[10,14],'name':'邵永高铁','places':['湖南','永州市']}",
            "{'kind':'project','at':[20,24],'name':'犬木塘水库','places':['邵阳市']}");

    assertThat(found(evaluation, "located")).isEqualTo(new Score.Retrieval("located", 1, 0, 2));
  }

  @Test
  void aPlaceIsFoundWhereItIsNamedAndHasItsCode() throws IOException {
    SmallGraph graph =
        new SmallGraph()
            .mention("hunan", 10, 12, "湖南")
            .mention("hunan", 30, 31, "湘")
            .mention("nation", 40, 42, "全国")
            .mention("hunan", 50, 52, "湖南");

    Evaluation evaluation =
        evaluate(
            graph,
            LATE_PLACE,
            "{'kind':'place','at':[10,12],'name':'湖南省','code':'430001'}",
            "{'kind':'place','at':[20,22],'name':'岳阳市','code':'430600'}");

    assertThat(found(evaluation, "place")).isEqualTo(new Score.Retrieval("place", 1, 1, 1));
    assertThat(value(evaluation, "place.code")).isZero();
    assertThat(evaluation.remarks(Topic.PLACE))
        .extracting(Remark::verdict)
        .containsExactly(Verdict.WRONG, Verdict.MISSED, Verdict.EXTRA);
  }

  @Test
  void figuresBelongToTheirProgrammes() throws IOException {
    SmallGraph graph =
        new SmallGraph()
            .figure("f", 0, 8)
            .thing("a", "zp:Programme", "智赋万企行动")
            .thing("b", "zp:Programme", "产业培塑行动")
            .add("<urn:a> zp:hasFigure <urn:f>")
            .add("<urn:b> zp:hasFigure <urn:f>");

    Evaluation evaluation =
        evaluate(
            graph,
            GROWTH,
            "{'kind':'programme','at':[10,16],'name':'智赋万企行动','type':'行动'}",
            "{'kind':'programme','at':[20,26],'name':'产业培塑行动','type':'行动'}",
            "{'kind':'programmeFigure','at':[4,7],'programme':'智赋万企行动'}",
            "{'kind':'programmeFigure','at':[60,62],'programme':'产业培塑行动'}");

    assertThat(value(evaluation, "figure.recall")).isEqualTo(0.5);
    assertThat(value(evaluation, "figure.precision")).isEqualTo(0.5);
  }

  @Test
  void aTieIsRightByItsNumberWhereNoFigureIsAnnotated() throws IOException {
    SmallGraph graph =
        new SmallGraph()
            .figure("right", 0, 8, "sdmx-measure:obsValue", "48000")
            .figure("otherNumber", 0, 8, "sdmx-measure:obsValue", "4.9")
            .figure("inWords", 20, 28, "sdmx-measure:obsValue", "2")
            .figure("elsewhere", 40, 48, "sdmx-measure:obsValue", "48000")
            .figure("ofAnother", 40, 48)
            .thing("a", "zp:Programme", "智赋万企行动")
            .thing("b", "zp:Project", "邵永高铁")
            .thing("c", "zp:Project", "虞公港")
            .add("<urn:a> zp:hasFigure <urn:right>, <urn:otherNumber>, <urn:elsewhere>")
            .add("<urn:b> zp:hasFigure <urn:inWords>")
            .add("<urn:c> zp:hasFigure <urn:ofAnother>");

    Evaluation evaluation =
        evaluate(
            graph,
            "{'kind':'programme','at':[10,16],'name':'智赋万企行动','type':'行动'}",
            "{'kind':'programmeFigure','at':[4,7],'ctx':'⟦4.8⟧万家','programme':'智赋万企行动'}",
            "{'kind':'project','at':[17,21],'name':'邵永高铁','optional':true}",
            "{'kind':'projectFigure','at':[24,25],'ctx':'⟦两⟧条','project':'邵永高铁','optional':true}",
            "{'kind':'project','at':[60,63],'name':'虞公港'}");

    assertThat(evaluation.scores())
        .contains(new Score.Accuracy("figure.by-number", 2, 4))
        .contains(new Score.Accuracy("figure.precision", 0, 0));
    assertThat(evaluation.remarks(Topic.FIGURE))
        .containsExactly(
            new Remark(Topic.FIGURE, Verdict.EXTRA, "智赋万企行动 → 40-48 地区生产总值 48000 %"),
            new Remark(Topic.FIGURE, Verdict.EXTRA, "智赋万企行动 → 0-8 地区生产总值 4.9 %"));
  }

  @Test
  void whatIsArguableIsJudgedNeitherRightNorWrong() throws IOException {
    SmallGraph graph =
        new SmallGraph()
            .thing("right", "zp:Project", "邵永高铁")
            .thing("wrong", "zp:Project", "现代产业")
            .thing("open", "zp:Project", "农村公路")
            .thing("other", "zp:Programme", "河长制");
    Files.writeString(
        gold,
        """
        {"kind":"project","at":[0,4],"name":"邵永高铁"}
        {"kind":"project","at":[10,14],"name":"农村公路","optional":true}
        {"kind":"programme","at":[20,23],"name":"河长制","type":"其他"}
        """);

    assertThat(new Evaluator().verdicts(gold, graph.model()))
        .containsExactly(Map.entry("urn:right", true), Map.entry("urn:wrong", false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'kind':'place'",
        "{'kind':'place','name':'长沙市'}",
        "{'kind':'star','at':[1,2],'name':'x'}",
        "{'kind':'observation','at':[1,2],'measure':'size'}",
        "{'kind':'programme','at':[2,1],'name':'x'}",
        "[1]"
      })
  void aBadLineIsNamed(String line) {
    assertThatThrownBy(() -> evaluate(new SmallGraph(), GROWTH, line))
        .isInstanceOf(ReportException.class)
        .hasMessageContaining("gold.jsonl:2: ")
        .hasMessageNotContaining("\n")
        .extracting(problem -> ((ReportException) problem).code())
        .isEqualTo(ErrorCode.BAD_GOLD);
  }

  @Test
  void theGraphIsThatOfOneReport() {
    SmallGraph graph = new SmallGraph().add("<urn:a> a zp:Report").add("<urn:b> a zp:Report");

    assertThatThrownBy(() -> evaluate(graph, GROWTH)).hasMessageContaining("2 reports");
  }

  @Test
  void theWordsAroundAPlaceComeFromTheGraphWhereTheLineHasNone() throws IOException {
    Evaluation evaluation =
        evaluate(
            new SmallGraph().add("<urn:context> nif:isString '湖南全年增长4.8%'"),
            "{'kind':'place','at':[0,2],'name':'湖南省','code':'430000'}");

    assertThat(evaluation.remarks())
        .containsExactly(new Remark(Topic.PLACE, Verdict.MISSED, "⟦湖南⟧全年增长4.8% | 湖南省"));
  }
}
