package org.zhengpu.correct;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.zhengpu.BundledReading;
import org.zhengpu.graph.GraphBuilder;
import org.zhengpu.graph.GraphOptions;
import org.zhengpu.graph.Iris;
import org.zhengpu.graph.Zp;
import org.zhengpu.link.Facts;
import org.zhengpu.link.Figure;
import org.zhengpu.link.Thing;
import org.zhengpu.link.Tie;
import org.zhengpu.validate.Finding;
import org.zhengpu.validate.Validator;

class CorrectionsTest {
  private static final String QUOTE = "规模工业增加值增长7.3%、高于全国1.5个百分点";

  private static Corrected corrected(String... rows) {
    String text = String.join("\n", rows).replace("|", "\t");
    return new Corrections("c.tsv", CorrectionFile.parse("c.tsv", text), "a".repeat(64))
        .apply(BundledReading.get().facts(), "hunan-2025");
  }

  private static String row(
      String kind, String quote, String thing, String property, String value) {
    return String.join("|", "hunan-2025", kind, quote, thing, property, value, "李", "因为");
  }

  private static Figure figure(Corrected corrected, Predicate<Figure> which) {
    return corrected.facts().figures().stream()
        .filter(f -> f.rule().equals(Correction.RULE))
        .filter(which)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyDimensionOfAFigureCanBeCorrected() {
    Corrected corrected =
        corrected(
            row("figure", QUOTE, "7.3%", "indicator", "GDP"),
            row("figure", QUOTE, "7.3%", "value", "7.4"),
            row("figure", QUOTE, "7.3%", "upper", "7.5"),
            row("figure", QUOTE, "7.3%", "unit", "‰"),
            row("figure", QUOTE, "7.3%", "bound", "atLeast"),
            row("figure", QUOTE, "7.3%", "measure", "level"),
            row("figure", QUOTE, "7.3%", "status", "target"),
            row("figure", QUOTE, "7.3%", "period", "2021-2025"),
            row("figure", QUOTE, "7.3%", "area", "长沙市"),
            row("figure", QUOTE, "7.3%", "basis", "cumulative"));

    assertThat(corrected.unmatched()).isEmpty();
    Figure figure = figure(corrected, f -> true);
    assertThat(figure.indicator()).isEqualTo("gdp");
    assertThat(figure.value()).isEqualByComparingTo("7.4");
    assertThat(figure.upper()).isEqualByComparingTo("7.5");
    assertThat(figure.unit()).isEqualTo("‰");
    assertThat(figure.bound().localName()).isEqualTo("atLeast");
    assertThat(figure.measure()).isEqualTo(Figure.Measure.LEVEL);
    assertThat(figure.status()).isEqualTo(Figure.Status.TARGET);
    assertThat(figure.period().notation()).isEqualTo("2021/2025");
    assertThat(figure.area().code()).isEqualTo("430100");
    assertThat(figure.basis()).isEqualTo("cumulative");
  }

  @Test
  void twoThingsBecomeOneWithAllThatTiesThem() {
    Corrected corrected = corrected(row("project", "-", "岳阳虞公港一期", "same-as", "邵永高铁"));
    Facts facts = corrected.facts();
    Thing.Id gone = Thing.Id.of(Thing.Kind.PROJECT, "岳阳虞公港一期");
    Thing.Id kept = Thing.Id.of(Thing.Kind.PROJECT, "邵永高铁");

    assertThat(facts.things()).noneMatch(thing -> thing.id().equals(gone));
    assertThat(facts.occurrences()).noneMatch(o -> o.thing().equals(gone));
    assertThat(facts.things())
        .filteredOn(thing -> thing.id().equals(kept))
        .singleElement()
        .satisfies(thing -> assertThat(thing.otherNames()).contains("岳阳虞公港一期"));
    assertThat(facts.ties())
        .anyMatch(
            tie ->
                tie instanceof Tie.LocatedIn in
                    && in.thing().equals(kept)
                    && in.place().name().equals("岳阳市"));
  }

  @Test
  void aLabelMovesTheMentionsToItsRightEnds() {
    Corrected corrected = corrected(row("project", "-", "邵永高铁", "label", "邵永高"));
    String text = corrected.facts().report().plain();
    Thing.Id now = Thing.Id.of(Thing.Kind.PROJECT, "邵永高");

    assertThat(corrected.facts().occurrences())
        .filteredOn(o -> o.thing().equals(now))
        .isNotEmpty()
        .allMatch(o -> o.span().of(text).equals("邵永高"));
  }

  @Test
  void laterRowsSeeWhatEarlierOnesHaveLeft() {
    Corrected corrected =
        corrected(
            row("project", "-", "邵永高铁", "label", "邵永高"),
            row("project", "-", "邵永高", "place", "+长沙市"),
            row("project", "-", "邵永高", "exists", "no"),
            row("project", "-", "邵永高", "status", "planned"));

    assertThat(corrected.applied()).hasSize(3).allMatch(applied -> applied.target() == null);
    assertThat(corrected.unmatched())
        .singleElement()
        .satisfies(unmatched -> assertThat(unmatched.correction().line()).isEqualTo(4));
  }

  @Test
  void correctedFactsAreMarkedAndTheGraphIsSound() {
    Corrected corrected =
        corrected(
            row("figure", QUOTE, "7.3%", "status", "target"),
            row("figure", QUOTE, "1.5个百分点", "exists", "no"),
            row("figure", QUOTE, "7.3%", "of", "+邵永高铁"),
            row("project", "-", "邵永高铁", "status", "completed"),
            row("programme", "-", "文明创建", "exists", "yes"),
            row("family", "-", "八大行动", "member", "+智赋万企行动"));
    Model graph = GraphBuilder.build(corrected, GraphOptions.STANDARD);

    assertThat(corrected.unmatched()).allMatch(unmatched -> unmatched.correction().line() == 5);
    assertThat(graph.listSubjectsWithProperty(RDF.type, Zp.CLASS_CORRECTION).toList())
        .hasSize(corrected.applied().size());
    assertThat(graph.listSubjectsWithProperty(Zp.CORRECTED_BY).toList())
        .hasSizeGreaterThanOrEqualTo(4)
        .allMatch(fact -> fact.hasProperty(Zp.RULE, Correction.RULE))
        .allMatch(fact -> fact.getRequiredProperty(Zp.CONFIDENCE).getLiteral().getInt() == 1);
    assertThat(violations(graph)).isEmpty();
  }

  @Test
  void whatIsTrustedTooLittleGoesWithAllThatHangsOnIt() {
    GraphOptions options = new GraphOptions(Iris.BASE, true, new BigDecimal("0.97"));
    Facts all = BundledReading.get().facts();
    Facts kept = Trusted.of(all, options.minConfidence());
    Model graph = GraphBuilder.build(all, options);

    assertThat(kept.figures()).hasSizeBetween(1, all.figures().size());
    assertThat(kept.things()).hasSizeLessThan(all.things().size());
    assertThat(kept.ties()).hasSizeLessThan(all.ties().size());
    graph
        .listStatements(null, Zp.CONFIDENCE, (RDFNode) null)
        .forEachRemaining(
            statement ->
                assertThat(new BigDecimal(statement.getLiteral().getLexicalForm()))
                    .isGreaterThanOrEqualTo(options.minConfidence()));
    assertThat(graph.listSubjectsWithProperty(Zp.MINIMUM_CONFIDENCE).toList()).hasSize(1);
    assertThat(violations(graph)).isEmpty();
  }

  private static List<Finding> violations(Model graph) {
    return new Validator(null)
        .check(graph).stream().filter(f -> f.severity() == Finding.Severity.VIOLATION).toList();
  }
}
