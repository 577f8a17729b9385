package org.zhengpu.graph;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengpu.document.Span;
import org.zhengpu.lexicon.Places;
import org.zhengpu.link.Figure;
import org.zhengpu.link.Period;
import org.zhengpu.mention.Bound;

/** Figures for tests: Hunan's of 2024, each at a place of its own in the text. */
final class SampleFigures {
  private int position;

  Figure level(@Nullable String slug, String text, String value, String unit) {
    return level(slug, text, value, unit, Bound.EXACT);
  }

  Figure level(@Nullable String slug, String text, String value, String unit, Bound bound) {
    Span number = new Span(position, position + 1);
    position += 2;
    return new Figure(
        slug,
        text,
        Figure.Measure.LEVEL,
        new BigDecimal(value),
        null,
        bound,
        unit,
        value + unit,
        Figure.Status.ACTUAL,
        Period.year(2024),
        Places.standard().byCode("430000").orElseThrow(),
        null,
        "headline",
        null,
        List.of(number),
        number,
        "sample");
  }
}
