package org.zhengpu.dataset;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengpu.link.Figure;
import org.zhengpu.mention.Bound;

/**
 * A figure of a report, as far as ties need it.
 *
 * @param iri of the observation
 * @param basis local name of how it is reckoned, as {@code headline} or {@code rounded-2}
 * @param reference IRI of what it is compared with or ranked in, or of {@code zp:none}
 * @param upper the other end of a range
 * @param evidence IRIs of the passages that state it
 */
public record DigestFigure(
    String iri,
    Figure.Status status,
    String indicator,
    String area,
    DigestPeriod period,
    Figure.Measure measure,
    String basis,
    String reference,
    BigDecimal value,
    @Nullable BigDecimal upper,
    Bound bound,
    DigestUnit unit,
    List<String> evidence) {
  /** Copies the list. */
  public DigestFigure {
    evidence = List.copyOf(evidence);
  }

  /** Whether it states a rise or fall and not how much there is. */
  boolean isChange() {
    return measure == Figure.Measure.CHANGE_RATE || measure == Figure.Measure.CHANGE_AMOUNT;
  }
}
