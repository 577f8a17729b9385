package org.zhengpu.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The indicators of {@code lexicon/indicators.tsv}, by slug and by name. */
public final class Indicators {
  private final List<Indicator> all;
  private final Map<String, Indicator> bySlug;
  private final Map<String, Indicator> names = new TreeMap<>();
  private final Map<String, Indicator> looseNames = new TreeMap<>();
  private final Terms<Indicator> terms;
  private final Affixes affixes;

  private Indicators(Map<String, Indicator> bySlug, Affixes affixes) {
    this.bySlug = bySlug;
    this.affixes = affixes;
    all = List.copyOf(bySlug.values());
    for (Indicator indicator : all) {
      names.put(key(indicator.zh()), indicator);
      indicator.synonyms().forEach(name -> names.put(key(name), indicator));
      indicator.loose().forEach(name -> looseNames.put(key(name), indicator));
    }
    Map<String, Indicator> written = new TreeMap<>();
    for (Indicator indicator : all) {
      written.put(indicator.zh(), indicator);
      indicator.synonyms().forEach(name -> written.put(name, indicator));
    }
    terms = new Terms<>(written);
  }

  /** The indicators of the program's own table. */
  public static Indicators standard() {
    return of(Lexicon.bundled());
  }

  /** Those of a lexicon; made once. */
  public static Indicators of(Lexicon lexicon) {
    return lexicon.made(
        Indicators.class,
        files ->
            of(
                files.table("lexicon/indicators.tsv", IndicatorTable.COLUMNS),
                Units.of(files),
                Affixes.of(files)));
  }

  /** Reads and checks a table of the same columns. */
  static Indicators of(Table table, Units units, Affixes affixes) {
    return new Indicators(new IndicatorTable(units).read(table), affixes);
  }

  /** All of them, in the order of the table. */
  public List<Indicator> all() {
    return all;
  }

  /** The headline figures, in their order. */
  public List<Indicator> headline() {
    List<Indicator> found = new ArrayList<>();
    Map<Indicator, Integer> order = new LinkedHashMap<>();
    for (Indicator indicator : all) {
      Integer place = indicator.headline();
      if (place != null) {
        order.put(indicator, place);
        found.add(indicator);
      }
    }
    found.sort(Comparator.comparing(order::get));
    return found;
  }

  /** The indicator with the given slug. */
  public Optional<Indicator> bySlug(String slug) {
    return Optional.ofNullable(bySlug.get(slug));
  }

  /** The indicator of which a text is a name; quotation marks and blanks do not count. */
  public Optional<Indicator> named(String text) {
    return Optional.ofNullable(names.get(key(text)));
  }

  /**
   * The indicator that a subject is about: as {@link #named}, words of area and time before it and
   * of amount and growth after it left out, as in 全省进出口总额增速.
   */
  public Optional<Indicator> about(String subject) {
    return longest(subject, names);
  }

  /** As {@link #about}, for the subject of a rise or fall: loose names count too. */
  public Optional<Indicator> changing(String subject) {
    Optional<Indicator> strict = about(subject);
    return strict.isPresent() ? strict : longest(subject, looseNames);
  }

  /** All names that mean nothing else, for finding them in a text. */
  public Terms<Indicator> terms() {
    return terms;
  }

  private Optional<Indicator> longest(String subject, Map<String, Indicator> among) {
    for (String candidate : affixes.without(key(subject))) {
      Indicator found = among.get(candidate);
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /** A name without quotation marks and blanks. */
  static String key(String name) {
    StringBuilder key = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!Character.isWhitespace(c) && c != '“' && c != '”' && c != '"' && c != '*') {
        key.append(c == '＆' ? '&' : c);
      }
    }
    return key.toString();
  }
}
