package org.zhengpu.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How journalists write a figure: with ≥, ≈ or &gt; before it, and its unit after it. */
final class Shown {
  private static final Map<String, String> BOUNDS =
      Map.of(
          "exact", "",
          "atLeast", "≥",
          "moreThan", ">",
          "atMost", "≤",
          "lessThan", "<",
          "approximately", "≈");
  private static final BigDecimal WAN = new BigDecimal(10_000);
  private static final BigDecimal YI = new BigDecimal(100_000_000);
  private static final String MINUS = "−";

  private Shown() {}

  /** A figure: a level as written; a change with its sign, since 下降 is not in the value's text. */
  static String of(Stated stated) {
    String bound = BOUNDS.getOrDefault(stated.bound(), "");
    BigDecimal upper = stated.upper();
    if (stated.isLevel() || !stated.isPercent()) {
      String sign = stated.isLevel() || stated.value().signum() >= 0 ? "" : MINUS;
      return bound + sign + stated.valueText();
    }
    String value = number(stated.value());
    String range = upper == null ? value : value + "–" + number(upper);
    return bound + range + stated.unitName();
  }

  /** A figure, or that there is none. */
  static String of(@Nullable Stated stated, Words words) {
    return stated == null ? words.of("missing-statement") : of(stated);
  }

  /** A number with a real minus, without needless zeros. */
  static String number(BigDecimal value) {
    String digits = plain(value.abs());
    return value.signum() < 0 ? MINUS + digits : digits;
  }

  /** A number with its sign, as +0.3. */
  static String signed(BigDecimal value) {
    return value.signum() > 0 ? "+" + plain(value) : number(value);
  }

  /** A margin in its target's unit: of per cent in points, of counts with 万 and 亿. */
  static String margin(BigDecimal margin, Stated target, Words words) {
    if (target.isPercent()) {
      return words.of("margin-points", signed(margin));
    }
    BigDecimal size = margin.abs();
    if (size.compareTo(YI) >= 0) {
      return signed(rounded(margin, YI)) + words.of("unit-yi") + target.unitText();
    }
    return size.compareTo(WAN) >= 0
        ? signed(rounded(margin, WAN)) + words.of("unit-wan") + target.unitText()
        : signed(margin) + target.unitText();
  }

  private static BigDecimal rounded(BigDecimal value, BigDecimal unit) {
    return value.divide(unit, 2, RoundingMode.HALF_EVEN);
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
