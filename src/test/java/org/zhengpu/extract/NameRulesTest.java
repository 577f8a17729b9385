package org.zhengpu.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengpu.lexicon.Lexicon;
import org.zhengpu.lexicon.Table;

/** Each rule about names matches its own example and not its counterexample. */
class NameRulesTest {
  /** File, number of columns, column of the pattern; the examples are the last two columns. */
  private static final List<Arguments> FILES =
      List.of(
          Arguments.of("rules/family.tsv", 6, 3),
          Arguments.of("rules/family-list.tsv", 4, 1),
          Arguments.of("rules/family-item.tsv", 4, 1),
          Arguments.of("rules/family-prefix.tsv", 4, 1),
          Arguments.of("rules/programme.tsv", 4, 1),
          Arguments.of("rules/figure-ties.tsv", 5, 2),
          Arguments.of("rules/located.tsv", 5, 2),
          Arguments.of("rules/project.tsv", 5, 2));

  static Stream<Arguments> rules() {
    return FILES.stream()
        .flatMap(
            file -> {
              int columns = (Integer) file.get()[1];
              int pattern = (Integer) file.get()[2];
              return Table.load((String) file.get()[0], columns).rows().stream()
                  .map(
                      row ->
                          Arguments.of(
                              row.get(0),
                              row.get(pattern),
                              row.get(columns - 2),
                              row.get(columns - 1)));
            });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void aRuleMatchesItsExampleAndNotItsCounterexample(
      String id, String pattern, String yes, String no) {
    Pattern compiled = Pattern.compile(pattern);
    assertThat(compiled.matcher(yes).find()).as(id + " matches " + yes).isTrue();
    assertThat(compiled.matcher(no).find()).as(id + " matches " + no).isFalse();
  }

  @ParameterizedTest
  @MethodSource("numerals")
  void numeralsAreRead(String numeral, int value) {
    assertThat(Counts.of(Lexicon.bundled()).parse(numeral)).isEqualTo(value);
  }

  static Stream<Arguments> numerals() {
    return Stream.of(
        Arguments.of("八", 8),
        Arguments.of("十", 10),
        Arguments.of("十二", 12),
        Arguments.of("两", 2),
        Arguments.of("三十", 30),
        Arguments.of("13", 13),
        Arguments.of("4×4", 16),
        Arguments.of("3+3+2", 8),
        Arguments.of("八×", -1));
  }
}
