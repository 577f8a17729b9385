package org.zhengpu.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengpu.lexicon.Place.Level;

/**
 * The places that reports name: all divisions of GB/T 2260 to county level, and the regions, rivers
 * and countries of {@code lexicon/regions.tsv} and {@code lexicon/foreign-places.tsv}.
 */
public final class Places {
  private static final int DIVISION_COLUMNS = 6;
  private static final int REGION_COLUMNS = 5;
  private static final String NATION = "100000";

  private final Map<String, Place> byId = new LinkedHashMap<>();
  private final Map<String, Place> bySlug = new LinkedHashMap<>();
  private final Map<String, List<Place>> byName = new LinkedHashMap<>();
  private final Map<String, Place> regions = new LinkedHashMap<>();
  private final Map<String, Place> scopes = new LinkedHashMap<>();

  /** The places of the bundled files. */
  public static Places standard() {
    return of(Lexicon.bundled());
  }

  /** Those of a lexicon; made once. */
  public static Places of(Lexicon lexicon) {
    return lexicon.made(
        Places.class,
        files ->
            new Places(
                files.table("lexicon/places.tsv", DIVISION_COLUMNS),
                List.of(
                    files.table("lexicon/regions.tsv", REGION_COLUMNS),
                    files.table("lexicon/foreign-places.tsv", REGION_COLUMNS))));
  }

  /**
   * Reads the tables.
   *
   * @param divisions code, name, short names, level, within, slug
   * @param regions key, name, other names, scope, covered codes
   */
  public Places(Table divisions, List<Table> regions) {
    for (Table.Row row : divisions.rows()) {
      addDivision(row);
    }
    for (Table table : regions) {
      for (Table.Row row : table.rows()) {
        addRegion(row);
      }
    }
    byName.values().forEach(places -> places.sort(Comparator.comparing(Place::level)));
    byName.replaceAll((name, places) -> List.copyOf(places));
  }

  private void addDivision(Table.Row row) {
    String within = row.get(4).isEmpty() ? null : row.get(4);
    if (within != null && !byId.containsKey(within)) {
      throw row.bad("is within " + within + ", which no earlier row has");
    }
    Place place =
        new Place(
            row.get(0),
            Place.Kind.DIVISION,
            row.get(1),
            row.values(2),
            row.get(0),
            Level.valueOf(row.get(3).toUpperCase(Locale.ROOT)),
            within,
            row.get(5),
            List.of());
    add(row, place);
    if (bySlug.putIfAbsent(row.get(5), place) != null) {
      throw row.bad("has the slug of another: " + row.get(5));
    }
  }

  private void addRegion(Table.Row row) {
    List<String> covers = row.values(4);
    for (String code : covers) {
      if (!byId.containsKey(code)) {
        throw row.bad("covers " + code + ", which is no division");
      }
    }
    Place place =
        new Place(
            row.get(0),
            Place.Kind.REGION,
            row.get(1),
            row.values(2),
            null,
            Level.REGION,
            null,
            null,
            covers);
    add(row, place);
    if (regions.putIfAbsent(place.name(), place) != null) {
      throw row.bad("names a region twice: " + place.name());
    }
    for (String other : place.shortNames()) {
      regions.putIfAbsent(other, place);
    }
    if (!row.get(3).isEmpty()) {
      Place scope = byId.get(row.get(3));
      if (scope == null) {
        throw row.bad("has for its scope " + row.get(3) + ", which is no division");
      }
      scopes.put(place.id(), scope);
    }
  }

  private void add(Table.Row row, Place place) {
    if (byId.putIfAbsent(place.id(), place) != null) {
      throw row.bad("is there twice: " + place.id());
    }
    byName.computeIfAbsent(place.name(), name -> new ArrayList<>()).add(place);
    for (String name : place.shortNames()) {
      byName.computeIfAbsent(name, key -> new ArrayList<>()).add(place);
    }
  }

  /** All of them: divisions by code, then regions in the order of their files. */
  public Collection<Place> all() {
    return Collections.unmodifiableCollection(byId.values());
  }

  /** The division with a code of six digits. */
  public Optional<Place> byCode(String code) {
    return Optional.ofNullable(byId.get(code)).filter(place -> place.code() != null);
  }

  /** The division with a name in Latin letters, as {@code suzhou-js}. */
  public Optional<Place> bySlug(String slug) {
    return Optional.ofNullable(bySlug.get(slug));
  }

  /** The places with an official or a short name; divisions before regions, the higher first. */
  public List<Place> named(String name) {
    return byName.getOrDefault(name, List.of());
  }

  /** All official and short names with the places that have them. */
  public Map<String, List<Place>> names() {
    return Collections.unmodifiableMap(byName);
  }

  /** A region by its name or one of its other names. */
  public Optional<Place> region(String name) {
    return Optional.ofNullable(regions.get(name));
  }

  /** The division in whose reports alone a region's name means the region. */
  public Optional<Place> scope(Place region) {
    return Optional.ofNullable(scopes.get(region.id()));
  }

  /** China as a whole, the State Council's place. */
  public Place nation() {
    return byCode(NATION).orElseThrow();
  }

  /** The division that a division is directly part of. */
  public Optional<Place> parent(Place place) {
    @Nullable String within = place.within();
    return within == null ? Optional.empty() : Optional.ofNullable(byId.get(within));
  }

  /** Whether a place is the other or part of it, at any depth. */
  public boolean within(Place part, Place whole) {
    for (Optional<Place> at = Optional.of(part); at.isPresent(); at = at.flatMap(this::parent)) {
      if (at.orElseThrow().id().equals(whole.id())) {
        return true;
      }
    }
    return false;
  }

  /** The province that a division is or is part of. */
  public Optional<Place> province(Place place) {
    Optional<Place> at = Optional.of(place);
    while (at.isPresent() && at.orElseThrow().level() != Level.PROVINCE) {
      at = at.flatMap(this::parent);
    }
    return at;
  }
}
