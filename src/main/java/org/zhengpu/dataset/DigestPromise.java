package org.zhengpu.dataset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A promise without a number, as that incomes are to grow as fast as the economy.
 *
 * @param iri of the qualitative target
 * @param comparison local name of how it is to compare, as {@code same}
 * @param comparedTo IRI of the indicator or place it is compared with; null where it is not known
 * @param evidence IRIs of the passages that state it
 */
public record DigestPromise(
    String iri,
    String indicator,
    String area,
    DigestPeriod period,
    String comparison,
    @Nullable String comparedTo,
    List<String> evidence) {
  /** Copies the list. */
  public DigestPromise {
    evidence = List.copyOf(evidence);
  }
}
