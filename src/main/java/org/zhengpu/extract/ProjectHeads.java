package org.zhengpu.extract;

import java.util.List;
import java.util.regex.Pattern;
import org.zhengpu.lexicon.Signs;

/** How phrases end that may be names of projects: with a head word, as 高铁 in 雄商高铁, or like one. */
final class ProjectHeads {
  /** Characters of a line's name without the word for a line at most. */
  private static final int LONGEST_LINE = 4;

  /** Length of a head as common as 项目. */
  private static final int COMMON = 2;

  private static final Pattern BRACKETED = Pattern.compile("[（(][^（）()]{1,8}[）)]$");

  private final NameLexicon lexicon;
  private final ProjectWords words;
  private final ProjectRules rules;
  private final List<String> lines;

  ProjectHeads(NameLexicon lexicon) {
    this.lexicon = lexicon;
    words = ProjectWords.of(lexicon.files());
    rules = ProjectRules.of(lexicon.files());
    lines =
        lexicon.files().table("lexicon/line-words.tsv", 3).rows().stream()
            .filter(row -> row.get(1).equals("end"))
            .map(row -> row.get(0))
            .toList();
  }

  /** A phrase without the bracket that ends it, as 二期 in 甲机场（二期）. */
  static String unbracketed(String phrase) {
    boolean may = !phrase.isEmpty() && Signs.closesBracket(phrase.charAt(phrase.length() - 1));
    return may ? BRACKETED.matcher(phrase).replaceAll("") : phrase;
  }

  private static String bare(String phrase) {
    String open = unbracketed(phrase);
    return Signs.ends(open, '”') ? open.substring(0, open.length() - 1) : open;
  }

  /** Length of the head word that ends a phrase; 0 where none does. */
  int length(String phrase) {
    return words.end(bare(phrase));
  }

  /** The same for a head word that needs a name at the begin, as 锂铍矿. */
  int namedLength(String phrase) {
    return words.namedEnd(bare(phrase));
  }

  /** Whether a phrase ends with a head word. */
  boolean end(String phrase) {
    return length(phrase) > 0;
  }

  /** Whether a phrase is a name without a head word, as the stretch of a line 沿江高铁武宜段. */
  boolean proper(String label) {
    return rules.matches(ProjectRules.Use.PROPER, label);
  }

  /**
   * Whether a phrase ends as a name does: with a head word, as a stretch of a line, a programme.
   */
  boolean endName(String phrase) {
    return end(phrase) || proper(phrase) || lexicon.endsProgramme(phrase);
  }

  /** The word for a line that ends a name, as 铁路 in 石雄铁路 and 石雄铁路项目; empty for none. */
  String line(String label) {
    String bare = words.common(label) ? label.substring(0, label.length() - COMMON) : label;
    return lines.stream()
        .filter(word -> bare.endsWith(word) && bare.length() - word.length() <= LONGEST_LINE)
        .findFirst()
        .orElse("");
  }
}
