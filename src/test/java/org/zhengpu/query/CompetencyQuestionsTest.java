package org.zhengpu.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengpu.BundledReading;
import org.zhengpu.dataset.Corpus;

/**
 * What {@code docs/competency-questions.md} promises, asked of the bundled report and of the four
 * invented ones.
 */
class CompetencyQuestionsTest {
  private static final Dataset DATA =
      DatasetFactory.create(BundledReading.graph().union(Corpus.together()));
  private static final Pattern ROW =
      Pattern.compile(
          "\\| (?<question>[^|]+) \\| [^|]+ \\| `(?<query>[^|`]+)` \\| `(?<answer>[^|`]+)` \\|");

  private record Question(String question, String query, String answer) {}

  static List<Question> questions() {
    try {
      return ROW.matcher(Files.readString(Path.of("docs/competency-questions.md")))
          .results()
          .map(row -> new Question(row.group(1), row.group(2), row.group(3)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("questions")
  void theSavedQueryGivesTheAnswer(Question question) {
    StringBuilder answer = new StringBuilder();
    new QueryRunner(DATA, Duration.ofMinutes(5))
        .run(QueryRunner.text(question.query()), Format.CSV, 0, answer);

    assertThat(answer.toString()).as(question.question()).contains(question.answer());
  }

  @Test
  void everySavedQueryAnswersAQuestion() {
    assertThat(questions().stream().map(Question::query))
        .containsExactlyInAnyOrderElementsOf(
            SavedQuery.all().stream().map(SavedQuery::name).toList());
  }
}
