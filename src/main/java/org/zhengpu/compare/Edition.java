package org.zhengpu.compare;

import java.util.Comparator;

/**
 * One report of the set.
 *
 * @param iri of the report
 * @param year in which it was given
 * @param label as 2025年湖南省政府工作报告
 * @param context IRI of its text, to which offsets refer
 * @param sha256 of the input
 */
record Edition(String iri, Issuer issuer, int year, String label, String context, String sha256)
    implements Comparable<Edition> {
  private static final Comparator<Edition> ORDER =
      Comparator.comparing(Edition::issuer)
          .thenComparing(Edition::year)
          .thenComparing(Edition::iri);

  /** The name by which a user asks for it, as {@code hunan-2025}. */
  String key() {
    return issuer.slug() + "-" + year;
  }

  @Override
  public int compareTo(Edition other) {
    return ORDER.compare(this, other);
  }
}
