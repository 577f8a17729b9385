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
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.query.Dataset;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opentest4j.TestAbortedException;
import org.zhengpu.BundledReading;
import org.zhengpu.Reading;
import org.zhengpu.Zhengpu;
import org.zhengpu.dataset.GraphFiles;
import org.zhengpu.query.Format;
import org.zhengpu.query.QueryRunner;

/** The measures are those of the scorer that they are to equal. */
class ScorerAgreementTest {
  private static final Path SHARED = Path.of(System.getProperty("zhengpu.shared", "../shared"));
  private static final Path SCORER = SHARED.resolve("score");

  /** Annotations of the project's own, and that of the bundled report where it is there. */
  static List<Path> annotations() throws IOException {
    List<Path> found = new ArrayList<>(List.of(SHARED.resolve("gold/hunan-2025.jsonl")));
    try (Stream<Path> own = Files.list(Path.of("src/test/resources/gold"))) {
      own.filter(file -> file.toString().endsWith(".jsonl")).sorted().forEach(found::add);
    }
    return found;
  }

  @ParameterizedTest
  @MethodSource("annotations")
  void everyMeasureIsThatOfTheScorer(Path gold, @TempDir Path folder)
      throws IOException, InterruptedException {
    String report = String.valueOf(gold.getFileName()).replace(".jsonl", "");
    assumeTrue(Files.exists(SCORER.resolve("score.py")), "no scorer");
    assumeTrue(Files.exists(gold), "no " + gold);
    Path graph = folder.resolve(report + ".ttl");
    Files.writeString(graph, reading(report).turtle());
    Dataset data = GraphFiles.load(List.of(graph));

    JsonObject expected = JSON.parse(scorer(gold, data, folder));
    List<Score> scores = new Evaluator().evaluate(gold, data.getDefaultModel(), null).scores();

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

  private static Reading reading(String report) {
    if (report.equals("hunan-2025")) {
      return BundledReading.get();
    }
    Path source = SHARED.resolve("reports").resolve(report + ".txt");
    assumeTrue(Files.exists(source), "no " + source);
    return Zhengpu.read(source);
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
}
