package org.zhengpu.lexicon;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a row of the table of units. */
final class UnitRow {
  private UnitRow() {}

  /** The unit, its surfaces without those that only follow a stroke. */
  static Unit read(Table.Row row) {
    String key = row.get(0);
    boolean qudt = row.get(1).equals("qudt");
    if (!qudt && !row.get(1).equals("zp")) {
      throw row.bad("vocabulary is qudt or zp, not " + row.get(1));
    }
    List<String> surfaces = row.values(2).stream().filter(s -> s.charAt(0) != '/').toList();
    return new Unit(
        key,
        (qudt ? Units.QUDT : Units.OURS) + key,
        surfaces,
        row.get(3),
        row.get(4),
        multiplier(row),
        row.get(6),
        row.get(7).equals("yes"));
  }

  private static @Nullable BigDecimal multiplier(Table.Row row) {
    String cell = row.get(5);
    if (cell.isEmpty()) {
      return null;
    }
    try {
      int slash = cell.indexOf('/');
      return slash < 0
          ? new BigDecimal(cell)
          : ComposedUnit.divide(
              new BigDecimal(cell.substring(0, slash)), new BigDecimal(cell.substring(slash + 1)));
    } catch (NumberFormatException e) {
      throw row.bad("no number: " + cell);
    }
  }
}
