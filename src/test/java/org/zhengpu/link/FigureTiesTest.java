package org.zhengpu.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengpu.document.ReadOptions;
import org.zhengpu.document.Report;
import org.zhengpu.document.ReportReader;
import org.zhengpu.lexicon.Table;

/** Whose the figures of a sentence are. */
class FigureTiesTest {
  static Iterable<Table.Row> texts() {
    return Table.load("spec/figure-ties.tsv", 2).rows();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aFigureIsAThingsWhereTheTextPresentsItSo(Table.Row row) {
    String text = "各位代表：\n现在，我代表湖南省人民政府，向大会报告工作。\n一、过去一年工作回顾\n" + row.get(0) + "\n";
    Report report =
        ReportReader.standard()
            .read(
                text.getBytes(StandardCharsets.UTF_8), "report.txt", new ReadOptions("湖南省", 2025));
    List<String> ties =
        FactReader.standard().read(report).ties().stream()
            .filter(tie -> tie instanceof Tie.HasFigure)
            .map(tie -> (Tie.HasFigure) tie)
            .map(tie -> tie.thing().name() + ">" + tie.figure().of(report.plain()))
            .toList();
    assertThat(ties).containsExactlyInAnyOrderElementsOf(row.values(1));
  }
}
