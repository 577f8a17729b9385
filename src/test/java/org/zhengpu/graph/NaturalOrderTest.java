package org.zhengpu.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {
  @Test
  void numbersCountAsNumbers() {
    assertThat(
            List.of("2.10", "2.9", "10", "2", "a1", "2.9.1", "02").stream()
                .sorted(NaturalOrder.COMPARATOR))
        .containsExactly("02", "2", "2.9", "2.9.1", "2.10", "10", "a1");
  }
}
