package org.zhengpu.compare;

import java.util.Comparator;
import java.util.Optional;
import org.zhengpu.lexicon.Place;
import org.zhengpu.lexicon.Places;

/**
 * Who gave a report.
 *
 * @param code of GB/T 2260, by which issuers are ordered: the nation first
 * @param name as 湖南省
 * @param shortName as 湖南, for plots
 * @param slug as {@code hunan}
 */
record Issuer(String code, String name, String shortName, String slug)
    implements Comparable<Issuer> {
  private static final Comparator<Issuer> ORDER =
      Comparator.comparing(Issuer::code).thenComparing(Issuer::name);
  private static final String NATION = "100000";
  private static final String OF_A_PROVINCE = "0000";

  /** The issuer with a code; names are the graph's where the lexicon does not know it. */
  static Issuer of(String code, String name) {
    Optional<Place> place = Places.standard().byCode(code);
    String shortName = place.flatMap(known -> known.shortNames().stream().findFirst()).orElse(name);
    String slug = place.map(Place::slug).orElse(code);
    return new Issuer(code, name, shortName, slug);
  }

  /** Whether it is the State Council. */
  boolean nation() {
    return code.equals(NATION);
  }

  /** Whether it is a province, an autonomous region or a municipality under the nation. */
  boolean province() {
    return !nation() && code.endsWith(OF_A_PROVINCE);
  }

  @Override
  public int compareTo(Issuer other) {
    return ORDER.compare(this, other);
  }
}
