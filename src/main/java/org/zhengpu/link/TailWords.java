package org.zhengpu.link;

import org.zhengpu.lexicon.FigureWords;
import org.zhengpu.lexicon.FigureWords.Role;
import org.zhengpu.lexicon.Numerals;
import org.zhengpu.lexicon.PeriodWords;
import org.zhengpu.link.Figure.Measure;

/**
 * The words between what is measured and its verb, which are taken off from the right: 同比, 分别, 年均,
 * 连续3年, 较“十三五”末.
 */
final class TailWords {
  private static final String HEADLINE = "headline";
  private static final int LONGEST_REFERENCE = 18;
  private static final int LONGEST_YEAR = 8;

  private final Role modifier;
  private final Role respectively;
  private final Role each;
  private final Role average;
  private final Role yearly;
  private final Role cumulative;
  private final Role comparable;
  private final Role from;
  private final Role particle;
  private final Role yearSign;
  private final Role monthSign;
  private final Role yearEnd;
  private final Role averageWord;
  private final Numerals numerals;
  private final Role consecutive;
  private final Role numeralSign;
  private final Role than;
  private final Role since;
  private final PeriodWords periods;

  TailWords(FigureWords words, PeriodWords periods, Numerals numerals) {
    this.numerals = numerals;
    modifier = words.role("modifier");
    respectively = words.role("respectively");
    each = words.role("each");
    average = words.role("basis-average");
    yearly = words.role("yearly");
    cumulative = words.role("basis-cumulative");
    comparable = words.role("basis-comparable");
    from = words.role("from");
    particle = words.role("particle");
    yearSign = words.role("year-sign");
    monthSign = words.role("month-sign");
    yearEnd = words.role("year-end");
    averageWord = words.role("average-word");
    consecutive = words.role("consecutive");
    numeralSign = words.role("numeral-sign");
    than = words.role("than");
    since = words.role("since");
    this.periods = periods;
  }

  /**
   * Begins to read a text.
   *
   * @param offset where it begins in the sentence
   */
  State open(String text, int offset) {
    return new State(text, offset);
  }

  /** Whether a text has a digit, as a year. */
  static boolean dated(String reference) {
    return reference.chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  /** The text not yet read, and what was seen of it. */
  final class State {
    final String text;
    final int offset;
    int end;
    private boolean sawRespectively;
    private boolean sawEach;
    private boolean base;
    boolean nominal;
    int years;
    private String basis = HEADLINE;

    State(String text, int offset) {
      this.text = text;
      this.offset = offset;
      this.end = text.length();
    }

    /** Whether 分别 stands right before a position. */
    boolean respectively(int at) {
      return respectively.endLength(text, at) > 0;
    }

    /** Sees whether a verb at a position says it of each, as 均居. */
    void each(int at) {
      sawEach |= each.startLength(text, at) > 0;
    }

    boolean drop(Role role) {
      int length = role.endLength(text, end);
      end -= length;
      return length > 0;
    }

    /** Takes off a time right before the number, and 从 or 由 before a base value. */
    void times() {
      int before = end - particle.endLength(text, end);
      int start = before - sinceEndingAt(before);
      int time = start < before ? before - start : timeEndingAt(before);
      if (time > 0) {
        end = before - time;
      }
      int length = from.endLength(text, end);
      if (length > 0) {
        base = true;
        end -= length;
      }
    }

    /** Length of 年初 after 从 or 由. */
    private int sinceEndingAt(int at) {
      int word = since.endLength(text, at);
      return word > 0 && from.endLength(text, at - word) > 0 ? word : 0;
    }

    private int timeEndingAt(int at) {
      int word = periods.endLength(text, at);
      int sign = yearSign.endLength(text, at);
      int digits = at - sign;
      while (sign > 0
          && digits > 0
          && text.charAt(digits - 1) >= '0'
          && text.charAt(digits - 1) <= '9') {
        digits--;
      }
      int year = sign > 0 && at - sign - digits == 4 ? at - digits : 0;
      return Math.max(word, year);
    }

    /** Length of 连续3年 or 连续18个月 right before the end. */
    private int consecutive() {
      int sign = Math.max(yearSign.endLength(text, end), monthSign.endLength(text, end));
      int digits = end - sign;
      while (sign > 0 && digits > 0 && numeralSign.is(text.substring(digits - 1, digits))) {
        digits--;
      }
      int word = sign > 0 && digits < end - sign ? consecutive.endLength(text, digits) : 0;
      return word == 0 ? 0 : end - digits + word;
    }

    /** Length of 两年平均 right before the end. */
    private int averageOfYears() {
      int word = averageWord.endLength(text, end);
      int sign = yearSign.endLength(text, end - word);
      int digits = end - word - sign;
      boolean counted =
          word > 0 && sign > 0 && digits > 0 && numeralSign.is(text.substring(digits - 1, digits));
      return counted ? end - digits + 1 : 0;
    }

    /** The number in 连续3年; 0 where it is no plain one. */
    private int count(String row) {
      int count = 0;
      for (int i = 0; i < row.length(); i++) {
        char sign = row.charAt(i);
        if (numerals.role(sign) == Numerals.Role.DIGIT) {
          count = count * 10 + numerals.value(sign).intValue();
        } else if (sign >= '0' && sign <= '9') {
          count = count * 10 + (sign - '0');
        }
      }
      return count < 100 ? count : 0;
    }

    /** Length of 较“十三五”同期 or 比2020年 right before the end. */
    private int comparedTime() {
      for (String word : than.words()) {
        int at = text.lastIndexOf(word, end - 1);
        if (at < 0 || end - at > LONGEST_REFERENCE) {
          continue;
        }
        int begin = at + word.length();
        int length = since.startLength(text, begin);
        String reference = text.substring(begin, end);
        int sign = yearSign.endLength(text, end - yearEnd.endLength(text, end));
        boolean year = sign > 0 && dated(reference) && reference.length() <= LONGEST_YEAR;
        boolean time = length > 0 && begin + length >= end - since.endLength(text, end);
        if (year || time) {
          return end - at;
        }
      }
      return 0;
    }

    /** Takes off the words between what is measured and its verb. */
    void modifiers() {
      while (end > 0) {
        int averaged = averageOfYears();
        if (averaged > 0) {
          basis = "annualAverage";
          years = count(text.substring(end - averaged, end));
          end -= averaged;
          continue;
        }
        if (average.endLength(text, end) > 0) {
          basis = "annualAverage";
          end -= average.endLength(text, end);
          continue;
        }
        if (comparable.endLength(text, end) > 0) {
          basis = "comparable";
          end -= comparable.endLength(text, end);
          continue;
        }
        if (cumulative.endLength(text, end) > 0) {
          basis = "cumulative";
          end -= cumulative.endLength(text, end);
          continue;
        }
        int row = consecutive();
        if (row > 0) {
          if (yearSign.endLength(text, end) > 0) {
            years = Math.max(years, count(text.substring(end - row, end)));
          }
          end -= row;
          continue;
        }
        int compared = comparedTime();
        if (compared > 0) {
          end -= compared;
          continue;
        }
        int length = modifier.endLength(text, end);
        if (length == 0) {
          return;
        }
        sawRespectively |= respectively.endLength(text, end) > 0;
        sawEach |= each.endLength(text, end) > 0;
        end -= length;
      }
    }

    Wording wording(Measure measure, int sign, String reference, boolean verb) {
      String subject = text.substring(0, end);
      String calibre = basis;
      if (calibre.equals(HEADLINE) && cumulative.in(subject).isPresent()) {
        calibre = "cumulative";
      } else if (calibre.equals(HEADLINE) && comparable.in(subject).isPresent()) {
        calibre = "comparable";
      } else if (calibre.equals(HEADLINE)
          && (average.startLength(subject, 0) > 0 || yearly.startLength(subject, 0) > 0)) {
        calibre = "annualAverage";
      }
      return new Wording(
          subject,
          offset,
          measure,
          sign,
          reference,
          verb,
          sawRespectively,
          sawEach,
          calibre,
          base,
          nominal,
          null,
          "",
          years);
    }
  }
}
