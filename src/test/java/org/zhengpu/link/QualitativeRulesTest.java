package org.zhengpu.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengpu.document.Part;
import org.zhengpu.lexicon.QualitativeRules;

/** Each rule of {@code rules/qualitative.tsv} reads its example and leaves its counter-example. */
class QualitativeRulesTest {
  static Stream<QualitativeRules.Rule> rules() {
    return QualitativeRules.standard().all().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void readsTheExample(QualitativeRules.Rule rule) {
    assertThat(read("今年主要预期目标是：" + rule.yes() + "。"))
        .singleElement()
        .satisfies(target -> assertThat(target.rule()).isEqualTo(rule.id()));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void leavesTheCounterExample(QualitativeRules.Rule rule) {
    assertThat(read(rule.no() + "。")).noneMatch(target -> target.rule().equals(rule.id()));
  }

  @Test
  void saysWhatIsComparedWithWhat() {
    QualitativeTarget target = read("居民收入增长与经济增长同步。").get(0);

    assertThat(target.indicator()).isEqualTo("disposable-income");
    assertThat(target.comparison()).isEqualTo("same");
    assertThat(target.comparedWith()).isEqualTo("经济增长");
    assertThat(target.period()).isEqualTo(Period.year(2026));
  }

  private static List<QualitativeTarget> read(String text) {
    return FactReader.standard().read(FigureSpecTest.report(Part.PLAN, text)).qualitativeTargets();
  }
}
