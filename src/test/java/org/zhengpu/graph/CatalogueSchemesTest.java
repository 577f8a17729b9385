package org.zhengpu.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengpu.lexicon.Indicators;
import org.zhengpu.lexicon.Units;

/** The published concept schemes; {@code -Dgolden.update=true} writes them anew. */
class CatalogueSchemesTest {
  /**
   * A scheme.
   *
   * @param turtle as the table says it
   * @param type of its concepts
   */
  private record Scheme(Path file, String turtle, Resource type) {
    static final Scheme UNITS =
        new Scheme(
            Path.of("ontology", "units.ttl"),
            UnitScheme.turtle(Units.standard()),
            Reused.QUDT_UNIT);
    static final Scheme INDICATORS =
        new Scheme(
            Path.of("ontology", "indicators.ttl"),
            IndicatorScheme.turtle(Indicators.standard(), Units.standard()),
            Zp.CLASS_INDICATOR);

    Model model() {
      Model model = ModelFactory.createDefaultModel();
      RDFDataMgr.read(model, new StringReader(turtle), "https://example.org/", Lang.TURTLE);
      return model;
    }

    List<Resource> concepts() {
      return model().listSubjectsWithProperty(RDF.type, type).toList();
    }

    @Override
    public String toString() {
      return file.toString();
    }
  }

  static Stream<Scheme> schemes() {
    return Stream.of(Scheme.UNITS, Scheme.INDICATORS);
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void theFileIsWhatTheTableSays(Scheme scheme) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(scheme.file, scheme.turtle());
    }
    assertThat(Files.readString(scheme.file)).isEqualTo(scheme.turtle());
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void everyConceptHasOnePreferredLabelALanguage(Scheme scheme) {
    for (Resource concept : scheme.concepts()) {
      List<String> languages =
          concept.listProperties(SKOS.prefLabel).mapWith(s -> s.getLanguage()).toList();
      assertThat(languages).as(concept.getURI()).containsExactlyInAnyOrder("zh", "en");
    }
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void labelsOfAConceptAreDisjoint(Scheme scheme) {
    for (Resource concept : scheme.concepts()) {
      Set<RDFNode> seen = new HashSet<>();
      for (var property : List.of(SKOS.prefLabel, SKOS.altLabel, SKOS.hiddenLabel)) {
        concept
            .listProperties(property)
            .forEach(s -> assertThat(seen.add(s.getObject())).as(s.toString()).isTrue());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void preferredLabelsTellConceptsApart(Scheme scheme) {
    List<RDFNode> labels =
        scheme.concepts().stream()
            .flatMap(c -> c.listProperties(SKOS.prefLabel).toList().stream())
            .map(s -> s.getObject())
            .toList();
    assertThat(labels).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void broaderConceptsAreOfTheSchemeAndLeadToATopConcept(Scheme scheme) {
    for (Resource concept : scheme.concepts()) {
      Resource top = concept;
      for (int steps = 0; top.hasProperty(SKOS.broader); steps++) {
        assertThat(steps).as(concept.getURI()).isLessThan(10);
        top = top.getProperty(SKOS.broader).getResource();
      }
      assertThat(top.hasProperty(SKOS.topConceptOf)).as(concept.getURI()).isTrue();
    }
  }

  @Test
  void lessIsBetterForUnemployment() {
    Model model = Scheme.INDICATORS.model();
    Resource unemployment = model.getResource(Iris.indicator("surveyed-urban-unemployment-rate"));
    assertThat(unemployment.getProperty(Zp.BETTER).getString()).isEqualTo("down");
  }
}
