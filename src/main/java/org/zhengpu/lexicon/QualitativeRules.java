package org.zhengpu.lexicon;

import java.util.List;

/** How reports word promises without a number, from {@code rules/qualitative.tsv}. */
public final class QualitativeRules {
  /** Where what is compared with stands. */
  public enum Form {
    WITH,
    OVER,
    END
  }

  /**
   * A rule.
   *
   * @param comparison local name of the kind of comparison, as {@code same}
   */
  public record Rule(
      String id, Form form, List<String> words, String comparison, String yes, String no) {
    /** Copies the list. */
    public Rule {
      words = List.copyOf(words);
    }
  }

  private final List<Rule> rules;

  private QualitativeRules(Table table) {
    rules = table.rows().stream().map(QualitativeRules::rule).toList();
  }

  /** The rules of the program's own data file. */
  public static QualitativeRules standard() {
    return of(Lexicon.bundled());
  }

  /** Those of a lexicon; made once. */
  public static QualitativeRules of(Lexicon lexicon) {
    return lexicon.made(
        QualitativeRules.class,
        files -> new QualitativeRules(files.table("rules/qualitative.tsv", 6)));
  }

  private static Rule rule(Table.Row row) {
    Form form =
        switch (row.get(1)) {
          case "with" -> Form.WITH;
          case "over" -> Form.OVER;
          case "end" -> Form.END;
          default -> throw row.bad("unknown form " + row.get(1));
        };
    return new Rule(row.get(0), form, row.values(2), row.get(3), row.get(4), row.get(5));
  }

  /** The rules in the order of the file. */
  public List<Rule> all() {
    return rules;
  }
}
