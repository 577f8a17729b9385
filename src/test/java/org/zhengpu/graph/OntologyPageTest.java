package org.zhengpu.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class OntologyPageTest {
  private static final Path COMMITTED = Path.of("docs", "ontology.html");

  private static String page() {
    Model vocabulary = RDFDataMgr.loadModel("ontology/zhengpu.ttl");
    RDFDataMgr.read(vocabulary, "ontology/alignments.ttl");
    return OntologyPage.of(vocabulary, RDFDataMgr.loadModel("ontology/examples.ttl"));
  }

  @Test
  void theCommittedPageIsThatOfTheVocabulary() throws IOException {
    if (System.getProperty("golden.update") != null) {
      Files.writeString(COMMITTED, page());
    }
    assertThat(COMMITTED).content().isEqualTo(page());
  }

  @Test
  void everyTermHasItsPlaceAndEveryLinkWithinThePageLeadsSomewhere() {
    Document page = Jsoup.parse(page());
    List<String> targets = page.select("a[href^=#]").eachAttr("href");

    assertThat(targets).hasSizeGreaterThan(100);
    for (String target : targets) {
      assertThat(page.getElementById(target.substring(1))).as(target).isNotNull();
    }
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void thePageLoadsNothingFromElsewhere() {
    assertThat(Jsoup.parse(page()).select("[src], link, script, iframe")).isEmpty();
    assertThat(page()).doesNotContainPattern(Pattern.compile("url\\(|@import"));
  }

  @Test
  void examplesUseOnlyDeclaredTerms() {
    Model vocabulary = RDFDataMgr.loadModel("ontology/zhengpu.ttl");

    RDFDataMgr.loadModel("ontology/examples.ttl")
        .listStatements()
        .mapWith(statement -> statement.getPredicate())
        .filterKeep(predicate -> predicate.getNameSpace().equals(Zp.NS))
        .forEach(
            predicate ->
                assertThat(vocabulary.contains(predicate, RDF.type))
                    .as(predicate.getURI())
                    .isTrue());
  }
}
