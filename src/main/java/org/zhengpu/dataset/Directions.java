package org.zhengpu.dataset;

import org.zhengpu.graph.Iris;
import org.zhengpu.lexicon.Indicator;
import org.zhengpu.lexicon.Indicators;

/** Which way is the better one, by the catalogue. */
final class Directions {
  private static final String FOLDER = Iris.indicator("");

  private Directions() {}

  /** The direction of an indicator; neither where the catalogue does not have it. */
  static Indicator.Better of(String indicator) {
    if (!indicator.startsWith(FOLDER)) {
      return Indicator.Better.NEITHER;
    }
    return Indicators.standard()
        .bySlug(indicator.substring(FOLDER.length()))
        .map(Indicator::better)
        .orElse(Indicator.Better.NEITHER);
  }
}
