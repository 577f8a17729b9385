package org.zhengpu.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengpu.BundledReading;

class TurtleWriterTest {
  private static Model read(String turtle) {
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, new StringReader(turtle), null, Lang.TURTLE);
    return model;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain",
        "with \"quotes\" and \\ and 'others'",
        "lines\r\nof\ntext\rwith \"\"\" three \"",
        "tab\tand \u0001 control \u007f",
        "ends in a quote\"",
        "𠮷 beyond the first plane",
        ""
      })
  void everyTextComesBackAsItWas(String text) {
    Model model = ModelFactory.createDefaultModel();
    model.createResource("https://example.org/a").addProperty(RDFS.label, text);
    model.createResource("https://example.org/a").addProperty(RDFS.comment, text, "zh");

    assertThat(read(TurtleWriter.toString(model, Iris.BASE)).isIsomorphicWith(model)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://w3id.org/zhengpu/",
        "https://w3id.org/zhengpu/report/430000-2025#char=593,602",
        "https://w3id.org/zhengpu/section/430000-2025/2.10",
        "https://w3id.org/zhengpu/place/430000",
        "https://w3id.org/zhengpu/indicator/pm2.5.",
        "https://w3id.org/zhengpu/ontology#",
        "https://w3id.org/zhengpu//double",
        "https://w3id.org/zhengpu/a:b",
        "http://qudt.org/vocab/unit/-odd",
        "urn:x:y"
      })
  void everyIriComesBackAsItWas(String iri) {
    Model model = ModelFactory.createDefaultModel();
    model.createResource(iri).addProperty(RDFS.seeAlso, model.createResource(iri));

    assertThat(read(TurtleWriter.toString(model, Iris.BASE)).isIsomorphicWith(model)).isTrue();
  }

  @Test
  void aReportsGraphComesBackAsItWas() {
    Model graph = BundledReading.graph();

    assertThat(read(TurtleWriter.toString(graph, Iris.BASE)).isIsomorphicWith(graph)).isTrue();
  }

  @Test
  void theOrderInWhichTriplesWereAddedChangesNoByte() {
    List<Statement> statements = new ArrayList<>(BundledReading.graph().listStatements().toList());
    Collections.shuffle(statements, new Random(7));
    Model shuffled = ModelFactory.createDefaultModel().add(statements);

    assertThat(TurtleWriter.toString(shuffled, Iris.BASE)).isEqualTo(BundledReading.get().turtle());
  }

  @Test
  void linesEndInLineFeedAndNothingElse() {
    assertThat(BundledReading.get().turtle()).doesNotContain("\r").endsWith(" .\n");
  }

  @Test
  void aBlankNodeIsRefused() {
    Model model = ModelFactory.createDefaultModel();
    model.createResource().addProperty(RDFS.label, "nobody");

    assertThatThrownBy(() -> TurtleWriter.toString(model, Iris.BASE))
        .isInstanceOf(IllegalStateException.class);
  }
}
