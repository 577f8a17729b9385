package org.zhengpu.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.update.UpdateAction;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.junit.jupiter.api.Test;
import org.zhengpu.BundledReading;
import org.zhengpu.diff.Difference.Change;
import org.zhengpu.graph.Prefixes;

class GraphDiffTest {
  private static final Model BEFORE = BundledReading.graph();

  private static List<Difference> after(String update) {
    Model graph = BundledReading.graph();
    UpdateRequest request = new UpdateRequest();
    request.getPrefixMapping().setNsPrefixes(Prefixes.map());
    UpdateFactory.parse(request, update);
    UpdateAction.execute(request, graph);
    return GraphDiff.between(BEFORE, graph);
  }

  @Test
  void aGraphDoesNotDifferFromItself() {
    assertThat(GraphDiff.between(BEFORE, BundledReading.graph())).isEmpty();
  }

  @Test
  void aFigureWithAnotherValueIsChanged() {
    List<Difference> differences =
        after(
            "DELETE { ?o sdmx-measure:obsValue ?v } INSERT { ?o sdmx-measure:obsValue 5.1 }"
                + " WHERE { ?o zp:indicator indicator:gdp ; zp:measure zp:changeRate ;"
                + " sdmx-dimension:refPeriod period:2024 ; sdmx-measure:obsValue ?v }");

    assertThat(differences)
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.change()).isEqualTo(Change.CHANGED);
              assertThat(d.kind()).isEqualTo("figure");
              assertThat(d.thing()).isEqualTo("湖南省 2024年 地区生产总值 变化率 实际");
              assertThat(d.property()).isEqualTo("obsValue");
              assertThat(d.before()).isEqualTo("4.8");
              assertThat(d.after()).isEqualTo("5.1");
            });
  }

  @Test
  void aNumberWrittenAnotherWayIsNoDifference() {
    assertThat(
            after(
                "DELETE { ?o sdmx-measure:obsValue ?v } INSERT { ?o sdmx-measure:obsValue 4.80 }"
                    + " WHERE { ?o zp:indicator indicator:gdp ; zp:measure zp:changeRate ;"
                    + " sdmx-dimension:refPeriod period:2024 ; sdmx-measure:obsValue ?v }"))
        .isEmpty();
  }

  @Test
  void aMemberThatIsGoneIsNamed() {
    List<Difference> differences =
        after(
            "DELETE { ?f zp:hasMember ?m } WHERE { ?f skos:prefLabel \"八大行动\"@zh ;"
                + " zp:hasMember ?m . ?m skos:prefLabel \"激发需求行动\"@zh }");

    assertThat(differences)
        .contains(
            new Difference(
                Change.CHANGED,
                "family",
                "八大行动",
                "https://w3id.org/zhengpu/family/430000-2024/ba-da-xing-dong",
                "hasMember",
                "激发需求行动",
                ""))
        .hasSize(1);
  }

  @Test
  void aThingThatOnlyOneGraphHasIsNewOrGone() {
    List<Difference> differences =
        after(
            "DELETE { ?p a zp:Project } INSERT { <urn:p> a zp:Project ; skos:prefLabel \"新\"@zh }"
                + " WHERE { ?p a zp:Project ; skos:prefLabel \"长沙机场改扩建工程\"@zh }");

    assertThat(differences)
        .extracting(Difference::change, Difference::thing)
        .containsExactly(tuple(Change.GONE, "长沙机场改扩建工程"), tuple(Change.NEW, "新"));
  }

  @Test
  void aFigureThatIsNowOfAnotherIndicatorIsStillTheSameFigure() {
    List<Difference> differences =
        after(
            "DELETE { ?o ?p ?v } INSERT { <urn:o> ?p ?w } WHERE { ?o zp:indicator indicator:gdp ;"
                + " zp:measure zp:changeRate ; sdmx-dimension:refPeriod period:2024 ; ?p ?v"
                + " BIND(IF(?p = zp:indicator, indicator:retail-sales, ?v) AS ?w) }");

    assertThat(differences)
        .filteredOn(d -> d.iri().equals("urn:o"))
        .singleElement()
        .satisfies(d -> assertThat(d.property()).isEqualTo("indicator"))
        .satisfies(d -> assertThat(d.before()).isEqualTo("地区生产总值"));
  }
}
