package org.zhengpu.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
  private final Names names = new Names(EvaluationWords.standard());

  @ParameterizedTest
  @CsvSource({
    "海洋生产总值, 地区生产总值, false",
    "城镇居民收入, 农村居民收入, false",
    "人均地区生产总值, 地区生产总值, false",
    "进出口总额, 出口总额, true",
    "出口总额, 进口总额, false",
    "规模工业增加值, 规模以上工业增加值, true",
    "社会消费品零售总额, 社零总额, false",
    "工业投资, 工业投资增速, true"
  })
  void aNameStandsForAnother(String found, String wanted, boolean close) {
    assertThat(names.close(List.of(found), List.of(wanted))).isEqualTo(close);
  }

  @ParameterizedTest
  @CsvSource({"个百分点, 百分点", "％, %", "项, 个", "家, 家", "微克/立方米, 微克/立方米"})
  void unitsAreComparedInOneSpelling(String written, String compared) {
    assertThat(names.unit(written)).isEqualTo(compared);
  }
}
