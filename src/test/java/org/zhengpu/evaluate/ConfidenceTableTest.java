package org.zhengpu.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Statement;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.zhengpu.BundledReading;
import org.zhengpu.graph.Zp;
import org.zhengpu.lexicon.RuleConfidence;
import org.zhengpu.lexicon.Table;

/**
 * How far rules are trusted is what annotated reports show. {@code -Dgolden.update=true} measures
 * anew and writes {@code rules/confidence.tsv} and {@code docs/confidence.md}.
 */
class ConfidenceTableTest {
  private static final Path FILE = Path.of("src/main/resources/rules/confidence.tsv");
  private static final Path DOCUMENT = Path.of("docs/confidence.md");
  private static final String PROJECT = "project";
  private static final String FIGURES = "figure.precision";

  /** Beginnings of ids, and the measure that stands for them; none: that of their own facts. */
  private static final Map<String, String> BEGINNINGS =
      new TreeMap<>(
          Map.of(
              "family",
              "",
              "organisation",
              "",
              "programme",
              "",
              PROJECT,
              "",
              "place",
              "place",
              "located",
              "located",
              "figure-",
              FIGURES));

  /** What is measured where only projects and tied figures are annotated, and as what it counts. */
  private static final Map<String, String> OF_PROJECTS =
      Map.of("located", "located", "figure.by-number", FIGURES);

  /** Rows of rules that no annotation judges. */
  private static final Path OTHER = Path.of("src/test/resources/gold/confidence-other.tsv");

  private static final BigDecimal WEIGHT = BigDecimal.valueOf(2);

  /** A measured rule may differ so far from its row before the table is to be written anew. */
  private static final BigDecimal TOLERANCE = new BigDecimal("0.15");

  private static final int OFTEN = 20;

  private record Count(int right, int found) {
    Count with(boolean isRight) {
      return new Count(right + (isRight ? 1 : 0), found + 1);
    }

    Count plus(Count other) {
      return new Count(right + other.right, found + other.found);
    }

    /** The share of right ones, drawn towards a prior as by two more facts, rounded down. */
    BigDecimal confidence(BigDecimal prior) {
      return BigDecimal.valueOf(right)
          .add(WEIGHT.multiply(prior))
          .divide(BigDecimal.valueOf(found).add(WEIGHT), 2, RoundingMode.FLOOR);
    }
  }

  private static final Count NONE = new Count(0, 0);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Map<String, Count> rules = new TreeMap<>();
  private final Map<String, Count> measures = new TreeMap<>();

  private void measure() {
    for (AnnotatedReport report : AnnotatedReport.whole()) {
      Model graph = report.reading().graph();
      count(report, graph, rule -> true);
      scores(report, graph).forEach((measure, n) -> measures.merge(measure, n, Count::plus));
    }
    for (AnnotatedReport report : AnnotatedReport.ofProjects()) {
      Model graph = report.reading().graph();
      count(report, graph, rule -> rule.startsWith(PROJECT));
      Map<String, Count> scores = scores(report, graph);
      OF_PROJECTS.forEach(
          (measure, as) -> measures.merge(as, scores.getOrDefault(measure, NONE), Count::plus));
    }
  }

  private void count(AnnotatedReport report, Model graph, Predicate<String> judged) {
    new Evaluator()
        .verdicts(report.gold(), graph)
        .forEach(
            (iri, right) -> {
              Statement rule = graph.getResource(iri).getProperty(Zp.RULE);
              if (rule != null && judged.test(rule.getString())) {
                rules.compute(
                    rule.getString(), (id, count) -> (count == null ? NONE : count).with(right));
              }
            });
  }

  private static Map<String, Count> scores(AnnotatedReport report, Model graph) {
    Map<String, Count> counts = new TreeMap<>();
    for (Score score : new Evaluator().evaluate(report.gold(), graph, null).scores()) {
      if (score instanceof Score.Retrieval found) {
        counts.put(found.measure(), new Count(found.hits(), found.hits() + found.extra()));
      } else if (score instanceof Score.Accuracy share) {
        counts.put(share.measure(), new Count(share.right(), share.asked()));
      }
    }
    return counts;
  }

  private Count beginning(String beginning, String measure) {
    return measure.isEmpty()
        ? rules.entrySet().stream()
            .filter(rule -> rule.getKey().startsWith(beginning))
            .map(Map.Entry::getValue)
            .reduce(NONE, Count::plus)
        : measures.getOrDefault(measure, NONE);
  }

  @Test
  void theTableIsAsMeasured() throws IOException {
    measure();
    if (Boolean.getBoolean("golden.update")) {
      write();
      return;
    }
    rules.forEach(
        (rule, count) -> {
          if (count.found() >= OFTEN) {
            RuleConfidence trust = RuleConfidence.standard();
            assertThat(count.confidence(trust.before(rule)))
                .as(rule + " " + count + "; write the table anew with -Dgolden.update=true")
                .isCloseTo(trust.of(rule), Offset.offset(TOLERANCE));
          }
        });
  }

  private void write() throws IOException {
    StringBuilder table =
        new StringBuilder(Files.readString(Path.of("src/test/resources/gold/confidence-head.tsv")));
    StringBuilder page =
        new StringBuilder(Files.readString(Path.of("src/test/resources/gold/confidence-head.md")));
    Count all = rules.values().stream().reduce(NONE, Count::plus);
    BigDecimal any = all.confidence(HALF);
    Map<String, BigDecimal> priors = new TreeMap<>();
    row(table, page, "*", all, any);
    BEGINNINGS.forEach(
        (beginning, measure) -> {
          Count count = beginning(beginning, measure);
          priors.put(beginning, count.confidence(HALF));
          row(table, page, beginning + "*", count, priors.get(beginning));
        });
    table.append(Files.readString(OTHER));
    rules.forEach(
        (rule, count) -> {
          BigDecimal prior =
              priors.entrySet().stream()
                  .filter(known -> rule.startsWith(known.getKey()))
                  .map(Map.Entry::getValue)
                  .findFirst()
                  .orElse(any);
          row(table, page, rule, count, count.confidence(prior));
        });
    Files.writeString(FILE, table);
    Files.writeString(DOCUMENT, page);
  }

  private static void row(
      StringBuilder table, StringBuilder page, String rule, Count count, BigDecimal confidence) {
    table.append(
        String.join("\t", rule, "" + count.right(), "" + count.found(), confidence + "\n"));
    page.append(
        "| `%s` | %d | %d | %s |%n".formatted(rule, count.found(), count.right(), confidence));
  }

  @Test
  void eachRowIsItsFormula() {
    RuleConfidence trust = RuleConfidence.standard();
    assertThat(Table.load("rules/confidence.tsv", 4).rows())
        .filteredOn(row -> !row.get(2).isEmpty())
        .isNotEmpty()
        .allSatisfy(
            row -> {
              Count count = new Count(Integer.parseInt(row.get(1)), Integer.parseInt(row.get(2)));
              BigDecimal prior = row.get(0).endsWith("*") ? HALF : trust.before(row.get(0));
              assertThat(new BigDecimal(row.get(3)))
                  .as(row.get(0))
                  .isEqualByComparingTo(count.confidence(prior));
            });
  }

  @Test
  void everyRuleOfTheBundledReportIsJudgedByMoreThanTheRest() {
    List<String> known =
        Table.load("rules/confidence.tsv", 4).rows().stream()
            .map(row -> row.get(0))
            .filter(rule -> !rule.equals("*"))
            .toList();
    assertThat(BundledReading.graph().listObjectsOfProperty(Zp.RULE).toList())
        .allSatisfy(
            node -> {
              String rule = node.asLiteral().getString();
              assertThat(known)
                  .as(rule)
                  .anyMatch(
                      row ->
                          row.endsWith("*")
                              ? rule.startsWith(row.substring(0, row.length() - 1))
                              : row.equals(rule));
            });
  }
}
