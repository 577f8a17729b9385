package org.zhengpu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengpu.lexicon.Table;

/** Every rule of the reader finds its example, and not its counter-example. */
class RuleExamplesTest {
  private static final int YEAR = 2025;
  private static final Set<String> STARTS =
      Set.of("rules/headings.tsv", "rules/leadins.tsv", "rules/sentences.tsv");
  private static final Set<String> WHOLE = Set.of("furniture", "page", "footer");

  static Stream<Arguments> rules() {
    return Stream.of(
            rows("rules/frame.tsv", 5, 2),
            rows("rules/headings.tsv", 6, 3),
            rows("rules/parts.tsv", 5, 2),
            rows("rules/metadata.tsv", 5, 2),
            rows("rules/sentences.tsv", 4, 1),
            rows("rules/issuers.tsv", 5, 1),
            rows("rules/leadins.tsv", 4, 1))
        .flatMap(s -> s);
  }

  private static Stream<Arguments> rows(String file, int columns, int pattern) {
    return Table.load(file, columns).rows().stream()
        .map(
            row ->
                Arguments.of(
                    row.get(0),
                    pattern(file, row, pattern),
                    row.get(columns - 2),
                    row.get(columns - 1)));
  }

  private static Pattern pattern(String file, Table.Row row, int column) {
    String pattern =
        row.get(column)
            .replace("{year}", Integer.toString(YEAR))
            .replace("{last}", Integer.toString(YEAR - 1));
    boolean whole = WHOLE.contains(row.get(1));
    boolean start = STARTS.contains(file);
    return Pattern.compile(
        whole ? "^(?:" + pattern + ")$" : start ? "^(?:" + pattern + ")" : pattern);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void findsItsExampleOnly(String id, Pattern pattern, String yes, String no) {
    assertThat(pattern.matcher(yes).find()).as(id + " finds " + yes).isTrue();
    assertThat(pattern.matcher(no).find()).as(id + " does not find " + no).isFalse();
  }

  @Test
  void idsAreUnique() {
    Set<Object> ids = new HashSet<>();
    rules().forEach(rule -> assertThat(ids.add(rule.get()[0])).as("" + rule.get()[0]).isTrue());
  }
}
