package org.zhengpu.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeysTest {
  @Test
  void aKeyIsTheReadingOfTheLabel() {
    assertThat(Keys.of("激发需求行动")).isEqualTo("ji-fa-xu-qiu-xing-dong");
    assertThat(Keys.of("绿色")).isEqualTo("lv-se");
  }

  @Test
  void lettersAndDigitsAreKept() {
    assertThat(Keys.of("4×4现代化产业体系")).isEqualTo("4x4-xian-dai-hua-chan-ye-ti-xi");
    assertThat(Keys.of("建成5G基站")).isEqualTo("jian-cheng-5g-ji-zhan");
  }

  @Test
  void aLabelWithoutReadingHasAKeyAllTheSame() {
    assertThat(Keys.of("——")).matches("[0-9a-f]{6}");
  }

  @Test
  void theLexicallyLaterOfTwoWithOneReadingCarriesAHash() {
    assertThat(Keys.distinct(List.of("工事", "公式"), Set.of()))
        .containsEntry("公式", "gong-shi")
        .containsEntry("工事", "gong-shi-" + Keys.hash("工事"));
  }

  @Test
  void aKeyThatIsTakenIsNotGivenAgain() {
    assertThat(Keys.distinct(List.of("GDP"), Set.of("gdp")))
        .containsEntry("GDP", "gdp-" + Keys.hash("GDP"));
  }
}
