package org.zhengpu.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.zhengpu.lexicon.Table;

/**
 * Reports annotated by hand are read at least as well as {@code gold/floors.tsv} and {@code
 * gold/projects/floors.tsv} say. {@code -Dgolden.update=true} raises the floors to what is
 * measured, and lowers none.
 */
class GoldFloorsTest {
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final List<String> FILES = List.of("gold/floors.tsv", "gold/projects/floors.tsv");
  private static final int COLUMNS = 3;

  /** No floor is higher, so that one slip in a hundred is allowed. */
  private static final BigDecimal HIGHEST = new BigDecimal("0.99");

  @TestFactory
  Stream<DynamicTest> noMeasureFallsBelowItsFloor() {
    return FILES.stream().flatMap(GoldFloorsTest::tests);
  }

  private static Stream<DynamicTest> tests(String file) {
    Map<String, List<Table.Row>> floors = new LinkedHashMap<>();
    for (Table.Row row : Table.load(file, COLUMNS).rows()) {
      floors.computeIfAbsent(row.get(0), report -> new ArrayList<>()).add(row);
    }
    return floors.entrySet().stream()
        .map(
            report ->
                DynamicTest.dynamicTest(
                    report.getKey(), () -> check(file, report.getKey(), report.getValue())));
  }

  private static void check(String file, String report, List<Table.Row> floors) throws IOException {
    Map<String, BigDecimal> measured = measured(report);
    if (Boolean.getBoolean("golden.update")) {
      raise(RESOURCES.resolve(file), report, measured);
      return;
    }
    assertThat(floors)
        .allSatisfy(
            floor ->
                assertThat(measured.getOrDefault(floor.get(1), BigDecimal.ZERO))
                    .as(report + " " + floor.get(1))
                    .isGreaterThanOrEqualTo(new BigDecimal(floor.get(2))));
  }

  private static Map<String, BigDecimal> measured(String name) {
    AnnotatedReport report =
        AnnotatedReport.all().stream()
            .filter(known -> known.name().equals(name))
            .findFirst()
            .orElseThrow();
    Map<String, BigDecimal> values = new LinkedHashMap<>();
    new Evaluator()
        .evaluate(report.gold(), report.reading().graph(), null)
        .scores()
        .forEach(score -> values.put(score.measure(), BigDecimal.valueOf(score.value())));
    return values;
  }

  private static void raise(Path file, String report, Map<String, BigDecimal> measured)
      throws IOException {
    StringBuilder raised = new StringBuilder();
    for (String line : Files.readAllLines(file)) {
      List<String> cells = List.of(line.split("\t", -1));
      BigDecimal value = cells.get(0).equals(report) ? measured.get(cells.get(1)) : null;
      if (value == null) {
        raised.append(line).append('\n');
        continue;
      }
      BigDecimal floor =
          value.setScale(2, RoundingMode.FLOOR).min(HIGHEST).max(new BigDecimal(cells.get(2)));
      raised.append(String.join("\t", report, cells.get(1), floor + "\n"));
    }
    Files.writeString(file, raised);
  }
}
