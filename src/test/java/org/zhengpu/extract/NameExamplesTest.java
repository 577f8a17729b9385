package org.zhengpu.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengpu.document.Sentence;
import org.zhengpu.lexicon.Table;
import org.zhengpu.mention.FamilyMention.Member;
import org.zhengpu.mention.Mention;

/** Names are found where the examples of the spec files say, and with just those boundaries. */
class NameExamplesTest {
  private static final NameLexicon LEXICON = NameLexicon.load();

  static Stream<Table.Row> programmes() {
    return Table.load("spec/programmes.tsv", 2).rows().stream();
  }

  static Stream<Table.Row> families() {
    return Table.load("spec/families.tsv", 2).rows().stream();
  }

  static Stream<Table.Row> projects() {
    return Table.load("spec/projects.tsv", 2).rows().stream();
  }

  @ParameterizedTest
  @MethodSource("programmes")
  void programmesAreNamedWithoutTheWordsAroundThem(Table.Row row) {
    List<String> found =
        new ProgrammeExtractor(LEXICON)
            .extract(Sentence.alone(row.get(0))).stream()
                .map(m -> m.name() + "=" + m.type())
                .toList();
    assertThat(found).isEqualTo(row.values(1));
  }

  @ParameterizedTest
  @MethodSource("families")
  void groupsAreFoundWithTheirSizeAndTheMembersListedBesideThem(Table.Row row) {
    List<String> found =
        new FamilyExtractor(LEXICON)
            .extract(Sentence.alone(row.get(0))).stream()
                .map(
                    m ->
                        m.name()
                            + "="
                            + m.size()
                            + "="
                            + String.join("、", m.members().stream().map(Member::name).toList()))
                .toList();
    assertThat(found).isEqualTo(row.values(1));
  }

  @ParameterizedTest
  @MethodSource("projects")
  void projectsAreFoundInListsUnderVerbsOfBuilding(Table.Row row) {
    List<String> found =
        new ProjectExtractor(LEXICON)
            .extract(Sentence.alone(row.get(0))).stream()
                .map(m -> m.name() + "=" + m.status())
                .toList();
    assertThat(found).isEqualTo(row.values(1));
  }

  @ParameterizedTest
  @MethodSource("programmes")
  void spansAreTheNamesThemselves(Table.Row row) {
    Sentence sentence = Sentence.alone(row.get(0));
    List<? extends Mention> found = new ProgrammeExtractor(LEXICON).extract(sentence);
    assertThat(found)
        .allSatisfy(m -> assertThat(m.span().length()).isPositive())
        .allSatisfy(m -> assertThat(sentence.span().contains(m.span())).isTrue());
  }
}
