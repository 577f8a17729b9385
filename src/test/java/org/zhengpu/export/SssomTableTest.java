package org.zhengpu.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.query.DatasetFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengpu.dataset.Corpus;
import org.zhengpu.dataset.Decisions;

class SssomTableTest {
  private static final List<String> LINES =
      SssomTable.of(Rows.of(DatasetFactory.create(Corpus.together()), SssomTable.QUERY))
          .lines()
          .toList();

  private static List<String> table() {
    return LINES.stream().filter(line -> !line.startsWith("#")).toList();
  }

  private static List<String> cells(String line) {
    return Arrays.asList(line.split("\\t", -1));
  }

  @Test
  void theMappingSetSaysWhatItIsAndWhatItsPrefixesMean() {
    assertThat(LINES)
        .contains(
            "#mapping_set_id: \"https://w3id.org/zhengpu/mappings\"",
            "#license: \"https://creativecommons.org/licenses/by/4.0/\"",
            "#curie_map:",
            "#  zpd: \"https://w3id.org/zhengpu/\"");
  }

  @Test
  void eachRowHasAllRequiredSlots() {
    List<String> names = cells(table().get(0));
    for (String slot :
        List.of("subject_id", "predicate_id", "object_id", "mapping_justification")) {
      int column = names.indexOf(slot);
      assertThat(column).as(slot).isNotNegative();
      assertThat(table().subList(1, table().size()))
          .isNotEmpty()
          .allSatisfy(
              line -> {
                assertThat(cells(line)).hasSameSizeAs(names);
                assertThat(cells(line).get(column)).matches("[a-z]+:[^\\s:]+");
              });
    }
  }

  @Test
  void aRowThatAReviewerSignsIsReadBack(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("reviewed.sssom.tsv");
    Files.writeString(
        file,
        String.join("\n", LINES).replace("semapv:LexicalMatching", "semapv:ManualMappingCuration"));

    assertThat(Decisions.read(file).isEmpty()).isFalse();
  }

  @Test
  void aTableThatNobodySignedDecidesNothing(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("x.sssom.tsv"), String.join("\n", LINES));

    assertThat(Decisions.read(file).isEmpty()).isTrue();
  }
}
