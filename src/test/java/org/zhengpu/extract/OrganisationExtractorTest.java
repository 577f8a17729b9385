package org.zhengpu.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengpu.document.Sentence;
import org.zhengpu.lexicon.Lexicon;
import org.zhengpu.lexicon.Table;
import org.zhengpu.lexicon.Words;
import org.zhengpu.mention.OrganisationMention;

class OrganisationExtractorTest {
  private static final Words WORDS = new Words();
  private final OrganisationExtractor extractor =
      new OrganisationExtractor(
          Lexicon.bundled(), new PlaceExtractor(Lexicon.bundled(), WORDS), WORDS);

  static List<Table.Row> sentences() {
    return Table.load("spec/organisation.tsv", 2).rows();
  }

  static List<Table.Row> endings() {
    return Table.load("lexicon/organisation-types.tsv", 6).rows();
  }

  static List<Table.Row> stops() {
    return Table.load("lexicon/organisation-stop.tsv", 2).rows();
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void namesAreFoundAndKindsAreNot(Table.Row row) {
    assertThat(extractor.extract(Sentence.alone(row.get(0))))
        .extracting(mention -> mention.name() + "=" + mention.type())
        .containsExactlyElementsOf(row.values(1));
  }

  @ParameterizedTest
  @MethodSource("endings")
  void anEndingEndsANameWithAProperPartOnly(Table.Row row) {
    assertThat(names(row.get(4))).contains(row.get(4));
    assertThat(names(row.get(5))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("stops")
  void aKindOfOrganisationIsNone(Table.Row row) {
    assertThat(names(row.get(1))).isEmpty();
  }

  private List<String> names(String text) {
    return extractor.extract(Sentence.alone(text)).stream().map(OrganisationMention::name).toList();
  }
}
