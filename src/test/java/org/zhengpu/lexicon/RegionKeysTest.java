package org.zhengpu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegionKeysTest {
  private final Words words = new Words();

  @ParameterizedTest
  @ValueSource(strings = {"lexicon/regions.tsv", "lexicon/foreign-places.tsv"})
  void theKeyOfARegionIsTheReadingOfItsName(String file) {
    assertThat(Table.load(file, 5).rows())
        .allSatisfy(
            row ->
                assertThat(row.get(0).replaceAll("-[0-9a-f]{6}$", ""))
                    .isEqualTo(words.key(row.get(1))));
  }
}
