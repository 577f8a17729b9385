package org.zhengpu.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhengpu.BundledReading;

class GraphWriterTest {
  private static final String REPORT = Iris.BASE + "report/430000-2025";

  private static Dataset read(String text, RdfFormat format) {
    Dataset data = DatasetFactory.create();
    Lang lang = RDFLanguages.fileExtToLang(format.suffix());
    RDFParser.create().source(new StringReader(text)).lang(lang).parse(data);
    return data;
  }

  @ParameterizedTest
  @EnumSource(RdfFormat.class)
  void everyFormatSaysTheSame(RdfFormat format) {
    Model graph = BundledReading.graph();
    Dataset data = read(GraphWriter.toString(graph, format, Iris.BASE), format);

    boolean named = format == RdfFormat.TRIG || format == RdfFormat.NQ;
    Model there = named ? data.getNamedModel(REPORT) : data.getDefaultModel();
    assertThat(there.isIsomorphicWith(graph)).isTrue();
    assertThat(data.listModelNames().hasNext()).isEqualTo(named);
  }

  @ParameterizedTest
  @EnumSource(RdfFormat.class)
  void theOrderInWhichTriplesWereAddedChangesNoByte(RdfFormat format) {
    Model graph = BundledReading.graph();
    List<Statement> statements = new ArrayList<>(graph.listStatements().toList());
    Collections.shuffle(statements, new Random(11));
    Model shuffled = ModelFactory.createDefaultModel().add(statements);

    assertThat(GraphWriter.toString(shuffled, format, Iris.BASE))
        .isEqualTo(GraphWriter.toString(graph, format, Iris.BASE));
  }

  @ParameterizedTest
  @EnumSource(RdfFormat.class)
  void everyTextComesBackAsItWas(RdfFormat format) {
    Model graph = ModelFactory.createDefaultModel();
    graph
        .createResource(REPORT)
        .addProperty(RDF.type, Zp.CLASS_REPORT)
        .addProperty(RDFS.label, "<a> & \"b\" \\ 'c'\r\n\t𠮷 ")
        .addProperty(RDFS.label, " 前后 ", "zh");
    Dataset data = read(GraphWriter.toString(graph, format, "https://example.org/"), format);

    assertThat(data.getUnionModel().union(data.getDefaultModel()).isIsomorphicWith(graph)).isTrue();
  }

  @Test
  void jsonReadsWell() {
    String json = GraphWriter.toString(BundledReading.graph(), RdfFormat.JSONLD, Iris.BASE);

    assertThat(json)
        .contains(
            "\"id\": \"report/430000-2025\"",
            "\"measure\": \"changeRate\"",
            "\"refPeriod\": \"period/2024\"",
            "\"unitMeasure\": \"unit:PERCENT\"");
  }

  @Test
  void theContextHasEveryPropertyOfTheVocabulary() throws IOException, IllegalAccessException {
    String context = Files.readString(Path.of("ontology/context.jsonld"));

    for (Field field : Zp.class.getFields()) {
      if (field.get(null) instanceof Property property) {
        assertThat(context).contains("\n    \"" + property.getLocalName() + "\": ");
      }
    }
  }
}
