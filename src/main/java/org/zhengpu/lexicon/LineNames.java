package org.zhengpu.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The lines and works whose letters are known as a whole: 西康高铁 joins 西安 and 安康.
 *
 * <p>What a line is in the reports of a province comes before what it is elsewhere: 西成 starts from
 * 西宁 in those of Qinghai.
 */
final class LineNames {
  private static final String BEGIN = "begin";

  /** The letters of a name that are known, with their places. */
  record Known(int length, List<Place> places) {}

  private record Name(List<Place> places, List<String> scopes) {}

  private final Places places;
  private final Map<String, List<Name>> lines = new HashMap<>();
  private final Map<String, List<Name>> begins = new HashMap<>();
  private int longest;

  /**
   * Reads the table.
   *
   * @param names letters, line or begin, places, scopes, an example
   */
  LineNames(Places places, Table names) {
    this.places = places;
    for (Table.Row row : names.rows()) {
      List<Place> joined = row.values(2).stream().map(id -> place(row, id)).toList();
      boolean begin = row.get(1).equals(BEGIN);
      (begin ? begins : lines)
          .computeIfAbsent(row.get(0), key -> new ArrayList<>())
          .add(new Name(joined, row.values(3)));
      longest = begin ? Math.max(longest, row.get(0).length()) : longest;
    }
  }

  private Place place(Table.Row row, String id) {
    return places
        .byCode(id)
        .or(() -> places.region(id))
        .orElseThrow(() -> row.bad("no place " + id));
  }

  /**
   * The places that a line joins; in the reports of a province where it has a place, its letters
   * may stand in the other order too.
   */
  Optional<List<Place>> line(String letters, Place home) {
    Optional<List<Place>> known = chosen(lines.get(letters), home);
    if (known.isPresent() || !places.named(letters).isEmpty()) {
      return known;
    }
    String turned = new StringBuilder(letters).reverse().toString();
    return chosen(lines.get(turned), home)
        .filter(joined -> joined.stream().anyMatch(place -> places.within(place, home)))
        .map(LineNames::turned);
  }

  private static List<Place> turned(List<Place> joined) {
    List<Place> turned = new ArrayList<>(joined);
    Collections.reverse(turned);
    return List.copyOf(turned);
  }

  /** The longest known letters with which a name begins. */
  Optional<Known> beginning(String name, Place home) {
    for (int end = Math.min(longest, name.length()); end > 1; end--) {
      int length = end;
      Optional<Known> known =
          chosen(begins.get(name.substring(0, end)), home).map(joined -> new Known(length, joined));
      if (known.isPresent()) {
        return known;
      }
    }
    return Optional.empty();
  }

  private static Optional<List<Place>> chosen(@Nullable List<Name> names, Place home) {
    if (names == null) {
      return Optional.empty();
    }
    return names.stream()
        .filter(name -> name.scopes().contains(home.id()))
        .findFirst()
        .or(() -> names.stream().filter(name -> name.scopes().isEmpty()).findFirst())
        .map(Name::places);
  }
}
