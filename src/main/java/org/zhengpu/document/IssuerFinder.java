package org.zhengpu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.zhengpu.lexicon.Place;
import org.zhengpu.lexicon.Place.Level;
import org.zhengpu.lexicon.Places;
import org.zhengpu.lexicon.Terms;

/** Finds the place that a name, or a whole text, is about. */
final class IssuerFinder {
  private static final int FEWEST_MENTIONS = 8;
  private static final int TIMES_THE_NEXT = 4;

  private final Places places;
  private final Terms<String> names;

  IssuerFinder(Places places) {
    this.places = places;
    Map<String, String> terms = new TreeMap<>();
    for (Place place : places.all()) {
      if (place.level() == Level.PROVINCE || place.level() == Level.PREFECTURE) {
        terms.put(place.name(), place.id());
        for (String name : place.shortNames()) {
          terms.putIfAbsent(name, place.id());
        }
      }
    }
    names = new Terms<>(terms);
  }

  /** The place that a user means: a code, a slug, or a name that only one place has. */
  Optional<Place> given(String issuer) {
    Optional<Place> place = places.byCode(issuer).or(() -> places.bySlug(issuer));
    return place.isPresent() ? place : named(issuer, Optional.empty());
  }

  /**
   * The division with a name.
   *
   * @param name perhaps with what stands before or after it in a line
   * @param kind last character of the official name, where it is known
   */
  Optional<Place> named(String name, Optional<Character> kind) {
    for (int begin = 0; begin < name.length() - 1; begin++) {
      List<Place> found = divisions(name.substring(begin), kind);
      if (!found.isEmpty()) {
        return one(found);
      }
    }
    return Optional.empty();
  }

  /** The division of a kind that a text names again and again, and no other as often. */
  Optional<Place> prevailing(String text, char kind) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Terms.Hit<String> hit : names.longest(text)) {
      boolean fits = places.byCode(hit.value()).filter(place -> last(place) == kind).isPresent();
      if (fits) {
        counts.merge(hit.value(), 1, Integer::sum);
      }
    }
    List<Map.Entry<String, Integer>> ranked = new ArrayList<>(counts.entrySet());
    ranked.sort(Map.Entry.<String, Integer>comparingByValue().reversed());
    if (ranked.isEmpty() || ranked.get(0).getValue() < FEWEST_MENTIONS) {
      return Optional.empty();
    }
    boolean clear =
        ranked.size() == 1 || ranked.get(0).getValue() >= ranked.get(1).getValue() * TIMES_THE_NEXT;
    return clear ? places.byCode(ranked.get(0).getKey()) : Optional.empty();
  }

  private List<Place> divisions(String name, Optional<Character> kind) {
    return places.named(name).stream()
        .filter(place -> place.kind() == Place.Kind.DIVISION)
        .filter(place -> kind.isEmpty() || place.nation() || last(place) == kind.get())
        .toList();
  }

  /** The only place, or the only one at the highest level among them. */
  private static Optional<Place> one(List<Place> found) {
    Place first = found.get(0);
    boolean alone = found.stream().filter(place -> place.level() == first.level()).count() == 1;
    return alone && first.level() != Level.TOWN ? Optional.of(first) : Optional.empty();
  }

  private static char last(Place place) {
    return place.name().charAt(place.name().length() - 1);
  }
}
