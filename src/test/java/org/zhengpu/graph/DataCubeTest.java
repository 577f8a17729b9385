package org.zhengpu.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Model;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengpu.BundledReading;

/**
 * The integrity constraints of the Data Cube specification that a data set without slices can
 * break, in queries of our own: each looks for something that breaks it.
 *
 * @see <a href="https://www.w3.org/TR/vocab-data-cube/#wf-rules">RDF Data Cube, 11.1</a>
 */
class DataCubeTest {
  private static final Model GRAPH = BundledReading.graph();

  private static boolean found(String pattern) {
    Query query = new Query();
    query.getPrefixMapping().setNsPrefixes(Prefixes.map());
    QueryFactory.parse(query, "ASK {" + pattern + "}", null, null);
    try (QueryExecution execution = QueryExecution.model(GRAPH).query(query).build()) {
      return execution.execAsk();
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          IC-1 one data set | { ?o a qb:Observation FILTER NOT EXISTS { ?o qb:dataSet ?d } } UNION { ?o a qb:Observation ; qb:dataSet ?d, ?e FILTER(?d != ?e) }
          IC-2 one structure | ?d a qb:DataSet FILTER NOT EXISTS { ?d qb:structure zp:figureStructure }
          IC-3 a measure | ?s a qb:DataStructureDefinition FILTER NOT EXISTS { ?s qb:component/qb:measure ?m . ?m a qb:MeasureProperty }
          IC-4 dimensions have ranges | ?d a qb:DimensionProperty FILTER NOT EXISTS { ?d rdfs:range ?r }
          IC-5 concept dimensions have code lists | ?d a qb:DimensionProperty ; rdfs:range skos:Concept FILTER NOT EXISTS { ?d qb:codeList ?l }
          IC-6 only attributes are optional | ?c qb:componentRequired false { ?c qb:dimension ?p } UNION { ?c qb:measure ?p }
          IC-11 all dimensions | ?o qb:dataSet/qb:structure/qb:component/qb:dimension ?d FILTER NOT EXISTS { ?o ?d ?v }
          IC-13 required attributes | ?o qb:dataSet/qb:structure/qb:component ?c . ?c qb:componentRequired true ; qb:attribute ?a FILTER NOT EXISTS { ?o ?a ?v }
          IC-14 all measures | ?o qb:dataSet/qb:structure/qb:component/qb:measure ?m FILTER NOT EXISTS { ?o ?m ?v }
          IC-19 codes are of their list | ?o qb:dataSet/qb:structure/qb:component/qb:dimension ?d . ?d qb:codeList ?l . ?l a skos:ConceptScheme . ?o ?d ?v FILTER NOT EXISTS { ?v a skos:Concept ; skos:inScheme ?l }
          """)
  void nothingBreaks(String constraint, String pattern) {
    assertThat(found(pattern)).as(constraint).isFalse();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          there are figures | ?o a qb:Observation ; qb:dataSet/qb:structure/qb:component/qb:dimension ?d . ?o ?d ?v
          there are code lists | ?d a qb:DimensionProperty ; qb:codeList ?l . ?v skos:inScheme ?l
          """)
  void theConstraintsMeanSomething(String what, String pattern) {
    assertThat(found(pattern)).as(what).isTrue();
  }
}
