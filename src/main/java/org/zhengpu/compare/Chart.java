package org.zhengpu.compare;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a plot shows; how it is drawn is the page's business. */
sealed interface Chart {
  /** Unique in its comparison. */
  String id();

  /** What it shows, in a line. */
  String caption();

  /**
   * Targets against outcomes, a line an issuer in the order given.
   *
   * @param summary what a small plot of it says in words, as 实现14，未实现5
   */
  record Pairs(String id, String caption, String summary, List<Pair> pairs) implements Chart {
    /** Copies the lists. */
    public Pairs {
      pairs = List.copyOf(pairs);
    }
  }

  /**
   * One issuer's target and outcome.
   *
   * @param rate whether values are per cent; otherwise they are levels in per cent of the target
   * @param target lower end of a range; null where none is stated
   * @param targetUpper upper end; null for a single value
   * @param outcome null where none is stated
   * @param label what stands at the end of the line
   * @param told the whole in words, for those who cannot see it and for the pointer
   */
  record Pair(
      Issuer issuer,
      boolean rate,
      @Nullable BigDecimal target,
      @Nullable BigDecimal targetUpper,
      @Nullable BigDecimal outcome,
      Tone tone,
      String label,
      String told,
      List<Quote> quotes) {
    /** Copies the lists. */
    public Pair {
      quotes = List.copyOf(quotes);
    }
  }

  /** A tile for each province and the nation. */
  record Tiles(String id, String caption, List<Tile> tiles, List<Key> keys) implements Chart {
    /** Copies the lists. */
    public Tiles {
      tiles = List.copyOf(tiles);
      keys = List.copyOf(keys);
    }
  }

  /**
   * One tile.
   *
   * @param issuer by whose code it is placed
   * @param style name of its colour, as {@code met} or {@code shade-3}
   */
  record Tile(Issuer issuer, String label, String style, String told) {}

  /** What a colour means. */
  record Key(String style, String label) {}

  /** Small plots of one kind side by side, each with a scale of its own. */
  record Multiples(String id, String caption, List<Pairs> parts) implements Chart {
    /** Copies the lists. */
    public Multiples {
      parts = List.copyOf(parts);
    }
  }
}
