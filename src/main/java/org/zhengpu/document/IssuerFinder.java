package org.zhengpu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.zhengpu.lexicon.Lexicon;
import org.zhengpu.lexicon.Place;
import org.zhengpu.lexicon.Place.Level;
import org.zhengpu.lexicon.Places;
import org.zhengpu.lexicon.Table;
import org.zhengpu.lexicon.Terms;

/** Finds the place that a name, or a whole text, is about. */
final class IssuerFinder {
  private static final int FEWEST_MENTIONS = 8;
  private static final int TIMES_THE_NEXT = 4;

  /** An office and the official names of the divisions that have it. */
  private record Kind(Pattern office, Pattern name) {}

  private final Places places;
  private final Terms<Place> names;
  private final List<Kind> kinds = new ArrayList<>();

  IssuerFinder(Lexicon lexicon) {
    this.places = Places.of(lexicon);
    Map<String, Place> terms = new TreeMap<>();
    for (Place place : places.all()) {
      boolean high = place.level() == Level.PROVINCE || place.level() == Level.PREFECTURE;
      if (high || place.level() == Level.COUNTY) {
        terms.putIfAbsent(place.name(), place);
      }
      if (high) {
        place.shortNames().forEach(name -> terms.putIfAbsent(name, place));
      }
    }
    names = new Terms<>(terms);
    for (Table.Row row : lexicon.table("rules/issuers.tsv", 5).rows()) {
      kinds.add(new Kind(Pattern.compile(row.get(1)), Pattern.compile(row.get(2))));
    }
  }

  /** The place that a user means: a code, a slug, or a name that only one place has. */
  Optional<Place> given(String issuer) {
    Optional<Place> place = places.byCode(issuer).or(() -> places.bySlug(issuer));
    return place.isPresent() ? place : named(issuer);
  }

  /** The division with a name, before which there may be other text. */
  Optional<Place> named(String name) {
    for (int begin = 0; begin < name.length() - 1; begin++) {
      List<Place> found = divisions(name.substring(begin));
      if (!found.isEmpty()) {
        return one(found);
      }
    }
    return Optional.empty();
  }

  /**
   * The division that a text names again and again, and no other of its kind as often.
   *
   * @param formula the paragraph that names the office
   */
  Optional<Place> prevailing(String text, String formula) {
    return kinds.stream()
        .filter(kind -> kind.office().matcher(formula).find())
        .findFirst()
        .flatMap(kind -> prevailing(text, kind.name()));
  }

  private Optional<Place> prevailing(String text, Pattern kind) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Terms.Hit<Place> hit : names.longest(text)) {
      if (kind.matcher(hit.value().name()).find()) {
        counts.merge(hit.value().id(), 1, Integer::sum);
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

  private List<Place> divisions(String name) {
    return places.named(name).stream()
        .filter(place -> place.kind() == Place.Kind.DIVISION)
        .toList();
  }

  /** The only place, or the only one at the highest level among them. */
  private static Optional<Place> one(List<Place> found) {
    Place first = found.get(0);
    boolean alone = found.stream().filter(place -> place.level() == first.level()).count() == 1;
    return alone && first.level() != Level.TOWN ? Optional.of(first) : Optional.empty();
  }
}
