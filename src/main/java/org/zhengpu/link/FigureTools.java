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
    PeriodReader periods,
    IndicatorFinder indicators,
    FigureWords words,
    Units units,
    Places places) {
  /** Whether a quantity is a per cent. */
  boolean percent(QuantityMention quantity) {
    return words.role("percent").is(quantity.unit());
  }

  /** Whether what comes after a quantity makes an aim of it: 低于5.5%的控制目标. */
  boolean aim(String right) {
    int particle = words.role("particle").startLength(right, 0);
    int end = particle;
    while (end < right.length() && !FigureFilter.closes(right, end)) {
      end++;
    }
    return particle > 0 && words.role("aim").endLength(right, end) > 0;
  }
}
