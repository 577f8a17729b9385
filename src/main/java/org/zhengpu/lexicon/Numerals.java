package org.zhengpu.lexicon;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The characters of Chinese numerals, from {@code lexicon/numerals.tsv}. */
public final class Numerals {
  /** What a character does in a numeral. */
  public enum Role {
    DIGIT,
    SMALL,
    LARGE,
    MORE,
    NEAR,
    POINT,
    NONE
  }

  private record Sign(Role role, BigDecimal value) {}

  private static final Sign NO_SIGN = new Sign(Role.NONE, BigDecimal.ZERO);
  private final Map<Character, Sign> signs = new LinkedHashMap<>();
  private final List<String> categories = new ArrayList<>();
  private final Set<String> ranges = new TreeSet<>();
  private final Set<String> conjunctions = new TreeSet<>();
  private final Map<String, BigDecimal> calendar = new TreeMap<>();
  private String fraction = "";
  private String ordinal = "";
  private String top = "";
  private String item = "";
  private char per;
  private final List<String> firstPlaces = new ArrayList<>();
  private final List<String> settled = new ArrayList<>();
  private final List<String> counted = new ArrayList<>();

  private Numerals(Table table) {
    for (Table.Row row : table.rows()) {
      switch (row.get(1)) {
        case "fraction" -> fraction = row.get(0);
        case "ordinal" -> ordinal = row.get(0);
        case "category" -> categories.add(row.get(0));
        case "range" -> ranges.add(row.get(0).isEmpty() ? "-" : row.get(0));
        case "first" -> firstPlaces.add(row.get(0));
        case "top" -> top = row.get(0);
        case "item" -> item = row.get(0);
        case "per" -> per = character(row);
        case "settled" -> settled.add(row.get(0));
        case "counted" -> counted.add(row.get(0));
        case "and" -> conjunctions.add(row.get(0));
        case "calendar" -> calendar.put(row.get(0), new BigDecimal(row.get(2)));
        default -> sign(row);
      }
    }
  }

  private static char character(Table.Row row) {
    if (row.get(0).length() != 1) {
      throw row.bad("not one character: " + row.get(0));
    }
    return row.get(0).charAt(0);
  }

  private void sign(Table.Row row) {
    char sign = character(row);
    Role role =
        switch (row.get(1)) {
          case "digit" -> Role.DIGIT;
          case "small" -> Role.SMALL;
          case "large" -> Role.LARGE;
          case "more" -> Role.MORE;
          case "near" -> Role.NEAR;
          case "point" -> Role.POINT;
          default -> throw row.bad("unknown kind " + row.get(1));
        };
    String value = row.get(2);
    signs.put(sign, new Sign(role, value.isEmpty() ? BigDecimal.ZERO : new BigDecimal(value)));
  }

  /** The numerals of the program's own data file. */
  public static Numerals standard() {
    return of(Lexicon.bundled());
  }

  /** Those of a lexicon; made once. */
  public static Numerals of(Lexicon lexicon) {
    return lexicon.made(
        Numerals.class, files -> new Numerals(files.table("lexicon/numerals.tsv", 3)));
  }

  /** Whether a character stands between the ends of a range, as — or 至. */
  public boolean rangeSign(char c) {
    return ranges.contains(String.valueOf(c));
  }

  /** Whether a text joins two numbers of a list and nothing else, as 和 or 、. */
  public boolean conjunction(String text) {
    return conjunctions.contains(text);
  }

  /** Length of the conjunction at a position, as of 和 or 、; 0 for none. */
  public int conjunctionLength(String text, int at) {
    int longest = 0;
    for (String word : conjunctions) {
      if (word.length() > longest && text.startsWith(word, at)) {
        longest = word.length();
      }
    }
    return longest;
  }

  /** Whether what follows a number makes a date of it, as 年 after 2025 or 日 after 14. */
  public boolean dateAt(String text, int position, BigDecimal value) {
    for (Map.Entry<String, BigDecimal> sign : calendar.entrySet()) {
      if (text.startsWith(sign.getKey(), position) && value.compareTo(sign.getValue()) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether 分之 stands at a position; its length, or 0. */
  public int fractionAt(String text, int position) {
    return text.startsWith(fraction, position) ? fraction.length() : 0;
  }

  /** Whether the sign of an ordinal ends right before a position. */
  public boolean ordinalBefore(String text, int position) {
    return position >= ordinal.length() && text.startsWith(ordinal, position - ordinal.length());
  }

  /** Length of the sign of 前3位 right before a position; 0 where it is not there. */
  public int topBefore(String text, int position) {
    return position >= top.length() && text.startsWith(top, position - top.length())
        ? top.length()
        : 0;
  }

  /** Length of a word for a first place at a position, as 首位; 0 for none. */
  public int firstPlaceAt(String text, int position) {
    for (String word : firstPlaces) {
      if (text.startsWith(word, position)) {
        return word.length();
      }
    }
    return 0;
  }

  /** Whether a measure word right before a position counts what begins there. */
  public boolean countedAt(String text, int position) {
    return counted.stream()
        .anyMatch(
            word -> position > word.length() && text.startsWith(word, position - word.length()));
  }

  /** Whether a word at a position shows that a multiplier before it is an amount: 千亿级规模. */
  public boolean settledAt(String text, int position) {
    for (String word : settled) {
      if (text.startsWith(word, position)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word at a position makes a class of things of a multiplier before it. */
  public boolean categoryAt(String text, int position) {
    if (settledAt(text, position)) {
      return false;
    }
    for (String word : categories) {
      if (text.startsWith(word, position)) {
        return true;
      }
    }
    return false;
  }

  /** What opens an item of a list after its number, as 是 in 一是. */
  public String itemSign() {
    return item;
  }

  /** The word that stands between two units as / does. */
  char per() {
    return per;
  }

  /** The numerals of one kind, in the order of the table. */
  public List<Character> of(Role role) {
    return signs.keySet().stream().filter(c -> role(c) == role).toList();
  }

  /** What a character does; {@link Role#NONE} where it is no numeral. */
  public Role role(char c) {
    return signs.getOrDefault(c, NO_SIGN).role();
  }

  /** The value of a digit or a multiplier; zero for all others. */
  public BigDecimal value(char c) {
    return signs.getOrDefault(c, NO_SIGN).value();
  }
}
