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
}
