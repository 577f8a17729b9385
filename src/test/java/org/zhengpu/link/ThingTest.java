package org.zhengpu.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ThingTest {
  private static Thing programme(boolean national, String rule) {
    Thing.Id id = Thing.Id.of(Thing.Kind.PROGRAMME, "城市更新行动");
    return new Thing(id, List.of(), "行动", null, "", national, rule);
  }

  @Test
  void aNationalThingIsTrustedAlikeWhicheverRuleFoundIt() {
    assertThat(programme(true, "programme-list").trustedAs())
        .isEqualTo(programme(true, "programme-national").trustedAs())
        .isEqualTo("programme");
    assertThat(programme(false, "programme-list").trustedAs()).isEqualTo("programme-list");
  }

  @Test
  void whatAPersonSaidOfItIsTrustedAsThat() {
    assertThat(programme(true, Thing.CORRECTION).trustedAs()).isEqualTo(Thing.CORRECTION);
  }
}
