package org.zhengpu.extract;

/** Small counts as they are written before a measure word. */
final class Numeral {
  private static final String DIGITS = "0123456789";
  private static final char[] CHINESE = {'零', '一', '二', '三', '四', '五', '六', '七', '八', '九'};

  private Numeral() {}

  /** Whether a character is a digit or a Chinese numeral below a thousand. */
  static boolean isNumeral(char c) {
    return DIGITS.indexOf(c) >= 0 || c == '十' || c == '百' || c == '两' || digit(c) >= 0;
  }

  private static int digit(char c) {
    for (int i = 0; i < CHINESE.length; i++) {
      if (CHINESE[i] == c) {
        return i;
      }
    }
    return -1;
  }

  /** The number of a numeral, as 十二, 12, 4×4 or 3+3+2; -1 where it is none. */
  static int parse(String numeral) {
    int sum = 0;
    for (String summand : numeral.split("[+＋]", -1)) {
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

  /** A number below a hundred in Chinese numerals. */
  static String chinese(int number) {
    StringBuilder numeral = new StringBuilder();
    int tens = number / 10;
    if (tens > 1) {
      numeral.append(CHINESE[tens]);
    }
    if (tens > 0) {
      numeral.append('十');
    }
    if (number % 10 > 0) {
      numeral.append(CHINESE[number % 10]);
    }
    return numeral.toString();
  }

  private static int simple(String numeral) {
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
      if (c == '十' || c == '百') {
        total += (digit < 0 ? 1 : digit) * (c == '十' ? 10 : 100);
        digit = -1;
      } else {
        int value = c == '两' ? 2 : digit(c);
        if (value < 0 || digit >= 0) {
          return -1;
        }
        digit = value;
      }
    }
    return total + Math.max(digit, 0);
  }
}
