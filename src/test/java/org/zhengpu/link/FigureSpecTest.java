package org.zhengpu.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengpu.document.Metadata;
import org.zhengpu.document.OffsetMap;
import org.zhengpu.document.Part;
import org.zhengpu.document.Report;
import org.zhengpu.document.Section;
import org.zhengpu.document.Sentence;
import org.zhengpu.document.Span;
import org.zhengpu.lexicon.Places;
import org.zhengpu.lexicon.Table;

/**
 * Runs {@code spec/figure.tsv}: what the figures of a sentence mean in a report of Hunan of 2026.
 */
class FigureSpecTest {
  static Stream<Table.Row> rows() {
    return Table.load("spec/figure.tsv", 3).rows().stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void readsTheFiguresAsAnAnalystDoes(Table.Row row) {
    Report report = report(Part.valueOf(row.get(0)), row.get(1));
    List<String> found = new ArrayList<>();
    for (Figure figure : FactReader.standard().read(report).figures()) {
      found.add(line(figure));
      assertThat(figure.evidence())
          .allMatch(span -> span.contains(figure.number()) || span.length() > 0);
    }

    assertThat(String.join(" | ", found))
        .as("line %d: %s", row.line(), row.get(1))
        .isEqualTo(row.get(2));
  }

  static Report report(Part part, String text) {
    Metadata metadata =
        new Metadata(
            Places.standard().byCode("430000").orElseThrow(),
            Year.of(2026),
            null,
            null,
            null,
            null);
    Span all = new Span(0, text.length());
    return new Report(
        metadata,
        "0".repeat(64),
        text,
        false,
        text,
        OffsetMap.identity(text.length()),
        List.of(new Section(0, -1, 1, "1", "", part, all)),
        List.of(new Sentence(0, 0, part, false, all, text)));
  }

  private static String line(Figure figure) {
    StringBuilder line = new StringBuilder();
    line.append(figure.indicator() == null ? figure.indicatorText() : figure.indicator());
    line.append(' ').append(figure.measure().localName());
    line.append(' ').append(figure.value().toPlainString());
    if (figure.upper() != null) {
      line.append('~').append(figure.upper().toPlainString());
    }
    line.append(figure.unit()).append(' ').append(figure.bound().localName());
    line.append(' ').append(figure.status().localName()).append(' ').append(figure.period().key());
    if (!figure.area().id().equals("430000")) {
      line.append(" @").append(figure.area().name());
    }
    Figure.Reference reference = figure.reference();
    if (reference != null) {
      line.append(" vs ").append(reference.name());
    }
    if (!figure.basis().equals("headline")) {
      line.append(" ").append(figure.basis());
    }
    return line.toString();
  }
}
