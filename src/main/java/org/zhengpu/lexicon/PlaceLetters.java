package org.zhengpu.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhengpu.lexicon.Place.Level;

/**
 * Reads the letters that stand for places in names of lines and roads: 邵永高铁, 宁电入湘, 湘粤联网.
 *
 * <p>What is known of a line as a whole comes first. A letter that could be two places decides
 * nothing; where less than half of a line's letters are decided, none is. Of a stretch of a line
 * (青藏铁路格拉段) the line's letters count and the stretch's.
 */
public final class PlaceLetters {
  private static final int LETTER_COLUMNS = 5;
  private static final int WORD_COLUMNS = 3;
  private static final int LINE_COLUMNS = 5;
  private static final int MOST = 5;
  private static final int LEAST = 2;

  private final Places places;
  private final LineLetters letters;
  private final Map<String, List<String>> words = new TreeMap<>();
  private final LineNames names;
  private final Pattern aside;

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
    names = new LineNames(places, lexicon.table("lexicon/line-names.tsv", LINE_COLUMNS));
    aside =
        Pattern.compile(
            "（(?:([^（）])|([^（）]{1,4}(?:" + String.join("|", words("stretch")) + "))|[^（）]*)）");
    letters =
        new LineLetters(
            places,
            lexicon.table("lexicon/place-letters.tsv", LETTER_COLUMNS),
            lexicon.table("lexicon/province-neighbours.tsv", 2),
            words("district"));
  }

  /**
   * What the letters of a name say.
   *
   * @param line the places that the letters with which it begins stand for
   * @param stretch those that the letters of the line's part stand for
   * @param length how many letters the name begins with; 0 where it is letters as a whole
   * @param known whether they are known together, so that no other reading of them counts
   * @param open whether places named after them count too
   */
  public record Reading(
      List<Place> line, List<Place> stretch, int length, boolean known, boolean open) {
    private static final Reading NONE = new Reading(List.of(), List.of(), 0, false, false);

    private static Reading whole(List<Place> places) {
      return places.isEmpty() ? NONE : new Reading(places, List.of(), 0, false, false);
    }

    /** The places of all letters, in the order of the name. */
    public List<Place> all() {
      Set<Place> all = new LinkedHashSet<>(line);
      all.addAll(stretch);
      return List.copyOf(all);
    }

    /** Whether the letters decide nothing. */
    public boolean isEmpty() {
      return line.isEmpty() && stretch.isEmpty();
    }
  }

  /**
   * The places that the letters of a name stand for.
   *
   * @param name as 邵永高铁
   * @param issuer whose report it is
   */
  public Reading read(String name, Place issuer) {
    String plain = aside.matcher(name).replaceAll(found -> inner(found.group(1), found.group(2)));
    for (String join : words("join")) {
      int after = 1 + join.length();
      if (plain.startsWith(join, 1) && plain.length() > after) {
        return Reading.whole(
            all(
                "" + plain.charAt(0) + plain.charAt(after),
                letter -> letters.province(letter, false)));
      }
    }
    Place home = places.province(issuer).orElse(issuer);
    Reading line = line(plain, home);
    if (!line.isEmpty()) {
      return line;
    }
    Optional<LineNames.Known> begin = names.beginning(plain, home);
    if (begin.isPresent()) {
      LineNames.Known known = begin.orElseThrow();
      return new Reading(known.places(), List.of(), known.length(), true, true);
    }
    List<Place> leading = leading(plain);
    return Reading.whole(leading.isEmpty() ? whole(plain, home) : leading);
  }

  /** What of a bracket belongs to the letters: one more of them, or the stretch. */
  private static String inner(@Nullable String letter, @Nullable String stretch) {
    if (letter != null) {
      return letter;
    }
    return stretch == null ? "" : stretch;
  }

  /** How many letters stand before the word for a line with which a name begins; 0 for none. */
  private int length(String name) {
    int end = first(name, "end", name.length());
    return end < name.length() && end >= LEAST && end <= MOST ? end : 0;
  }

  private Reading line(String name, Place home) {
    int end = length(name);
    if (end == 0) {
      return Reading.NONE;
    }
    String first = name.substring(0, end);
    int from = lineEnd(name);
    int to = first(name, "stretch", from);
    boolean part = to > from;
    List<Place> stretch =
        to - from >= LEAST && to - from < MOST ? joined(name.substring(from, to), home) : List.of();
    boolean known = names.line(first, home).isPresent();
    return new Reading(joined(first, home), stretch, end, known, part);
  }

  private List<Place> joined(String line, Place home) {
    Optional<List<Place>> known = names.line(line, home);
    return known.isPresent() || words("word").contains(line)
        ? known.orElse(List.of())
        : most(line, letter -> letters.onLine(letter, home));
  }

  /** The places of a name of which each letter must stand for one, as 深中通道. */
  private List<Place> whole(String name, Place home) {
    int end = first(name, "all", name.length());
    boolean may = end >= LEAST && end <= MOST && end < name.length();
    return may && !words("word").contains(name.substring(0, end))
        ? all(name.substring(0, end), letter -> letters.onLine(letter, home))
        : List.of();
  }

  /** Where the last word for a line ends. */
  private int lineEnd(String name) {
    int end = 0;
    for (String word : words("end")) {
      int at = name.lastIndexOf(word);
      end = at < 0 ? end : Math.max(end, at + word.length());
    }
    return end;
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

  private interface Letter {
    Optional<Place> of(char letter);
  }

  private static List<Place> all(String text, Letter reading) {
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
  private List<Place> most(String text, Letter reading) {
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
