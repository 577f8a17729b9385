package org.zhengpu.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.zhengpu.BundledReading;
import org.zhengpu.Reading;
import org.zhengpu.Zhengpu;
import org.zhengpu.lexicon.Table;

/** Reports annotated by hand are read at least as well as {@code gold/floors.tsv} says. */
class GoldFloorsTest {
  private static final Path SHARED = Path.of(System.getProperty("zhengpu.shared", "../shared"));
  private static final Path OWN = Path.of("src/test/resources/gold");
  private static final String BUNDLED = "hunan-2025";
  private static final int COLUMNS = 3;

  @TestFactory
  List<DynamicTest> noMeasureFallsBelowItsFloor() {
    Map<String, List<Table.Row>> floors = new LinkedHashMap<>();
    for (Table.Row row : Table.load("gold/floors.tsv", COLUMNS).rows()) {
      floors.computeIfAbsent(row.get(0), report -> new ArrayList<>()).add(row);
    }
    List<DynamicTest> tests = new ArrayList<>();
    floors.forEach((report, rows) -> tests.add(DynamicTest.dynamicTest(report, () -> check(rows))));
    return tests;
  }

  private static void check(List<Table.Row> floors) {
    String report = floors.get(0).get(0);
    Path own = OWN.resolve(report + ".jsonl");
    Path gold = Files.exists(own) ? own : SHARED.resolve("gold").resolve(report + ".jsonl");
    assumeTrue(Files.exists(gold), "no " + gold);
    Evaluation evaluation = new Evaluator().evaluate(gold, reading(report).graph(), null);
    Map<String, Double> values = new LinkedHashMap<>();
    evaluation.scores().forEach(score -> values.put(score.measure(), score.value()));
    assertThat(floors)
        .allSatisfy(
            floor ->
                assertThat(values.getOrDefault(floor.get(1), 0.0))
                    .as(report + " " + floor.get(1))
                    .isGreaterThanOrEqualTo(Double.parseDouble(floor.get(2))));
  }

  private static Reading reading(String report) {
    if (report.equals(BUNDLED)) {
      return BundledReading.get();
    }
    Path source = SHARED.resolve("reports").resolve(report + ".txt");
    assumeTrue(Files.exists(source), "no " + source);
    return Zhengpu.read(source);
  }
}
