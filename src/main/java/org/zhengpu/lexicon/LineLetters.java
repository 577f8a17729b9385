package org.zhengpu.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.zhengpu.lexicon.Place.Level;

/**
 * What one letter in the name of a line stands for in the reports of a province.
 *
 * <p>In this order: what the table says for that province; the one prefecture of the province that
 * begins with it; what the table says in general, unless it is a province that letters seldom stand
 * for and a county begins with it too; the one county; the one prefecture of a neighbouring
 * province.
 */
final class LineLetters {
  private static final String SURE = "sure";

  private record Letter(Place place, boolean sure, List<String> scopes) {}

  private final List<String> districts;
  private final Map<Character, List<Letter>> letters = new HashMap<>();
  private final Map<Place, List<Place>> prefectures = new HashMap<>();
  private final Map<Place, List<Place>> counties = new HashMap<>();
  private final Map<Place, List<Place>> neighbours = new HashMap<>();

  /**
   * Reads the tables.
   *
   * @param districts how official names of districts end, which are on no line
   */
  LineLetters(Places places, Table letters, Table neighbours, List<String> districts) {
    this.districts = List.copyOf(districts);
    for (Table.Row row : letters.rows()) {
      Place place =
          places
              .byCode(row.get(1))
              .or(() -> places.region(row.get(1)))
              .orElseThrow(() -> row.bad("no place " + row.get(1)));
      Letter letter = new Letter(place, row.get(2).equals(SURE), row.values(3));
      this.letters.computeIfAbsent(row.get(0).charAt(0), key -> new ArrayList<>()).add(letter);
    }
    for (Place place : places.all()) {
      if (place.level() == Level.PREFECTURE || place.level() == Level.COUNTY) {
        Map<Place, List<Place>> level = place.level() == Level.PREFECTURE ? prefectures : counties;
        places
            .province(place)
            .ifPresent(
                province -> level.computeIfAbsent(province, key -> new ArrayList<>()).add(place));
      }
    }
    for (Table.Row row : neighbours.rows()) {
      List<Place> beside = new ArrayList<>();
      row.values(1).forEach(code -> places.byCode(code).ifPresent(beside::add));
      places.byCode(row.get(0)).ifPresent(province -> this.neighbours.put(province, beside));
    }
    this.neighbours.put(places.nation(), List.copyOf(prefectures.keySet()));
  }

  /** The province of a letter; {@code sure} where it must be one whatever follows. */
  Optional<Place> province(char letter, boolean sure) {
    return letters.getOrDefault(letter, List.of()).stream()
        .filter(found -> found.place().level() == Level.PROVINCE && (found.sure() || !sure))
        .map(Letter::place)
        .findFirst();
  }

  /** Whether a province has prefectures, as all but the municipalities have. */
  boolean divided(Place province) {
    return prefectures.containsKey(province);
  }

  /** What a letter stands for on a line in the reports of a province. */
  Optional<Place> onLine(char letter, Place home) {
    List<Letter> known = letters.getOrDefault(letter, List.of());
    Optional<Place> scoped = first(known, found -> found.scopes().contains(home.id()));
    List<Place> own = beginning(prefectures.getOrDefault(home, List.of()), letter);
    if (scoped.isPresent() || own.size() == 1) {
      return scoped.isPresent() ? scoped : Optional.of(own.get(0));
    }
    Optional<Place> general = first(known, found -> found.scopes().isEmpty());
    List<Place> within = beginning(counties(home), letter);
    boolean unlike = general.isPresent() && general.get().level() == Level.PROVINCE;
    if (unlike && !province(letter, true).isPresent() && !within.isEmpty()) {
      return within.size() == 1 ? Optional.of(within.get(0)) : Optional.empty();
    }
    if (general.isPresent() || !own.isEmpty()) {
      return general;
    }
    return within.size() == 1 ? Optional.of(within.get(0)) : beside(letter, home);
  }

  private static Optional<Place> first(List<Letter> known, Predicate<Letter> fits) {
    return known.stream().filter(fits).map(Letter::place).findFirst();
  }

  private static List<Place> beginning(List<Place> all, char letter) {
    return all.stream().filter(place -> place.name().charAt(0) == letter).toList();
  }

  /** Counties and cities of a province; its districts only where it has no prefectures. */
  private List<Place> counties(Place home) {
    boolean whole = !prefectures.containsKey(home);
    return counties.getOrDefault(home, List.of()).stream()
        .filter(place -> whole || districts.stream().noneMatch(place.name()::endsWith))
        .toList();
  }

  /** The one prefecture beside the province, or in the nation's reports anywhere. */
  private Optional<Place> beside(char letter, Place home) {
    List<Place> all = new ArrayList<>();
    for (Place province : neighbours.getOrDefault(home, List.of())) {
      all.addAll(beginning(prefectures.getOrDefault(province, List.of()), letter));
    }
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }
}
