package org.zhengpu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengpu.lexicon.Lexicon;
import org.zhengpu.lexicon.Table;

class SentenceSplitterTest {
  static Stream<Table.Row> examples() {
    return Table.load("spec/document-sentences.tsv", 2).rows().stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void splitsAsTheSpecificationSays(Table.Row row) {
    String paragraph = row.get(0);
    assertThat(
            new SentenceSplitter(Lexicon.bundled())
                .split(paragraph).stream().map(span -> span.of(paragraph)))
        .containsExactlyElementsOf(row.values(1));
  }
}
