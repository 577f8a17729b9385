package org.zhengpu.extract;

import java.util.List;
import org.zhengpu.lexicon.Lexicon;
import org.zhengpu.lexicon.Numerals;
import org.zhengpu.lexicon.Numerals.Role;

/** Small counts as they are written before a measure word. */
final class Counts {
  private static final String DIGITS = "0123456789";
  private static final int HUNDRED = 100;

  private final Numerals numerals;
  private final String signs;

  private Counts(Numerals numerals) {
    this.numerals = numerals;
    StringBuilder all = new StringBuilder(DIGITS);
    numerals.of(Role.DIGIT).forEach(all::append);
    numerals.of(Role.SMALL).stream().filter(c -> value(c) <= HUNDRED).forEach(all::append);
    signs = all.toString();
  }

  /** Those of a lexicon; made once. */
  static Counts of(Lexicon lexicon) {
    return lexicon.made(Counts.class, files -> new Counts(Numerals.of(files)));
  }

  /** Whether a character is a digit or a Chinese numeral below a thousand. */
  boolean isNumeral(char c) {
    return signs.indexOf(c) >= 0;
  }

  private int value(char c) {
    return numerals.value(c).intValueExact();
  }

  /** The number of a numeral, as 十二, 12, 4×4 or 3+3+2; -1 where it is none. */
  int parse(String numeral) {
    int sum = 0;
    for (String summand : numeral.replace('＋', '+').split("\\+", -1)) {
      int product = 1;
      for (String factor : summand.split("×", -1)) {
        int value = simple(factor);
        if (value < 0) {
          return -1;
        }
        product *= value;
      }
      sum += product;
    }
    return sum;
  }

  /** A number from 1 to 99 in Chinese numerals. */
  String chinese(int number) {
    StringBuilder numeral = new StringBuilder();
    int tens = number / 10;
    if (tens > 1) {
      numeral.append(sign(Role.DIGIT, tens));
    }
    if (tens > 0) {
      numeral.append(sign(Role.SMALL, 10));
    }
    if (number % 10 > 0) {
      numeral.append(sign(Role.DIGIT, number % 10));
    }
    return numeral.toString();
  }

  private char sign(Role role, int value) {
    List<Character> signs = numerals.of(role);
    return signs.stream().filter(c -> value(c) == value).findFirst().orElseThrow();
  }

  private int simple(String numeral) {
    if (numeral.isEmpty() || numeral.length() > 4) {
      return -1;
    }
    if (numeral.chars().allMatch(c -> DIGITS.indexOf(c) >= 0)) {
      return Integer.parseInt(numeral);
    }
    int total = 0;
    int digit = -1;
    for (int i = 0; i < numeral.length(); i++) {
      char c = numeral.charAt(i);
      if (!isNumeral(c)) {
        return -1;
      }
      if (numerals.role(c) == Role.SMALL) {
        total += (digit < 0 ? 1 : digit) * value(c);
        digit = -1;
      } else if (digit >= 0) {
        return -1;
      } else {
        digit = value(c);
      }
    }
    return total + Math.max(digit, 0);
  }
}
