package org.zhengpu.lexicon;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names of divisions in English: those of {@code lexicon/places-en.tsv}, of all others the slug
 * with a capital letter and without what only tells it from equal names.
 */
public final class EnglishNames {
  private static final int COLUMNS = 2;
  private static final Pattern DISTINCTION = Pattern.compile("-(?:[a-z]{2}|[0-9]{6})$");

  private final Map<String, String> byCode;

  private EnglishNames(Map<String, String> byCode) {
    this.byCode = byCode;
  }

  /** Those of a lexicon; made once. */
  public static EnglishNames of(Lexicon lexicon) {
    return lexicon.made(EnglishNames.class, EnglishNames::load);
  }

  private static EnglishNames load(Lexicon lexicon) {
    Map<String, String> names = new LinkedHashMap<>();
    Places places = Places.of(lexicon);
    for (Table.Row row : lexicon.table("lexicon/places-en.tsv", COLUMNS).rows()) {
      if (places.byCode(row.get(0)).isEmpty()) {
        throw row.bad("names a division that is not there: " + row.get(0));
      }
      if (names.put(row.get(0), row.get(1)) != null) {
        throw row.bad("names a division twice: " + row.get(0));
      }
    }
    return new EnglishNames(names);
  }

  /** As Hunan or Inner Mongolia; nothing for a region. */
  public Optional<String> of(Place place) {
    if (place.code() == null || place.slug() == null) {
      return Optional.empty();
    }
    String name = byCode.get(place.code());
    if (name != null) {
      return Optional.of(name);
    }
    String slug = DISTINCTION.matcher(place.slug()).replaceFirst("");
    return Optional.of(slug.substring(0, 1).toUpperCase(Locale.ROOT) + slug.substring(1));
  }
}
