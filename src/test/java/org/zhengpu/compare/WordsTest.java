package org.zhengpu.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengpu.graph.Zp;

class WordsTest {
  @ParameterizedTest
  @CsvSource({"Verdict, verdict-", "VerdictReason, reason-"})
  void eachVerdictAndReasonOfTheVocabularyHasWords(String type, String prefix) {
    Model ontology = RDFDataMgr.loadModel("ontology/zhengpu.ttl");

    assertThat(
            ontology
                .listSubjectsWithProperty(RDF.type, ontology.createResource(Zp.NS + type))
                .mapWith(Resource::getLocalName)
                .toList())
        .isNotEmpty()
        .allSatisfy(
            name -> {
              for (Language language : Language.values()) {
                assertThat(new Words(language).of(prefix + name)).isNotBlank();
              }
            });
  }
}
