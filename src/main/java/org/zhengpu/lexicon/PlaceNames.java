package org.zhengpu.lexicon;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The names by which places are looked for in a text, and the phrases that only look like them.
 *
 * <p>Phrases are in {@code lexicon/place-stop.tsv} (长治久安); what is known of single names (新城 is a
 * common word as well) is in {@code lexicon/place-hints.tsv}.
 */
public final class PlaceNames {
  private static final int STOP_COLUMNS = 3;
  private static final int HINT_COLUMNS = 4;
  private static final int JOIN_COLUMNS = 2;

  /** What kind of name it is. */
  public enum Form {
    OFFICIAL,
    SHORT,
    REGION,
    /** No name of a place, though it contains one. */
    STOP
  }

  /** What is known of a name beyond its being one. */
  public enum Hint {
    NONE,
    /** A common word as well. */
    WEAK,
    /** A word that stands in its common meaning even before the name of a work. */
    COMMON,
    /** A place whatever the words around it. */
    SURE,
    /** A county that is named without its 县, 市 in any province's report. */
    KNOWN
  }

  /**
   * A name with the places that have it.
   *
   * @param places divisions before regions, the higher first; empty for {@link Form#STOP}
   */
  public record Entry(String name, Form form, List<Place> places, Hint hint) {
    /** Copies the list. */
    public Entry {
      places = List.copyOf(places);
    }
  }

  private final Terms<Entry> terms;
  private final Set<String> joins = new HashSet<>();

  /** The names of the bundled files. */
  public static PlaceNames standard() {
    return of(Lexicon.bundled());
  }

  /** Those of a lexicon; made once. */
  public static PlaceNames of(Lexicon lexicon) {
    return lexicon.made(
        PlaceNames.class,
        files ->
            new PlaceNames(
                Places.of(files),
                files.table("lexicon/place-stop.tsv", STOP_COLUMNS),
                files.table("lexicon/place-hints.tsv", HINT_COLUMNS),
                files.table("lexicon/place-joins.tsv", JOIN_COLUMNS)));
  }

  /**
   * Collects the names.
   *
   * @param stop phrase, a text in which it stops a name, a text in which the name is a place's
   * @param hints name, hint, a text in which it is a place's, a text in which it is not
   * @param joins character that joins the ends of a road, an example
   */
  public PlaceNames(Places places, Table stop, Table hints, Table joins) {
    Map<String, Hint> known = new LinkedHashMap<>();
    for (Table.Row row : hints.rows()) {
      if (places.named(row.get(0)).isEmpty()) {
        throw row.bad("is no name of a place: " + row.get(0));
      }
      Hint hint = Hint.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      if (known.putIfAbsent(row.get(0), hint) != null) {
        throw row.bad("is there twice: " + row.get(0));
      }
    }
    Map<String, Entry> entries = new LinkedHashMap<>();
    places
        .names()
        .forEach(
            (name, named) ->
                entries.put(
                    name,
                    new Entry(
                        name, form(name, named), named, known.getOrDefault(name, Hint.NONE))));
    for (Table.Row row : stop.rows()) {
      entries.put(row.get(0), stop(row.get(0)));
    }
    Place nation = places.nation();
    entries.put(nation.name(), stop(nation.name()));
    nation.shortNames().forEach(name -> entries.put(name, stop(name)));
    terms = new Terms<>(entries);
    joins.rows().forEach(row -> this.joins.add(row.get(0)));
  }

  private static Entry stop(String phrase) {
    return new Entry(phrase, Form.STOP, List.of(), Hint.NONE);
  }

  private static Form form(String name, List<Place> places) {
    Form form = Form.REGION;
    for (Place place : places) {
      if (place.kind() == Place.Kind.DIVISION) {
        form = form == Form.OFFICIAL || place.name().equals(name) ? Form.OFFICIAL : Form.SHORT;
      }
    }
    return form;
  }

  /** All names in a text, by begin and then the longer first. */
  public List<Terms.Hit<Entry>> in(String text) {
    return terms.all(text);
  }

  /** Whether what stands between two names joins the ends of a line or a road, as 至. */
  public boolean joins(String between) {
    return joins.contains(between);
  }
}
