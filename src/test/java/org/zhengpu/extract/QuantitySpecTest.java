package org.zhengpu.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengpu.document.Sentence;
import org.zhengpu.lexicon.BoundWords;
import org.zhengpu.lexicon.Numerals;
import org.zhengpu.lexicon.Table;
import org.zhengpu.lexicon.Units;
import org.zhengpu.mention.QuantityMention;

/** Runs {@code spec/quantity.tsv}: what each sentence says in numbers. */
class QuantitySpecTest {
  static final QuantityExtractor EXTRACTOR =
      new QuantityExtractor(Numerals.standard(), Units.standard(), BoundWords.standard());

  static Stream<Table.Row> rows() {
    return Table.load("spec/quantity.tsv", 2).rows().stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void readsTheQuantitiesOfTheSentence(Table.Row row) {
    List<String> found = new ArrayList<>();
    for (QuantityMention mention : EXTRACTOR.extract(Sentence.alone(row.get(0)))) {
      found.add(line(mention));
    }

    assertThat(String.join(" | ", found))
        .as("line %d: %s", row.line(), row.get(0))
        .isEqualTo(row.get(1));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void spansLieInsideTheSentenceAndHoldTheNumber(Table.Row row) {
    for (QuantityMention mention : EXTRACTOR.extract(Sentence.alone(row.get(0)))) {
      assertThat(mention.whole().end()).isLessThanOrEqualTo(row.get(0).length());
      assertThat(mention.whole().contains(mention.span())).isTrue();
      assertThat(mention.span().contains(mention.number())).isTrue();
    }
  }

  static String line(QuantityMention mention) {
    String value = mention.value().toPlainString();
    if (mention.upper() != null) {
      value += "~" + mention.upper().toPlainString();
    }
    return mention.span().begin()
        + "-"
        + mention.span().end()
        + " "
        + value
        + " "
        + mention.unit()
        + " "
        + mention.bound().localName()
        + " "
        + mention.rule();
  }
}
