package org.zhengpu.link;

import org.zhengpu.lexicon.FigureWords;
import org.zhengpu.lexicon.Places;
import org.zhengpu.lexicon.Units;
import org.zhengpu.mention.QuantityMention;

/** The stateless parts that read figures. */
record FigureTools(
    ClauseSplitter clauses,
    WordingReader wordings,
    SubjectReader subjects,
    SubjectLists lists,
    PeriodReader periods,
    IndicatorFinder indicators,
    FigureWords words,
    Units units,
    Places places) {
  private static final int LONGEST_GROWTH = 14;

  /** Whether a quantity is a per cent. */
  boolean percent(QuantityMention quantity) {
    return words.role("percent").is(quantity.unit());
  }

  /** Whether what comes after a quantity makes an aim of it: 低于5.5%的控制目标. */
  boolean aim(String right) {
    return words.role("aim").in(attributed(right)).isPresent();
  }

  /** Whether what comes after a quantity makes a background of it: 在增长8.5%的基础上. */
  boolean background(String right) {
    String noun = attributed(right);
    return words.role("circumstance").startLength(noun, 0) > 0;
  }

  /** What is said to grow by a per cent before it: 经济 of 5.8%的经济增长; empty for nothing. */
  String grown(String right) {
    String noun = attributed(right);
    int growth = words.role("change-after").endLength(noun, noun.length());
    return growth > 0 && noun.length() - growth >= 2 && noun.length() <= LONGEST_GROWTH
        ? noun.substring(0, noun.length() - growth)
        : "";
  }

  /** The people that a number without a unit counts: 500万各族群众; empty for none. */
  String persons(String text, int end) {
    int length = FigureFilter.named(words.role("person"), text, end);
    return length == 0 ? "" : subjects.clean(text.substring(end, end + length), 0).text();
  }

  /** The phrase that a quantity is an attribute of; empty where no particle follows it. */
  private String attributed(String right) {
    int particle = words.role("particle").startLength(right, 0);
    int end = particle;
    while (particle > 0 && end < right.length() && !FigureFilter.closes(right, end)) {
      end++;
    }
    return right.substring(particle, end);
  }
}
