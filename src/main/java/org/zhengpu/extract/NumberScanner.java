package org.zhengpu.extract;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhengpu.lexicon.Numerals;
import org.zhengpu.lexicon.Numerals.Role;
import org.zhengpu.lexicon.Units;

/**
 * Reads one number at a position: Arabic digits, full width too, with 万 and 亿 after them, or
 * Chinese numerals.
 *
 * <p>A multiplier that begins a unit is the unit's: 千 of 5千瓦 is no thousand.
 */
final class NumberScanner {
  /**
   * A number read.
   *
   * @param digitsEnd end of the digits (or of the Chinese numeral), before multipliers
   * @param end end of the number with its multipliers
   * @param more whether 余 or 多 stood in it
   * @param near whether 来 stood in it
   * @param arabic whether it is written in digits
   * @param bare whether it has no digit at all, as 千亿
   */
  record Numeral(
      int begin,
      int digitsEnd,
      int end,
      BigDecimal value,
      boolean more,
      boolean near,
      boolean arabic,
      boolean bare) {}

  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final int MAX_DIGITS = 24;
  private static final int MAX_NUMERALS = 40;

  private final Numerals numerals;
  private final Units units;

  NumberScanner(Numerals numerals, Units units) {
    this.numerals = numerals;
    this.units = units;
  }

  /** The number at a position; null where none begins there. */
  @Nullable Numeral at(String text, int begin) {
    char c = text.charAt(begin);
    if (digit(c) >= 0) {
      return arabic(text, begin);
    }
    Role role = numerals.role(c);
    return role == Role.DIGIT || role == Role.SMALL || role == Role.LARGE
        ? chinese(text, begin)
        : null;
  }

  private @Nullable Numeral arabic(String text, int begin) {
    if (runEnd(text, begin) - begin > MAX_DIGITS) {
      return null;
    }
    StringBuilder digits = new StringBuilder();
    int at = digits(text, begin, digits);
    if (at < text.length() && point(text.charAt(at)) && isDigit(text, at + 1)) {
      digits.append('.');
      at = digits(text, at + 1, digits);
    }
    if (digits.length() > MAX_DIGITS) {
      return null;
    }
    int digitsEnd = at;
    Tail tail = new Tail(at);
    multipliers(text, tail);
    BigDecimal value = new BigDecimal(digits.toString()).multiply(tail.factor);
    int end = tail.end;
    // 1亿5000万: a second number right after a large multiplier adds to the first.
    if (tail.factor.compareTo(TEN_THOUSAND) >= 0 && isDigit(text, end)) {
      Numeral rest = arabic(text, end);
      if (rest != null && rest.value().compareTo(tail.factor) < 0) {
        return new Numeral(
            begin, digitsEnd, rest.end(), value.add(rest.value()), rest.more(), false, true, false);
      }
    }
    return new Numeral(begin, digitsEnd, end, value, tail.more, tail.near, true, false);
  }

  private int digits(String text, int begin, StringBuilder out) {
    int at = begin;
    while (at < text.length()) {
      int digit = digit(text.charAt(at));
      if (digit >= 0) {
        out.append((char) ('0' + digit));
        at++;
      } else if (thousands(text, at, begin)) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  /** Whether a comma at a position separates thousands: one to three digits before, three after. */
  private static boolean thousands(String text, int at, int begin) {
    char c = text.charAt(at);
    if (c != ',' || at == begin || !isDigit(text, at - 1)) {
      return false;
    }
    int before = 0;
    for (int i = at - 1; i >= begin && isDigit(text, i); i--) {
      before++;
    }
    boolean three = isDigit(text, at + 1) && isDigit(text, at + 2) && isDigit(text, at + 3);
    return before <= 3 && three && !isDigit(text, at + 4);
  }

  private static final class Tail {
    private int end;
    private BigDecimal factor = BigDecimal.ONE;
    private boolean more;
    private boolean near;

    Tail(int end) {
      this.end = end;
    }
  }

  /** Reads the multipliers after digits, with 余 and 多 among and after them. */
  private void multipliers(String text, Tail tail) {
    while (tail.end < text.length()) {
      char c = text.charAt(tail.end);
      Role role = numerals.role(c);
      if (role == Role.SMALL || role == Role.LARGE) {
        if (units.at(text, tail.end).isPresent()) {
          return;
        }
        tail.factor = tail.factor.multiply(numerals.value(c));
        tail.end++;
      } else if (role == Role.MORE && !tail.more && moreFollows(text, tail.end + 1)) {
        tail.more = true;
        tail.end++;
      } else {
        return;
      }
    }
  }

  /** Whether 余 or 多 before a position is of the number: a multiplier or a unit comes next. */
  private boolean moreFollows(String text, int at) {
    if (at >= text.length()) {
      return false;
    }
    Role role = numerals.role(text.charAt(at));
    return role == Role.SMALL || role == Role.LARGE || units.at(text, at).isPresent();
  }

  private @Nullable Numeral chinese(String text, int begin) {
    ChineseNumeral numeral = new ChineseNumeral();
    int at = begin;
    boolean more = false;
    boolean near = false;
    while (at < text.length() && at - begin < MAX_NUMERALS) {
      char c = text.charAt(at);
      Role role = numerals.role(c);
      boolean taken =
          switch (role) {
            case DIGIT -> numeral.digit(numerals.value(c));
            case SMALL -> !unitAt(text, at, begin) && numeral.small(numerals.value(c));
            case LARGE -> numeral.large(numerals.value(c));
            case MORE -> {
              boolean follows = !more && at > begin && moreFollows(text, at + 1);
              more |= follows;
              yield follows;
            }
            case NEAR -> {
              boolean follows = !near && at > begin && moreFollows(text, at + 1);
              near |= follows;
              yield follows;
            }
            case POINT -> numeral.point() && digitAt(text, at + 1);
            case NONE -> false;
          };
      if (!taken) {
        break;
      }
      at++;
    }
    BigDecimal value = numeral.value();
    if (at == begin || value == null) {
      return null;
    }
    return new Numeral(begin, at, at, value, more, near, false, numeral.bare());
  }

  private boolean unitAt(String text, int at, int begin) {
    return at > begin && units.at(text, at).isPresent();
  }

  private boolean digitAt(String text, int at) {
    return at < text.length() && numerals.role(text.charAt(at)) == Role.DIGIT;
  }

  private static boolean point(char c) {
    return c == '.' || c == '．';
  }

  private static boolean isDigit(String text, int at) {
    return at >= 0 && at < text.length() && digit(text.charAt(at)) >= 0;
  }

  /** The value of a number's digits alone, its multipliers left out. */
  BigDecimal digitsOnly(String text, Numeral number) {
    Numeral alone = at(text.substring(number.begin(), number.digitsEnd()), 0);
    return alone == null || alone.value().signum() == 0 ? number.value() : alone.value();
  }

  /** End of the run of digits at a position; the position itself where there is none. */
  static int runEnd(String text, int begin) {
    int at = begin;
    while (isDigit(text, at)) {
      at++;
    }
    return at;
  }

  /** The value of a digit, ASCII or full width; -1 for all others. */
  static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return c >= '０' && c <= '９' ? c - '０' : -1;
  }
}
