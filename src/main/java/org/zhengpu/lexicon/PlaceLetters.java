package org.zhengpu.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.zhengpu.lexicon.Place.Level;

/**
 * Reads the letters that stand for places in names of lines and roads: 邵永高铁, 宁电入湘, 湘粤联网.
 *
 * <p>A letter that could be two places decides nothing; where less than half of a line's letters
 * are decided, none is. Of a stretch of a line (青藏铁路格拉段) the stretch's letters count.
 */
public final class PlaceLetters {
  private static final int LETTER_COLUMNS = 5;
  private static final int WORD_COLUMNS = 3;
  private static final int LINE_COLUMNS = 3;
  private static final int MOST = 5;
  private static final int LEAST = 2;

  private final Places places;
  private final LineLetters letters;
  private final Map<String, List<String>> words = new TreeMap<>();
  private final Map<String, List<Place>> lines = new TreeMap<>();
  private final Pattern brackets = Pattern.compile("（[^（）]*）");

  /** The letters of the bundled files. */
  public static PlaceLetters standard() {
    return of(Lexicon.bundled());
  }

  /** Those of a lexicon; made once. */
  public static PlaceLetters of(Lexicon lexicon) {
    return lexicon.made(PlaceLetters.class, PlaceLetters::new);
  }

  private PlaceLetters(Lexicon lexicon) {
    places = Places.of(lexicon);
    for (Table.Row row : lexicon.table("lexicon/line-words.tsv", WORD_COLUMNS).rows()) {
      words.computeIfAbsent(row.get(1), use -> new ArrayList<>()).add(row.get(0));
    }
    for (Table.Row row : lexicon.table("lexicon/line-names.tsv", LINE_COLUMNS).rows()) {
      lines.put(row.get(0), row.values(1).stream().map(id -> place(row, id)).toList());
    }
    letters =
        new LineLetters(
            places,
            lexicon.table("lexicon/place-letters.tsv", LETTER_COLUMNS),
            lexicon.table("lexicon/province-neighbours.tsv", 2),
            words("district"));
  }

  private Place place(Table.Row row, String id) {
    return places
        .byCode(id)
        .or(() -> places.region(id))
        .orElseThrow(() -> row.bad("no place " + id));
  }

  /**
   * The places that the letters of a name stand for, in their order.
   *
   * @param name as 邵永高铁
   * @param issuer whose report it is
   * @return an empty list where the letters do not decide it
   */
  public List<Place> of(String name, Place issuer) {
    String plain = brackets.matcher(name).replaceAll("");
    for (String join : words("join")) {
      int after = 1 + join.length();
      if (plain.startsWith(join, 1) && plain.length() > after) {
        return all(
            "" + plain.charAt(0) + plain.charAt(after), letter -> letters.province(letter, false));
      }
    }
    Place home = places.province(issuer).orElse(issuer);
    List<Place> line = line(plain, home);
    List<Place> found = line.isEmpty() ? leading(plain) : line;
    return found.isEmpty() ? whole(plain, home) : found;
  }

  /** How many letters stand before the word for a line with which a name begins; 0 for none. */
  public int length(String name) {
    int end = first(name, "end", name.length());
    return end < name.length() && end >= LEAST && end <= MOST ? end : 0;
  }

  private List<Place> line(String name, Place home) {
    int end = length(name);
    String stretch = end == 0 ? "" : stretch(name);
    String part = stretch.isEmpty() ? name.substring(0, end) : stretch;
    if (lines.containsKey(part)) {
      return lines.getOrDefault(part, List.of());
    }
    return part.isEmpty() || words("word").contains(part)
        ? List.of()
        : most(part, letter -> letters.onLine(letter, home));
  }

  /** The places of a name of which each letter must stand for one, as 深中通道. */
  private List<Place> whole(String name, Place home) {
    int end = first(name, "all", name.length());
    boolean may = end >= LEAST && end <= MOST && end < name.length();
    return may && !words("word").contains(name.substring(0, end))
        ? all(name.substring(0, end), letter -> letters.onLine(letter, home))
        : List.of();
  }

  /** The letters of the part of a line that a name is of, as 格拉; empty for a whole line. */
  private String stretch(String name) {
    int from = 0;
    for (String word : words("end")) {
      int at = name.lastIndexOf(word);
      from = at < 0 ? from : Math.max(from, at + word.length());
    }
    int to = first(name, "stretch", from);
    return to - from >= LEAST && to - from < MOST ? name.substring(from, to) : "";
  }

  /** Where the first word of a use stands; the other value where none does. */
  private int first(String name, String use, int none) {
    return words(use).stream().mapToInt(name::indexOf).filter(at -> at >= 0).min().orElse(none);
  }

  private List<String> words(String use) {
    return words.getOrDefault(use, List.of());
  }

  /** The provinces of two or more sure letters at the beginning. */
  private List<Place> leading(String name) {
    int count = 0;
    while (count < name.length() && letters.province(name.charAt(count), true).isPresent()) {
      count++;
    }
    return count < LEAST
        ? List.of()
        : all(name.substring(0, count), letter -> letters.province(letter, true));
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

  /**
   * The places of the letters that are decided, if less than half is, none. A line joins cities, or
   * provinces: a province with cities of its own beside a city is a letter read wrongly.
   */
  private List<Place> most(String text, Reading reading) {
    Set<Place> found = new LinkedHashSet<>();
    int decided = 0;
    for (int i = 0; i < text.length(); i++) {
      Optional<Place> place = reading.of(text.charAt(i));
      place.ifPresent(found::add);
      decided += place.isPresent() ? 1 : 0;
    }
    boolean provinces = found.stream().allMatch(place -> place.level() == Level.PROVINCE);
    if (decided < text.length() || !provinces) {
      found.removeIf(place -> place.level() == Level.PROVINCE && letters.divided(place));
    }
    return found.size() * 2 < text.length() ? List.of() : List.copyOf(found);
  }
}
