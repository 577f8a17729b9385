package org.zhengpu.lexicon;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a table of indicators, and says file and line of what is wrong in it. */
final class IndicatorTable {
  static final int COLUMNS = 12;

  private static final Pattern SLUG = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

  private final Units units;

  IndicatorTable(Units units) {
    this.units = units;
  }

  /** The indicators by slug, in the order of the table. */
  Map<String, Indicator> read(Table table) {
    Map<String, Indicator> bySlug = new LinkedHashMap<>();
    Map<String, String> owners = new HashMap<>();
    for (Table.Row row : table.rows()) {
      Indicator indicator = indicator(row);
      if (bySlug.put(indicator.slug(), indicator) != null) {
        throw row.bad("slug " + indicator.slug() + " is given twice");
      }
      List<String> names = names(indicator);
      for (String name : names) {
        String owner = owners.put(Indicators.key(name), indicator.slug());
        if (owner != null && !owner.equals(indicator.slug())) {
          throw row.bad(name + " belongs to " + owner + " already");
        }
      }
      if (Set.copyOf(names).size() < names.size()) {
        throw row.bad("a name is given twice");
      }
    }
    for (Table.Row row : table.rows()) {
      checkBroader(row, bySlug);
    }
    return bySlug;
  }

  private static List<String> names(Indicator indicator) {
    return Stream.of(List.of(indicator.zh()), indicator.synonyms(), indicator.loose())
        .flatMap(List::stream)
        .toList();
  }

  private Indicator indicator(Table.Row row) {
    if (!SLUG.matcher(row.get(0)).matches()) {
      throw row.bad("no slug: " + row.get(0));
    }
    if (row.get(1).isEmpty() || row.get(4).isEmpty()) {
      throw row.bad("a label is missing");
    }
    for (String key : row.values(6)) {
      if (units.keyed(key).isEmpty()) {
        throw row.bad("no unit " + key);
      }
    }
    return new Indicator(
        row.get(0),
        row.get(1),
        row.values(2),
        row.values(3),
        row.get(4),
        row.get(5),
        row.values(6),
        better(row),
        row.get(8).isEmpty() ? null : row.get(8),
        range(row, 9),
        range(row, 10),
        row.get(11).isEmpty() ? null : number(row, row.get(11)).intValueExact());
  }

  private static Indicator.Better better(Table.Row row) {
    for (Indicator.Better better : Indicator.Better.values()) {
      if (row.get(7).equals(better.cell().equals("-") ? "" : better.cell())) {
        return better;
      }
    }
    throw row.bad("better is up, down or -, not " + row.get(7));
  }

  private static Indicator.@Nullable Range range(Table.Row row, int column) {
    List<String> ends = row.values(column);
    if (ends.isEmpty()) {
      return null;
    }
    if (ends.size() != 2) {
      throw row.bad("a range is lowest|highest, not " + row.get(column));
    }
    BigDecimal lowest = number(row, ends.get(0));
    BigDecimal highest = number(row, ends.get(1));
    if (lowest.compareTo(highest) > 0) {
      throw row.bad(lowest + " is more than " + highest);
    }
    return new Indicator.Range(lowest, highest);
  }

  private static BigDecimal number(Table.Row row, String cell) {
    try {
      return new BigDecimal(cell);
    } catch (NumberFormatException e) {
      throw row.bad("no number: " + cell);
    }
  }

  private static void checkBroader(Table.Row row, Map<String, Indicator> bySlug) {
    String slug = row.get(8);
    for (int steps = 0; !slug.isEmpty(); steps++) {
      Indicator broader = bySlug.get(slug);
      if (broader == null) {
        throw row.bad("no indicator " + slug + " to be broader");
      }
      if (steps > bySlug.size()) {
        throw row.bad("broader leads in a circle");
      }
      String next = broader.broader();
      slug = next == null ? "" : next;
    }
  }
}
