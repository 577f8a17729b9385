package org.zhengpu.dataset;

import java.util.Optional;
import org.zhengpu.graph.Iris;
import org.zhengpu.lexicon.Indicator;
import org.zhengpu.lexicon.Indicators;

/** What the catalogue says of the indicators of graphs. */
final class Catalogue {
  private static final String FOLDER = Iris.indicator("");

  private Catalogue() {}

  private static Optional<Indicator> find(String iri) {
    return iri.startsWith(FOLDER)
        ? Indicators.standard().bySlug(iri.substring(FOLDER.length()))
        : Optional.empty();
  }

  /** Which way is the better one; neither where the catalogue does not have the indicator. */
  static Indicator.Better better(String indicator) {
    return find(indicator).map(Indicator::better).orElse(Indicator.Better.NEITHER);
  }

  /** Whether an indicator is a part or a kind of another. */
  static boolean isPart(String part, String whole) {
    return find(part)
        .map(Indicator::broader)
        .filter(broader -> whole.equals(Iris.indicator(broader)))
        .isPresent();
  }
}
