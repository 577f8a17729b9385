package org.zhengpu.dataset;

import java.util.Optional;
import org.zhengpu.lexicon.Places;

/**
 * A report in a store.
 *
 * @param iri of the report, which names its graph too
 * @param name as files of the report are named, without suffix: {@code hunan-2025}
 */
public record StoredReport(String iri, String name) {
  private static final String PATH = "report/";

  /** A report of which only the IRI is known; its name is that of the issuer, if we know it. */
  static StoredReport of(String iri) {
    String scope = iri.substring(iri.lastIndexOf('/') + 1);
    int dash = scope.lastIndexOf('-');
    if (dash < 0) {
      return new StoredReport(iri, scope);
    }
    Optional<String> slug =
        Places.standard()
            .byCode(scope.substring(0, dash))
            .flatMap(place -> Optional.ofNullable(place.slug()));
    return new StoredReport(iri, slug.map(s -> s + scope.substring(dash)).orElse(scope));
  }

  /** Under which the report and what is in it stand. */
  public String base() {
    int at = iri.lastIndexOf(PATH);
    return at < 0 ? iri : iri.substring(0, at);
  }
}
