package org.zhengpu.lexicon;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that reports measure.
 *
 * @param slug last part of its IRI, as {@code retail-sales}
 * @param zh preferred label
 * @param synonyms names that mean nothing else, wherever they stand
 * @param loose names that mean it only as the subject of a rise or fall, as 经济 in 经济增长5%
 * @param quantityKind of its level, local name in QUDT
 * @param units keys of the units it is usually given in, the commonest first
 * @param broader slug of what it is a part or a kind of
 * @param rate plausible change rates in per cent
 * @param level plausible values
 * @param headline its place among the headline figures, from 1
 */
public record Indicator(
    String slug,
    String zh,
    List<String> synonyms,
    List<String> loose,
    String en,
    String quantityKind,
    List<String> units,
    Better better,
    @Nullable String broader,
    @Nullable Range rate,
    @Nullable Range level,
    @Nullable Integer headline) {
  /** Copies the lists. */
  public Indicator {
    synonyms = List.copyOf(synonyms);
    loose = List.copyOf(loose);
    units = List.copyOf(units);
  }

  /** Which way is the better one. */
  public enum Better {
    UP("up"),
    DOWN("down"),
    NEITHER("-");

    private final String cell;

    Better(String cell) {
      this.cell = cell;
    }

    /** As the table writes it. */
    public String cell() {
      return cell;
    }
  }

  /** What is plausible, both ends included. */
  public record Range(BigDecimal lowest, BigDecimal highest) {
    /** Checks the order. */
    public Range {
      if (lowest.compareTo(highest) > 0) {
        throw new IllegalArgumentException(lowest + " is more than " + highest);
      }
    }

    /** Whether a value is plausible. */
    public boolean contains(BigDecimal value) {
      return lowest.compareTo(value) <= 0 && value.compareTo(highest) <= 0;
    }
  }
}
