package org.zhengpu.lexicon;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit of measurement, or a classifier.
 *
 * @param key local name of its IRI, as {@code KiloM} or {@code Mu}
 * @param iri in QUDT where QUDT has it, otherwise ours
 * @param surfaces how it is written after a number, the multiplier (万, 亿) left out
 * @param multiplier to the unit that QUDT refers to; null where there is none, as for money
 * @param quantityKind local name in QUDT, as {@code Length}
 * @param classifier whether it is a measure word, which only counts
 */
public record Unit(
    String key,
    String iri,
    List<String> surfaces,
    String zh,
    String en,
    @Nullable BigDecimal multiplier,
    String quantityKind,
    boolean classifier) {
  /** Copies the list. */
  public Unit {
    surfaces = List.copyOf(surfaces);
  }

  /** Whether the unit is QUDT's own. */
  public boolean qudt() {
    return iri.startsWith(Units.QUDT);
  }
}
