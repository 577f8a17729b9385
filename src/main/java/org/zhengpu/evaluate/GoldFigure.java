package org.zhengpu.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengpu.document.Span;
import org.zhengpu.mention.Bound;

/**
 * A figure that a reader annotated.
 *
 * @param at the number alone
 * @param indicator what is measured
 * @param accept other wordings of it that are as right
 * @param measure local name of a {@code zp:Measure}
 * @param status local name of a {@code zp:Status}
 * @param period notation of the period; empty where the text leaves it open
 * @param reference what it is compared with; empty where with nothing
 */
record GoldFigure(
    Span at,
    String context,
    boolean optional,
    String indicator,
    List<String> accept,
    String measure,
    BigDecimal value,
    @Nullable BigDecimal upper,
    String unit,
    Bound bound,
    String status,
    String period,
    String area,
    String reference)
    implements GoldLine {
  GoldFigure {
    accept = List.copyOf(accept);
  }

  /** All right wordings of what is measured. */
  List<String> indicators() {
    List<String> all = new ArrayList<>(List.of(indicator));
    all.addAll(accept);
    return all;
  }

  /** Whether it says where something stands in comparison with something else. */
  boolean compares() {
    return measure.equals("difference") || measure.equals("rank");
  }
}
