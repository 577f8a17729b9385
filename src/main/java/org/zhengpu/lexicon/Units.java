package org.zhengpu.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The units of {@code lexicon/units.tsv}, and those composed of them.
 *
 * <p>A composed unit is {@code a/b}, {@code a每b} or {@code a/b·c} of units of the table, where no
 * row names the whole; its key is {@code A-PER-B} or {@code A-PER-B-C}, and it is ours.
 */
public final class Units {
  static final String QUDT = "http://qudt.org/vocab/unit/";
  static final String OURS = "https://w3id.org/zhengpu/unit/";

  /**
   * A unit found.
   *
   * @param end position after its last character
   */
  public record Match(Unit unit, int end) {}

  private final List<Unit> all;
  private final Map<String, Unit> byKey;
  private final Unit one;
  private final char perWord;
  private final Surfaces afterNumber;
  private final Surfaces afterStroke;

  private Units(Table table, Table exceptions, Numerals numerals) {
    perWord = numerals.per();
    Map<String, Unit> keys = new LinkedHashMap<>();
    Map<String, Unit> numerators = new TreeMap<>();
    Map<String, Unit> denominators = new TreeMap<>();
    for (Table.Row row : table.rows()) {
      Unit unit = UnitRow.read(row);
      if (keys.put(unit.key(), unit) != null) {
        throw row.bad("key " + unit.key() + " is given twice");
      }
      for (String written : row.values(2)) {
        boolean stroke = written.charAt(0) == '/';
        String surface = stroke ? written.substring(1) : written;
        if (denominators.put(surface, unit) != null
            || (!stroke && numerators.put(surface, unit) != null)) {
          throw row.bad(written + " belongs to two units");
        }
      }
    }
    Unit number = keys.get("NUM");
    if (number == null) {
      throw new IllegalStateException(table.name() + ": no row NUM");
    }
    one = number;
    byKey = keys;
    all = List.copyOf(keys.values());
    afterStroke = new Surfaces(denominators, List.of());
    List<String> none = new ArrayList<>();
    for (Table.Row row : exceptions.rows()) {
      if (numerators.containsKey(row.get(0))) {
        throw row.bad(row.get(0) + " is a unit");
      }
      none.add(row.get(0));
    }
    afterNumber = new Surfaces(numerators, none);
  }

  /** The units of the program's own table. */
  public static Units standard() {
    return of(Lexicon.bundled());
  }

  /** Those of a lexicon; made once. */
  public static Units of(Lexicon lexicon) {
    return lexicon.made(
        Units.class,
        files ->
            new Units(
                files.table("lexicon/units.tsv", 8),
                files.table("lexicon/units-except.tsv", 1),
                Numerals.of(files)));
  }

  /** Reads other tables of the same columns. */
  static Units of(Table units, Table exceptions) {
    return new Units(units, exceptions, Numerals.standard());
  }

  /** All units of the table, in its order. */
  public List<Unit> all() {
    return all;
  }

  /** The unit of a bare number. */
  public Unit one() {
    return one;
  }

  /** The unit with the given key, of the table or composed as {@code A-PER-B}. */
  public Optional<Unit> keyed(String key) {
    Unit unit = byKey.get(key);
    int per = key.indexOf(ComposedUnit.PER);
    if (unit != null || per < 0) {
      return Optional.ofNullable(unit);
    }
    Unit numerator = byKey.get(key.substring(0, per));
    Unit denominator = byKey.get(key.substring(per + ComposedUnit.PER.length()));
    return numerator == null || denominator == null
        ? Optional.empty()
        : Optional.of(ComposedUnit.per(numerator, perWord, denominator));
  }

  /** All surfaces that may follow a number, in the order of their characters. */
  public List<String> surfaces() {
    return afterNumber.words();
  }

  /** The unit written so, composed if need be; the unit of a bare number for an empty surface. */
  public Optional<Unit> named(String surface) {
    if (surface.isEmpty()) {
      return Optional.of(one);
    }
    return at(surface, 0).filter(m -> m.end() == surface.length()).map(Match::unit);
  }

  /** The unit with the longest surface that begins at a position of a text. */
  public Optional<Match> at(CharSequence text, int position) {
    int entry = afterNumber.longest(text, position);
    if (entry < 0) {
      return Optional.empty();
    }
    Unit unit = afterNumber.unit(entry);
    if (unit == null) {
      return Optional.empty();
    }
    Match simple = new Match(unit, position + afterNumber.length(entry));
    return Optional.of(composed(simple, text));
  }

  private Match composed(Match numerator, CharSequence text) {
    int stroke = numerator.end();
    if (stroke >= text.length() || !per(text.charAt(stroke), numerator.unit())) {
      return numerator;
    }
    int entry = afterStroke.longest(text, stroke + 1);
    Unit denominator = entry < 0 ? null : afterStroke.unit(entry);
    if (denominator == null) {
      return numerator;
    }
    int end = stroke + 1 + afterStroke.length(entry);
    Unit unit = ComposedUnit.per(numerator.unit(), perWord, denominator);
    if (end < text.length() && text.charAt(end) == '·') {
      int second = afterStroke.longest(text, end + 1);
      Unit further = second < 0 ? null : afterStroke.unit(second);
      if (further != null) {
        return new Match(
            ComposedUnit.times(unit, perWord, further), end + 1 + afterStroke.length(second));
      }
    }
    return new Match(unit, end);
  }

  /** 8年每年 is no year a year. */
  private boolean per(char c, Unit numerator) {
    return c == '/' || c == '／' || (c == perWord && !numerator.quantityKind().equals("Time"));
  }
}
