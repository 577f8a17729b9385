package org.zhengpu.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengpu.document.ReadOptions;
import org.zhengpu.document.Report;
import org.zhengpu.document.ReportReader;
import org.zhengpu.extract.NameLexicon;
import org.zhengpu.lexicon.Lexicon;
import org.zhengpu.lexicon.Table;
import org.zhengpu.lexicon.Words;

/** Where the projects of a paragraph or two are, in a report of a province. */
class LocationTiesTest {
  private static final PlaceReading PLACES = new PlaceReading(Lexicon.bundled(), new Words());
  private static final NameReading NAMES = new NameReading(NameLexicon.load());

  static Iterable<Table.Row> texts() {
    return Table.load("spec/located.tsv", 3).rows();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void projectsAreWhereTheirNamesOrTheirTextSay(Table.Row row) {
    String text =
        "各位代表：\n现在，我代表%s人民政府，向大会报告工作。\n%s\n".formatted(row.get(0), row.get(1).replace("¶", "\n"));
    Report report =
        ReportReader.standard()
            .read(
                text.getBytes(StandardCharsets.UTF_8),
                "report.txt",
                new ReadOptions(row.get(0), 2025));
    Map<String, List<String>> located = new LinkedHashMap<>();
    for (Tie tie : NAMES.read(report, PLACES.read(report), List.of(), List.of()).ties()) {
      if (tie instanceof Tie.LocatedIn in) {
        located
            .computeIfAbsent(in.thing().name(), name -> new ArrayList<>())
            .add(in.place().name());
      }
    }
    List<String> found =
        located.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + String.join("+", entry.getValue()))
            .toList();
    assertThat(found).containsExactlyInAnyOrderElementsOf(row.values(2));
  }
}
