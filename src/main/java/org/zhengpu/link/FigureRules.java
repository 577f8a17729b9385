package org.zhengpu.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.zhengpu.lexicon.Lexicon;
import org.zhengpu.lexicon.Table;

/** The rules by which a figure is not a thing's though named after it, or is though before it. */
final class FigureRules {
  private static final int COLUMNS = 5;

  private final Map<String, List<Pattern>> rules = new TreeMap<>();

  private FigureRules(Lexicon lexicon) {
    for (Table.Row row : lexicon.table("rules/figure-ties.tsv", COLUMNS).rows()) {
      rules.computeIfAbsent(row.get(1), use -> new ArrayList<>()).add(Pattern.compile(row.get(2)));
    }
  }

  /** Those of a lexicon; made once. */
  static FigureRules of(Lexicon lexicon) {
    return lexicon.made(FigureRules.class, FigureRules::new);
  }

  /** Whether the words between a thing and a number say that the number is another's. */
  boolean between(String words) {
    return is("between", words);
  }

  /** Whether the words before a number in its clause speak of the whole place. */
  boolean clause(String words) {
    return is("clause", words);
  }

  /** Whether the words after a thing count it: it is one of many, and governs no other number. */
  boolean counted(String words) {
    return is("counted", words);
  }

  /**
   * Whether the words between a number and a thing after it say that it counts what is the thing's.
   */
  boolean counts(String words) {
    return is("counts", words);
  }

  private boolean is(String use, String words) {
    return rules.getOrDefault(use, List.of()).stream().anyMatch(p -> p.matcher(words).find());
  }
}
