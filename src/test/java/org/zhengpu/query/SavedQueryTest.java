package org.zhengpu.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengpu.BundledReading;
import org.zhengpu.graph.Zp;

class SavedQueryTest {
  private static final Pattern TERM = Pattern.compile("\\bzp:([A-Za-z0-9]+)");

  static List<SavedQuery> all() {
    return SavedQuery.all();
  }

  @Test
  void theIndexNamesEveryFile() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/queries"))) {
      assertThat(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> name.endsWith(".rq"))
                  .map(name -> name.substring(0, name.length() - 3)))
          .containsExactlyInAnyOrderElementsOf(all().stream().map(SavedQuery::name).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void usesOnlyDeclaredTerms(SavedQuery query) {
    Model ontology = RDFDataMgr.loadModel("ontology/zhengpu.ttl");
    Set<String> declared =
        ontology.listSubjectsWithProperty(RDF.type).mapWith(Resource::getURI).toSet();

    assertThat(
            TERM.matcher(query.text())
                .results()
                .map(match -> Zp.NS + match.group(1))
                .collect(Collectors.toSet()))
        .isSubsetOf(declared);
  }

  @ParameterizedTest
  @MethodSource("all")
  void answersOfTheBundledReport(SavedQuery query) {
    StringBuilder out = new StringBuilder();
    new QueryRunner(DatasetFactory.create(BundledReading.graph()), Duration.ofMinutes(5))
        .run(query.text(), Format.CSV, 0, out);

    assertThat(out.toString().lines().findFirst()).isPresent();
  }

  @Test
  void headlineHasTheColumnsThatScriptsRelyOn() {
    StringBuilder out = new StringBuilder();
    new QueryRunner(DatasetFactory.create(BundledReading.graph()), Duration.ofMinutes(5))
        .run(QueryRunner.text("headline"), Format.CSV, 0, out);

    assertThat(out.toString().lines())
        .startsWith("issuer,reportYear,indicator,measure,status,period,value,upper,bound")
        .contains("湖南省,2025,地区生产总值,changeRate,actual,2024,4.8,,exact");
  }
}
