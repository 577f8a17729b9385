package org.zhengpu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlaceLettersTest {
  static Iterable<Table.Row> names() {
    return Table.load("spec/place-letters.tsv", 3).rows();
  }

  @ParameterizedTest
  @MethodSource("names")
  void lettersAreReadWhereTheyDecideIt(Table.Row row) {
    Place issuer = Places.standard().bySlug(row.get(1)).orElseThrow();
    assertThat(PlaceLetters.standard().read(row.get(0), issuer).all())
        .extracting(Place::name)
        .containsExactlyElementsOf(row.values(2));
  }
}
