package org.zhengpu.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhengpu.lexicon.Place.Level;

/**
 * Reads the letters that stand for places in names of lines and roads: 邵永高铁, 宁电入湘, 湘粤联网.
 *
 * <p>A letter that could be two places decides nothing; where less than half of a line's letters
 * are decided, none is.
 */
public final class PlaceLetters {
  private static final int LETTER_COLUMNS = 5;
  private static final int WORD_COLUMNS = 3;
  private static final int MOST = 5;
  private static final String SURE = "sure";
  private static final String END = "end";

  private record Letter(Place place, boolean sure, Optional<Place> scope) {}

  private final Places places;
  private final Map<Character, List<Letter>> letters = new HashMap<>();
  private final Map<Place, List<Place>> prefectures = new HashMap<>();
  private final List<String> ends = new ArrayList<>();
  private final List<String> joins = new ArrayList<>();

  /** The letters of the bundled files. */
  public static PlaceLetters standard() {
    return of(Lexicon.bundled());
  }

  /** Those of a lexicon; made once. */
  public static PlaceLetters of(Lexicon lexicon) {
    return lexicon.made(
        PlaceLetters.class,
        files ->
            new PlaceLetters(
                Places.of(files),
                files.table("lexicon/place-letters.tsv", LETTER_COLUMNS),
                files.table("lexicon/line-words.tsv", WORD_COLUMNS)));
  }

  /**
   * Reads the tables.
   *
   * @param letters letter, code, sure or line, scope, example
   * @param words word, end or join, example
   */
  public PlaceLetters(Places places, Table letters, Table words) {
    this.places = places;
    for (Table.Row row : letters.rows()) {
      Place place =
          places.byCode(row.get(1)).orElseThrow(() -> row.bad("no division " + row.get(1)));
      Letter letter = new Letter(place, row.get(2).equals(SURE), places.byCode(row.get(3)));
      this.letters.computeIfAbsent(row.get(0).charAt(0), key -> new ArrayList<>()).add(letter);
    }
    for (Table.Row row : words.rows()) {
      (row.get(1).equals(END) ? ends : joins).add(row.get(0));
    }
    for (Place place : places.all()) {
      if (place.level() == Level.PREFECTURE) {
        places
            .province(place)
            .ifPresent(
                province ->
                    prefectures.computeIfAbsent(province, key -> new ArrayList<>()).add(place));
      }
    }
  }

  /**
   * The places that the letters of a name stand for, in their order.
   *
   * @param name as 邵永高铁
   * @param issuer whose report it is
   * @return an empty list where the letters do not decide it
   */
  public List<Place> of(String name, Place issuer) {
    for (String join : joins) {
      int at = name.indexOf(join);
      if (at == 1 && name.length() == at + join.length() + 1) {
        return all(
            "" + name.charAt(0) + name.charAt(name.length() - 1),
            letter -> province(letter, false));
      }
    }
    int end = name.length();
    for (String word : ends) {
      int at = name.indexOf(word);
      end = at >= 0 ? Math.min(end, at) : end;
    }
    Place home = places.province(issuer).orElse(issuer);
    List<Place> line =
        end < name.length() && end >= 2 && end <= MOST
            ? most(name.substring(0, end), letter -> onLine(letter, home))
            : List.of();
    return line.isEmpty() ? leading(name) : line;
  }

  /** The provinces of two or more sure letters at the beginning. */
  private List<Place> leading(String name) {
    int count = 0;
    while (count < name.length() && province(name.charAt(count), true).isPresent()) {
      count++;
    }
    return count < 2 ? List.of() : all(name.substring(0, count), letter -> province(letter, true));
  }

  private interface Reading {
    Optional<Place> of(char letter);
  }

  private static List<Place> all(String text, Reading reading) {
    Set<Place> found = new LinkedHashSet<>();
    for (int i = 0; i < text.length(); i++) {
      Optional<Place> place = reading.of(text.charAt(i));
      if (place.isEmpty()) {
        return List.of();
      }
      found.add(place.orElseThrow());
    }
    return List.copyOf(found);
  }

  /** The places of the letters that are decided, if less than half is, none. */
  private static List<Place> most(String text, Reading reading) {
    Set<Place> found = new LinkedHashSet<>();
    int decided = 0;
    for (int i = 0; i < text.length(); i++) {
      Optional<Place> place = reading.of(text.charAt(i));
      place.ifPresent(found::add);
      decided += place.isPresent() ? 1 : 0;
    }
    if (decided < text.length()) {
      found.removeIf(place -> place.level() != Level.PREFECTURE);
    }
    return found.size() * 2 < text.length() ? List.of() : List.copyOf(found);
  }

  private Optional<Place> province(char letter, boolean sure) {
    return letters.getOrDefault(letter, List.of()).stream()
        .filter(found -> found.place().level() == Level.PROVINCE && (found.sure() || !sure))
        .map(Letter::place)
        .findFirst();
  }

  /**
   * A prefecture of the issuer's province by its first character, or what the letter stands for.
   */
  private Optional<Place> onLine(char letter, Place home) {
    List<Letter> known = letters.getOrDefault(letter, List.of());
    for (Letter found : known) {
      if (found.scope().filter(home::equals).isPresent()) {
        return Optional.of(found.place());
      }
    }
    List<Place> own =
        prefectures.getOrDefault(home, List.of()).stream()
            .filter(place -> place.name().charAt(0) == letter)
            .toList();
    if (own.size() == 1) {
      return Optional.of(own.get(0));
    }
    Optional<Place> general =
        known.stream().filter(found -> found.scope().isEmpty()).map(Letter::place).findFirst();
    return known.isEmpty() && own.isEmpty() ? onlyOne(letter) : general;
  }

  /** The one prefecture of the nation that begins with a letter. */
  private Optional<Place> onlyOne(char letter) {
    List<Place> all =
        prefectures.values().stream()
            .flatMap(List::stream)
            .filter(place -> place.name().charAt(0) == letter)
            .toList();
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }
}
