package org.zhengpu.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengpu.document.Sentence;
import org.zhengpu.lexicon.Table;
import org.zhengpu.mention.Bound;
import org.zhengpu.mention.QuantityMention;

/** Each row of {@code lexicon/bounds.tsv} bounds its example, and leaves its counter-example. */
class BoundRulesTest {
  static Stream<Table.Row> rows() {
    return Table.load("lexicon/bounds.tsv", 6).rows().stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void boundsTheExample(Table.Row row) {
    assertThat(bounds(row.get(4))).containsExactly(Bound.named(row.get(3)));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void leavesTheCounterExample(Table.Row row) {
    assertThat(bounds(row.get(5))).doesNotContain(Bound.named(row.get(3)));
  }

  private static List<Bound> bounds(String text) {
    return QuantitySpecTest.EXTRACTOR.extract(Sentence.alone(text)).stream()
        .map(QuantityMention::bound)
        .toList();
  }
}
