package org.zhengpu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhengpu.lexicon.Lexicon;
import org.zhengpu.lexicon.Table;

/** Which part of a report a chapter is, by its title: the rules of {@code rules/parts.tsv}. */
final class PartRules {
  private record Rule(Part part, Pattern pattern) {}

  private final List<Rule> rules = new ArrayList<>();

  /** Loads the rules for a report given in a year. */
  PartRules(Lexicon lexicon, int year) {
    for (Table.Row row : lexicon.table("rules/parts.tsv", 5).rows()) {
      String pattern =
          row.get(2)
              .replace("{year}", Integer.toString(year))
              .replace("{last}", Integer.toString(year - 1));
      rules.add(
          new Rule(Part.valueOf(row.get(1).toUpperCase(Locale.ROOT)), Pattern.compile(pattern)));
    }
  }

  /** The part that a title names. */
  Optional<Part> part(String title) {
    return rules.stream()
        .filter(rule -> rule.pattern.matcher(title).find())
        .map(Rule::part)
        .findFirst();
  }
}
