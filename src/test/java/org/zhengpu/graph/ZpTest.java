package org.zhengpu.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.zhengpu.BundledReading;
import org.zhengpu.link.Figure;
import org.zhengpu.mention.Bound;

class ZpTest {
  private static final Resource COMPONENT =
      ResourceFactory.createResource(Reused.QB + "ComponentSpecification");

  private final Model ontology = RDFDataMgr.loadModel("ontology/zhengpu.ttl");

  private Set<String> declared() {
    return ontology
        .listSubjectsWithProperty(RDF.type)
        .filterKeep(term -> term.getURI().startsWith(Zp.NS))
        .filterDrop(term -> term.hasProperty(RDF.type, COMPONENT))
        .mapWith(Resource::getURI)
        .toSet();
  }

  private static Set<String> constants() throws IllegalAccessException {
    Set<String> iris = new TreeSet<>();
    for (Field field : Zp.class.getFields()) {
      if (Modifier.isStatic(field.getModifiers()) && field.get(null) instanceof Resource term) {
        iris.add(term.getURI());
      }
    }
    return iris;
  }

  @Test
  void constantsAndVocabularyNameTheSameTerms() throws IllegalAccessException {
    assertThat(constants()).isEqualTo(new TreeSet<>(declared()));
  }

  @Test
  void namesFromEnumsAreDeclared() {
    for (Bound bound : Bound.values()) {
      assertThat(declared()).contains(Zp.NS + bound.localName());
    }
    for (Figure.Measure measure : Figure.Measure.values()) {
      assertThat(declared()).contains(Zp.NS + measure.localName());
    }
    for (Figure.Status status : Figure.Status.values()) {
      assertThat(declared()).contains(Zp.NS + status.localName());
    }
  }

  @Test
  void everyTermHasLabelAndDefinitionInBothLanguages() {
    for (String iri : declared()) {
      Resource term = ontology.getResource(iri);
      for (String language : List.of("zh", "en")) {
        assertThat(term.listProperties(RDFS.label, language).toList()).as(iri).hasSize(1);
        boolean list = term.hasProperty(RDF.type, SKOS.ConceptScheme);
        if (!list && !term.equals(Zp.FIGURE_STRUCTURE)) {
          assertThat(term.listProperties(SKOS.definition, language).toList()).as(iri).hasSize(1);
        }
      }
    }
  }

  @Test
  void aGraphUsesOnlyDeclaredTermsAndHasNoBlankNode() {
    Set<String> known = declared();
    for (Statement statement : BundledReading.graph().listStatements().toList()) {
      assertThat(statement.getSubject().isAnon()).isFalse();
      assertThat(statement.getObject().isAnon()).isFalse();
      Property predicate = statement.getPredicate();
      if (predicate.getNameSpace().equals(Zp.NS)) {
        assertThat(known).contains(predicate.getURI());
      }
    }
  }

  @Test
  void instancesCarryTheirSuperclasses() {
    Model graph = BundledReading.graph();
    for (Statement statement : graph.listStatements(null, RDF.type, (Resource) null).toList()) {
      Set<Resource> above =
          ontology
              .listObjectsOfProperty(statement.getResource().inModel(ontology), RDFS.subClassOf)
              .toList()
              .stream()
              .map(node -> node.asResource())
              .collect(Collectors.toSet());
      above.forEach(
          type ->
              assertThat(graph.contains(statement.getSubject(), RDF.type, type))
                  .as(statement.getSubject() + " is a " + type)
                  .isTrue());
    }
  }
}
