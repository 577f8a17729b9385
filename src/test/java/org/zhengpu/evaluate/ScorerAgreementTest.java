package org.zhengpu.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.query.Dataset;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opentest4j.TestAbortedException;
import org.zhengpu.dataset.GraphFiles;
import org.zhengpu.query.Format;
import org.zhengpu.query.QueryRunner;

/** The measures are those of the scorer that they are to equal. */
class ScorerAgreementTest {
  private static final Path SHARED = Path.of(System.getProperty("zhengpu.shared", "../shared"));
  private static final Path SCORER = SHARED.resolve("score");

  /** Measures that the scorer has not. */
  private static final Set<String> OWN = Set.of("figure.by-number");

  static List<AnnotatedReport> annotations() {
    return AnnotatedReport.all();
  }

  @ParameterizedTest
  @MethodSource("annotations")
  void everyMeasureIsThatOfTheScorer(AnnotatedReport report, @TempDir Path folder)
      throws IOException, InterruptedException {
    assumeTrue(Files.exists(SCORER.resolve("score.py")), "no scorer");
    report.assumePresent();
    Path graph = folder.resolve(report.name() + ".ttl");
    Files.writeString(graph, report.reading().turtle());
    Dataset data = GraphFiles.load(List.of(graph));

    JsonObject expected = JSON.parse(scorer(report.gold(), data, folder));
    Evaluation evaluation = new Evaluator().evaluate(report.gold(), data.getDefaultModel(), null);
    List<Score> scores =
        evaluation.scores().stream().filter(score -> !OWN.contains(score.measure())).toList();

    assertThat(scores).extracting(Score::measure).containsExactlyElementsOf(expected.keys());
    for (Score score : scores) {
      JsonValue wanted = expected.get(score.measure());
      if (score instanceof Score.Retrieval found) {
        assertSame(score, found.precision(), wanted.getAsArray().get(0));
        assertSame(score, found.recall(), wanted.getAsArray().get(1));
        assertSame(score, found.value(), wanted.getAsArray().get(2));
      } else {
        assertSame(score, score.value(), wanted);
      }
    }
  }

  private static void assertSame(Score score, double found, JsonValue wanted) {
    assertThat(found)
        .as(score.measure())
        .isCloseTo(wanted.getAsNumber().value().doubleValue(), within(0.0005));
  }

  private static String scorer(Path gold, Dataset data, Path folder)
      throws IOException, InterruptedException {
    QueryRunner runner = new QueryRunner(data, Duration.ofMinutes(5));
    String prefixes = Files.readString(SCORER.resolve("queries/prefixes.txt"));
    for (String query : List.of("observations", "things", "mentions", "links")) {
      StringBuilder rows = new StringBuilder();
      String text = Files.readString(SCORER.resolve("queries/" + query + ".rq"));
      runner.run(prefixes + text, Format.CSV, 0, rows);
      Files.writeString(folder.resolve(query + ".csv"), rows);
    }
    sortThings(folder.resolve("things.csv"), folder.resolve("mentions.csv"));
    Process process;
    try {
      process =
          new ProcessBuilder(
                  "python3",
                  SCORER.resolve("score.py").toString(),
                  gold.toString(),
                  folder.toString(),
                  "--json")
              .redirectErrorStream(true)
              .start();
    } catch (IOException e) {
      throw new TestAbortedException("no python3", e);
    }
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(output).isZero();
    return output;
  }

  /**
   * Puts things into the order in which the evaluator takes them, the last of the text first: the
   * scorer takes the first row of several things of one annotated name, and a query has no order.
   */
  private static void sortThings(Path things, Path mentions) throws IOException {
    Map<String, Integer> begins = new TreeMap<>();
    for (String row : Files.readAllLines(mentions).stream().skip(1).toList()) {
      List<String> cells = List.of(row.split(",", 3));
      begins.merge(cells.get(0), Integer.parseInt(cells.get(1)), Math::min);
    }
    List<String> rows = Files.readAllLines(things);
    Comparator<String> order = Comparator.comparing(row -> begins.getOrDefault(thing(row), 0));
    List<String> sorted = new ArrayList<>(rows.subList(0, 1));
    rows.stream()
        .skip(1)
        .sorted(order.thenComparing(ScorerAgreementTest::thing).reversed())
        .forEach(sorted::add);
    Files.write(things, sorted);
  }

  private static String thing(String row) {
    return row.substring(0, row.indexOf(','));
  }
}
