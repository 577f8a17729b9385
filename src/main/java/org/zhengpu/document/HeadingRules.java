package org.zhengpu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengpu.lexicon.Lexicon;
import org.zhengpu.lexicon.Table;

/** How sections begin: the numerals of {@code rules/headings.tsv}. */
final class HeadingRules {
  /**
   * A numeral found.
   *
   * @param rule id of the rule
   * @param rank the smaller, the higher the section
   * @param length of the numeral in characters
   */
  record Numeral(String rule, int rank, int length) {}

  private record Rule(String id, int rank, boolean inside, Pattern pattern) {}

  private final List<Rule> rules = new ArrayList<>();
  private final List<Pattern> figures;

  /** Loads the rules. */
  HeadingRules(Lexicon lexicon) {
    for (Table.Row row : lexicon.table("rules/headings.tsv", 6).rows()) {
      rules.add(
          new Rule(
              row.get(0),
              Integer.parseInt(row.get(1)),
              row.get(2).equals("sentence"),
              Pattern.compile(row.get(3))));
    }
    figures =
        lexicon.table("rules/titles.tsv", 4).rows().stream()
            .map(row -> Pattern.compile(row.get(1)))
            .toList();
  }

  /** Whether a range of a text tells a figure, a year being none. */
  boolean figure(String text, int begin, int end) {
    return figures.stream().anyMatch(figure -> figure.matcher(text).region(begin, end).find());
  }

  /** Whether a paragraph begins with a numeral. */
  boolean opens(String paragraph) {
    return numeral(paragraph, 0).isPresent();
  }

  /** The numeral at the start of a sentence of a paragraph. */
  Optional<Numeral> numeral(String paragraph, int begin) {
    for (Rule rule : rules) {
      if (begin == 0 || rule.inside) {
        Matcher m = rule.pattern.matcher(paragraph).region(begin, paragraph.length());
        if (m.lookingAt() && m.end() < paragraph.length()) {
          return Optional.of(new Numeral(rule.id, rule.rank, m.end() - begin));
        }
      }
    }
    return Optional.empty();
  }
}
