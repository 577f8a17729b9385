package org.zhengpu.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengpu.lexicon.Indicator;
import org.zhengpu.lexicon.Table;
import org.zhengpu.link.Figure;
import org.zhengpu.mention.Bound;

class JudgementTest {
  private static final int COLUMNS = 9;

  static List<Table.Row> rows() {
    return Table.load("spec/verdicts.tsv", COLUMNS).rows();
  }

  private static DigestFigure figure(Table.Row row, int value, int bound) {
    String[] ends = row.get(value).split(" ", -1);
    @Nullable BigDecimal upper = ends.length > 1 ? new BigDecimal(ends[1]) : null;
    return new DigestFigure(
        "",
        Figure.Status.TARGET,
        "",
        "",
        new DigestPeriod("", 2030, 2030),
        Figure.Measure.named(row.get(0)),
        "headline",
        "",
        new BigDecimal(ends[0]),
        upper,
        Bound.named(row.get(bound)),
        DigestUnit.of("", row.get(3)),
        List.of());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aTargetIsJudgedAsTheContractSays(Table.Row row) {
    DigestFigure outcome = figure(row, 5, 6);
    Indicator.Better better =
        Arrays.stream(Indicator.Better.values())
            .filter(b -> b.cell().equals(row.get(4).isEmpty() ? "-" : row.get(4)))
            .findFirst()
            .orElseThrow();

    Judgement judgement =
        Judgement.of(figure(row, 1, 2), outcome, outcome.value(), outcome.upper(), better);

    assertThat(judgement.verdict()).hasToString(row.get(8));
    assertThat(judgement.margin()).isEqualByComparingTo(row.get(7));
  }
}
