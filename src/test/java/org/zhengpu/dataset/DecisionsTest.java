package org.zhengpu.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengpu.problem.ErrorCode;
import org.zhengpu.problem.ReportException;

class DecisionsTest {
  private static final List<Digest> DIGESTS = Corpus.digests();
  private static final String HEAD =
      """
      #mapping_set_id: "https://example.org/mappings"
      #license: "https://creativecommons.org/licenses/by/4.0/"
      #curie_map:
      #  zpd: "https://w3id.org/zhengpu/"
      subject_id\tpredicate_id\tpredicate_modifier\tobject_id\tmapping_justification
      """;
  private static final String HUBEI =
      "zpd:programme/420000-2030/jing-chu-qi-che-huan-xin-xing-dong";
  private static final String JIANGXI =
      "zpd:programme/360000-2030/jing-chu-qi-che-huan-xin-xing-dong";
  private static final String MANUAL = "semapv:ManualMappingCuration";

  private final Path folder;

  DecisionsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Decisions decisions(String... rows) throws IOException {
    Path file = folder.resolve("reviewed.sssom.tsv");
    Files.writeString(file, HEAD + String.join("\n", rows) + "\n");
    return Decisions.read(file);
  }

  private static String row(String subject, String modifier, String object, String justification) {
    return String.join("\t", subject, "skos:closeMatch", modifier, object, justification);
  }

  private static boolean has(Model links, Resource predicate) {
    return links.contains(null, links.createProperty(predicate.getURI()));
  }

  @Test
  void whatWasAcceptedIsAnExactMatch() throws IOException {
    Model links = Links.of(DIGESTS, decisions(row(HUBEI, "", JIANGXI, MANUAL)));

    assertThat(has(links, SKOS.exactMatch)).isTrue();
    assertThat(has(links, SKOS.closeMatch)).isFalse();
  }

  @Test
  void whatWasRejectedDoesNotComeBackWhicheverSideIsNamedFirst() throws IOException {
    Model links = Links.of(DIGESTS, decisions(row(JIANGXI, "Not", HUBEI, MANUAL)));

    assertThat(has(links, SKOS.exactMatch)).isFalse();
    assertThat(has(links, SKOS.closeMatch)).isFalse();
  }

  @Test
  void whatNobodyHasLookedAtStaysACandidate() throws IOException {
    Model links = Links.of(DIGESTS, decisions(row(HUBEI, "", JIANGXI, "semapv:LexicalMatching")));

    assertThat(has(links, SKOS.closeMatch)).isTrue();
  }

  @Test
  void aDecisionAboutNothingAtHandIsNamedByItsLine() throws IOException {
    Decisions decisions = decisions(row(HUBEI, "", "zpd:programme/110000-2030/x", MANUAL));

    assertThat(decisions.unmatched(DIGESTS))
        .singleElement()
        .asString()
        .contains("reviewed.sssom.tsv:6: ")
        .contains("https://w3id.org/zhengpu/programme/110000-2030/x");
  }

  @ParameterizedTest
  @CsvSource({
    "zpd:a, owl:sameAs, '', zpd:b, a relation that no tie has",
    "zpd:a, skos:closeMatch, No, zpd:b, predicate_modifier is Not or empty",
    "other:a, skos:closeMatch, '', zpd:b, curie_map has no prefix other",
    "a, skos:closeMatch, '', zpd:b, subject_id is no identifier"
  })
  void aBadLineIsNamed(
      String subject, String predicate, String modifier, String object, String message) {
    String row = String.join("\t", subject, predicate, modifier, object, MANUAL);

    assertThatThrownBy(() -> decisions(row))
        .isInstanceOfSatisfying(
            ReportException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.BAD_MAPPINGS))
        .hasMessageContaining("reviewed.sssom.tsv:6: ")
        .hasMessageContaining(message);
  }

  @Test
  void aTableWithoutARequiredColumnIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("x.tsv"), "subject_id\tobject_id\n");

    assertThatThrownBy(() -> Decisions.read(file))
        .isInstanceOf(ReportException.class)
        .hasMessageContaining("x.tsv:1: no column mapping_justification");
  }
}
