package org.zhengpu.lexicon;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Where provinces and prefectures are and what Wikidata calls them, from a file with a notice. */
public final class PlacePoints {
  private static final int COLUMNS = 6;
  private static final int LATITUDE = 4;
  private static final int LONGITUDE = 5;

  /**
   * A place.
   *
   * @param code of GB/T 2260
   * @param wikidata identifier, as Q45761
   * @param latitude in degrees, WGS 84, as the file has it
   * @param longitude likewise
   */
  public record Point(String code, String wikidata, String latitude, String longitude) {}

  private final Map<String, Point> byCode;

  private PlacePoints(Map<String, Point> byCode) {
    this.byCode = Collections.unmodifiableMap(byCode);
  }

  /** Those of {@code lexicon/places-wikidata.tsv}. */
  public static PlacePoints standard() {
    return of(Lexicon.bundled());
  }

  /** Those of a lexicon; made once. */
  public static PlacePoints of(Lexicon lexicon) {
    return lexicon.made(PlacePoints.class, PlacePoints::load);
  }

  private static PlacePoints load(Lexicon lexicon) {
    Map<String, Point> points = new LinkedHashMap<>();
    for (Table.Row row : lexicon.table("lexicon/places-wikidata.tsv", COLUMNS).rows()) {
      Point point = new Point(row.get(0), row.get(2), row.get(LATITUDE), row.get(LONGITUDE));
      if (points.put(point.code(), point) != null) {
        throw row.bad("a second row of " + point.code());
      }
    }
    return new PlacePoints(points);
  }

  /** All of them, in the order of the file. */
  public Collection<Point> all() {
    return byCode.values();
  }

  /** The one with a code of GB/T 2260. */
  public Optional<Point> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }
}
