package org.zhengpu.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
  @Test
  void chineseCharactersTakeTwoColumns() {
    assertThat(TextTable.width("GDP增长4.8%")).isEqualTo(11);
  }

  @Test
  void numbersStandToTheRightAndTextToTheLeft() {
    TextTable table = new TextTable(List.of("name", "value"));
    table.add(List.of("地区生产总值", "4.8"));
    table.add(List.of("CPI", "12"));

    assertThat(table.text())
        .isEqualTo(
            """
            name          value
            ------------  -----
            地区生产总值    4.8
            CPI              12
            (2 rows)
            """);
  }
}
