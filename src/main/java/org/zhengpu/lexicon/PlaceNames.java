package org.zhengpu.lexicon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names by which places are looked for in a text, and the phrases that only look like them.
 *
 * <p>Phrases are in {@code lexicon/place-stop.tsv} (长治久安), names that are common words as well in
 * {@code lexicon/place-weak.tsv} (新城区).
 */
public final class PlaceNames {
  private static final int STOP_COLUMNS = 3;
  private static final int WEAK_COLUMNS = 3;

  /** What kind of name it is. */
  public enum Form {
    OFFICIAL,
    SHORT,
    REGION,
    /** No name of a place, though it contains one. */
    STOP
  }

  /**
   * A name with the places that have it.
   *
   * @param places divisions before regions, the higher first; empty for {@link Form#STOP}
   * @param weak whether it is a common word as well
   */
  public record Entry(String name, Form form, List<Place> places, boolean weak) {
    /** Copies the list. */
    public Entry {
      places = List.copyOf(places);
    }
  }

  private static final class Standard {
    private static final PlaceNames NAMES =
        new PlaceNames(
            Places.standard(),
            Table.load("lexicon/place-stop.tsv", STOP_COLUMNS),
            Table.load("lexicon/place-weak.tsv", WEAK_COLUMNS));
  }

  private final Terms<Entry> terms;

  /** The names of the bundled files. */
  public static PlaceNames standard() {
    return Standard.NAMES;
  }

  /**
   * Collects the names.
   *
   * @param stop phrase, a text in which it stops a name, a text in which the name is a place's
   * @param weak name, a text in which it is a place's, a text in which it is a word
   */
  public PlaceNames(Places places, Table stop, Table weak) {
    Set<String> weakNames = new HashSet<>();
    for (Table.Row row : weak.rows()) {
      if (places.named(row.get(0)).isEmpty()) {
        throw row.bad("is no name of a place: " + row.get(0));
      }
      weakNames.add(row.get(0));
    }
    Map<String, Entry> entries = new LinkedHashMap<>();
    places
        .names()
        .forEach(
            (name, named) ->
                entries.put(
                    name, new Entry(name, form(name, named), named, weakNames.contains(name))));
    for (Table.Row row : stop.rows()) {
      entries.put(row.get(0), new Entry(row.get(0), Form.STOP, List.of(), false));
    }
    for (String name : List.of(places.nation().name(), places.nation().shortNames().get(0))) {
      entries.put(name, new Entry(name, Form.STOP, List.of(), false));
    }
    terms = new Terms<>(entries);
  }

  private static Form form(String name, List<Place> places) {
    List<Place> divisions = new ArrayList<>();
    for (Place place : places) {
      if (place.kind() == Place.Kind.DIVISION) {
        divisions.add(place);
      }
    }
    if (divisions.isEmpty()) {
      return Form.REGION;
    }
    return divisions.stream().anyMatch(place -> place.name().equals(name))
        ? Form.OFFICIAL
        : Form.SHORT;
  }

  /** All names in a text, by begin and then the longer first. */
  public List<Terms.Hit<Entry>> in(String text) {
    return terms.all(text);
  }
}
