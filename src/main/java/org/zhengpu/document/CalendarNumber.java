package org.zhengpu.document;

import org.zhengpu.lexicon.Numerals;

/** Reads the numbers of a date, as 2026, 二〇二六 or 二十七. */
final class CalendarNumber {
  private final Numerals numerals;

  CalendarNumber(Numerals numerals) {
    this.numerals = numerals;
  }

  /** The number of a text of digits, Arabic or Chinese, with or without 十. */
  int of(String text) {
    int number = 0;
    boolean digitBefore = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (numerals.role(c) == Numerals.Role.SMALL) {
        int unit = numerals.value(c).intValueExact();
        number = (digitBefore ? number : 1) * unit;
        digitBefore = false;
      } else {
        int digit =
            Character.isDigit(c) ? Character.digit(c, 10) : numerals.value(c).intValueExact();
        boolean afterUnit = i > 0 && numerals.role(text.charAt(i - 1)) == Numerals.Role.SMALL;
        number = afterUnit ? number + digit : number * 10 + digit;
        digitBefore = true;
      }
    }
    return number;
  }
}
