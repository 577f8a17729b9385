package org.zhengpu.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengpu.document.Sentence;
import org.zhengpu.lexicon.BoundWords;
import org.zhengpu.lexicon.Numerals;
import org.zhengpu.lexicon.ProseNumbers;
import org.zhengpu.lexicon.Table;
import org.zhengpu.lexicon.Units;
import org.zhengpu.mention.QuantityMention;

/** Runs {@code spec/prose-quantity.tsv}: numbers of any prose. */
class ProseQuantitySpecTest {
  private static final ProseQuantities EXTRACTOR =
      new ProseQuantities(
          Numerals.standard(), Units.standard(), BoundWords.standard(), ProseNumbers.standard());

  static Stream<Table.Row> rows() {
    return Table.load("spec/prose-quantity.tsv", 2).rows().stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void readsTheQuantitiesOfAnyProse(Table.Row row) {
    List<QuantityMention> found = EXTRACTOR.extract(Sentence.alone(row.get(0)));

    assertThat(found.stream().map(QuantitySpecTest::line).collect(Collectors.joining(" | ")))
        .as("line %d: %s", row.line(), row.get(0))
        .isEqualTo(row.get(1));
  }
}
