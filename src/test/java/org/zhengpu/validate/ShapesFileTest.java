package org.zhengpu.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Set;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.zhengpu.graph.Zp;

/** The shapes are well formed, as the shapes of SHACL in its specification ask of any. */
class ShapesFileTest {
  private static final Model SHAPES = RDFDataMgr.loadModel("ontology/shapes.ttl");

  private static List<Resource> of(Resource type) {
    return SHAPES.listSubjectsWithProperty(RDF.type, type).toList();
  }

  @Test
  void theyParse() {
    assertThatCode(() -> Shapes.parse(SHAPES)).doesNotThrowAnyException();
  }

  @Test
  void theyAreValidByTheShapesOfShapes() {
    Model ofShapes = RDFDataMgr.loadModel("std/shacl-shacl.ttl");

    assertThat(ofShapes.isEmpty()).isFalse();
    assertThat(ShaclValidator.get().validate(ofShapes.getGraph(), SHAPES.getGraph()).getEntries())
        .isEmpty();
  }

  @Test
  void aPropertyShapeHasOnePathAndIsUsedByAShape() {
    for (Resource shape : of(SHACLM.PropertyShape)) {
      assertThat(shape.listProperties(SHACLM.path).toList()).as(shape.getURI()).hasSize(1);
      assertThat(SHAPES.contains(null, SHACLM.property, shape)).as(shape.getURI()).isTrue();
    }
  }

  @Test
  void aNodeShapeHasATargetOrIsUsedInAListAndHasNoPath() {
    for (Resource shape : of(SHACLM.NodeShape)) {
      assertThat(shape.hasProperty(SHACLM.path)).as(shape.getURI()).isFalse();
      assertThat(
              shape.hasProperty(SHACLM.targetClass)
                  || shape.hasProperty(SHACLM.targetSubjectsOf)
                  || SHAPES.contains(null, RDF.first, shape))
          .as(shape.getURI())
          .isTrue();
    }
  }

  @Test
  void whatIsReferredToAsAShapeIsOne() {
    for (RDFNode shape : SHAPES.listObjectsOfProperty(SHACLM.property).toList()) {
      assertThat(SHAPES.contains(shape.asResource(), RDF.type, SHACLM.PropertyShape)).isTrue();
    }
    for (RDFNode rule : SHAPES.listObjectsOfProperty(SHACLM.sparql).toList()) {
      assertThat(rule.asResource().hasProperty(SHACLM.select)).isTrue();
    }
  }

  @Test
  void aParameterThatMayStandOnceStandsOnce() {
    Set<String> several = Set.of("property", "sparql", "declare", "hasValue", "class");
    for (Statement statement : SHAPES.listStatements().toList()) {
      if (statement.getPredicate().getNameSpace().equals(SHACL.NS)
          && !several.contains(statement.getPredicate().getLocalName())) {
        assertThat(statement.getSubject().listProperties(statement.getPredicate()).toList())
            .as(statement.toString())
            .hasSize(1);
      }
    }
  }

  @Test
  void eachMessageIsInChineseAndEnglish() {
    for (RDFNode message : SHAPES.listObjectsOfProperty(SHACLM.message).toList()) {
      assertThat(message.asLiteral().getString()).matches(".*\\p{IsHan}.* / [^\\p{IsHan}]+");
    }
    for (Resource shape : of(SHACLM.PropertyShape)) {
      assertThat(shape.hasProperty(SHACLM.message)).as(shape.getURI()).isTrue();
    }
  }

  @Test
  void queriesOfShapesParse() {
    String prefixes =
        """
        PREFIX zp: <https://w3id.org/zhengpu/ontology#>
        PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
        PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
        PREFIX sdmx-measure: <http://purl.org/linked-data/sdmx/2009/measure#>
        """;
    for (RDFNode query : SHAPES.listObjectsOfProperty(SHACLM.select).toList()) {
      String text = query.asLiteral().getString();
      assertThat(text).contains("$this");
      assertThatCode(() -> QueryFactory.create(prefixes + text)).doesNotThrowAnyException();
    }
  }

  @Test
  void theySpeakOnlyOfTermsOfTheVocabulary() {
    Model ontology = ModelFactory.createDefaultModel();
    RDFDataMgr.read(ontology, "ontology/zhengpu.ttl");
    for (RDFNode node : SHAPES.listObjects().toList()) {
      if (node.isURIResource() && node.asResource().getURI().startsWith(Zp.NS)) {
        assertThat(ontology.contains(node.asResource(), RDF.type)).as(node.toString()).isTrue();
      }
    }
  }
}
