package org.zhengpu.correct;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhengpu.lexicon.Place;
import org.zhengpu.link.Figure;
import org.zhengpu.link.Period;
import org.zhengpu.mention.Bound;

/** A figure that is being changed; what is not set stays. */
final class Edit {
  private final Figure old;
  @Nullable String indicator;
  String indicatorText;
  Figure.Measure measure;
  BigDecimal value;
  @Nullable BigDecimal upper;
  Bound bound;
  String unit;
  Figure.Status status;
  Period period;
  Place area;
  String basis;

  Edit(Figure figure) {
    old = figure;
    indicator = figure.indicator();
    indicatorText = figure.indicatorText();
    measure = figure.measure();
    value = figure.value();
    upper = figure.upper();
    bound = figure.bound();
    unit = figure.unit();
    status = figure.status();
    period = figure.period();
    area = figure.area();
    basis = figure.basis();
  }

  /** The figure as it is now, as a person's word. */
  Figure figure() {
    boolean compared = measure == Figure.Measure.DIFFERENCE || measure == Figure.Measure.RANK;
    return new Figure(
        indicator,
        indicatorText,
        measure,
        value,
        upper,
        bound,
        unit,
        old.valueText(),
        status,
        period,
        area,
        compared ? old.reference() : null,
        basis,
        old.commitment(),
        old.evidence(),
        old.number(),
        Correction.RULE);
  }
}
