package org.zhengpu.mention;

import java.util.List;
import org.zhengpu.document.Span;
import org.zhengpu.lexicon.Place;

/**
 * The name of a place.
 *
 * @param candidates the places it may be, the likeliest first; never empty
 */
public record PlaceMention(Span span, List<Place> candidates, String rule) implements Mention {
  /** Copies the list. */
  public PlaceMention {
    candidates = List.copyOf(candidates);
  }
}
