package org.zhengpu.link;

import java.math.BigDecimal;
import org.zhengpu.extract.QuantityExtractor;
import org.zhengpu.lexicon.FigureWords;
import org.zhengpu.lexicon.FigureWords.Role;
import org.zhengpu.lexicon.Signs;
import org.zhengpu.lexicon.Units;
import org.zhengpu.mention.Bound;
import org.zhengpu.mention.QuantityMention;

/**
 * Tells the quantities that state something from those that are part of a name or a condition, as
 * 4000吨级, 65岁以上老年人 or 10亿元以上项目.
 */
final class FigureFilter {
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final int LONGEST_STEP = 12;
  private final Units units;
  private final Role duration;
  private final Role span;
  private final Role grade;
  private final Role rankUnit;
  private final Role rankAt;
  private final Role slogan;
  private final Role made;
  private final Role technical;
  private final Role settled;
  private final Role rankedIn;
  private final Role particle;
  private final Role percent;
  private final Role attribute;
  private final Role yields;
  private final Role notRank;
  private final Role step;
  private final Role rankMove;
  private final Role numeralSign;
  private final Role holder;
  private final Role held;
  private final Role person;

  FigureFilter(FigureWords words, Units units) {
    this.units = units;
    duration = words.role("duration");
    span = words.role("time-level");
    grade = words.role("grade");
    rankUnit = words.role("rank-unit");
    rankAt = words.role("rank-at");
    slogan = words.role("slogan");
    made = words.role("made");
    technical = words.role("technical");
    settled = words.role("settled");
    rankedIn = words.role("ranked-in");
    particle = words.role("particle");
    percent = words.role("percent");
    attribute = words.role("attribute");
    yields = words.role("yield");
    notRank = words.role("not-rank");
    step = words.role("step");
    rankMove = words.role("rank-move");
    numeralSign = words.role("numeral-sign");
    holder = words.role("holder");
    held = words.role("held");
    person = words.role("person");
  }

  /** Whether a quantity of a sentence states something; positions are of the sentence. */
  boolean states(String text, QuantityMention quantity, int base) {
    int begin = quantity.whole().begin() - base;
    int end = quantity.whole().end() - base;
    int unitEnd = quantity.span().end() - base;
    String before = text.substring(Math.max(0, begin - 12), begin);
    if (attribute.endLength(text, begin) > 0
        || (yields.endLength(text, begin) > 0 && !closes(text, end))) {
      return false;
    }
    if (grade.startLength(text, unitEnd) > 0 && settled.startLength(text, unitEnd) < 2) {
      return false;
    }
    if (quantity.rule().equals(QuantityExtractor.ORDINAL)) {
      if (notRank.endLength(text, begin) > 0) {
        return false;
      }
      return rankUnit.is(quantity.unit())
          || (quantity.unit().isEmpty()
              && (closes(text, end) || particle.startLength(text, end) > 0)
              && ranked(before));
    }
    if (rankUnit.is(quantity.unit()) && rankMove.endLength(text, rowBegin(text, begin)) > 0) {
      return false;
    }
    if (duration.is(quantity.unit())) {
      return span.in(before).isPresent() && !span.in(before).orElse("").isEmpty();
    }
    if (technical.is(quantity.unit()) && !closes(text, end)) {
      return false;
    }
    if (quantity.unit().isEmpty()) {
      boolean large = quantity.value().compareTo(TEN_THOUSAND) >= 0;
      boolean multiplied =
          quantity.number().end() < quantity.span().end()
              || (large && numeral(text, quantity, base));
      return multiplied
          && (closes(text, end)
              || settled.startLength(text, end) > 0
              || countedSteps(text, end)
              || names(person, text, end));
    }
    if (quantity.rule().equals(QuantityExtractor.NUMERAL)) {
      return quantity.value().intValue() > 1
          && made.endLength(text, begin) > 0
          && slogan.startLength(text, quantity.number().end() - base) == 0
          && slogan.startLength(text, unitEnd) == 0;
    }
    if (counted(quantity) && steps(text, unitEnd)) {
      return false;
    }
    return !condition(text, quantity, end)
        && (!counted(quantity) || slogan.startLength(text, unitEnd) == 0);
  }

  /** Whether a word of a role is named soon after a position, before any number or sign. */
  static boolean names(Role role, String text, int end) {
    return named(role, text, end) > 0;
  }

  /**
   * How far it is to the end of the first word of a role after a position; 0 where none is near.
   */
  static int named(Role role, String text, int end) {
    for (int at = end; at < text.length() && at < end + LONGEST_STEP && !closes(text, at); at++) {
      if (Character.isDigit(text.charAt(at))) {
        return 0;
      }
      int length = role.startLength(text, at);
      if (length > 0) {
        return at + length - end;
      }
    }
    return 0;
  }

  /** Whether a number of steps follows, which are those just named: 4万亿、5万亿两个台阶. */
  private boolean countedSteps(String text, int end) {
    return end < text.length()
        && numeralSign.is(text.substring(end, end + 1))
        && steps(text, end + 1);
  }

  /** Whether what is counted are steps: 4个万亿元台阶. */
  private boolean steps(String text, int unitEnd) {
    int end = unitEnd;
    while (end < text.length() && end < unitEnd + LONGEST_STEP && !closes(text, end)) {
      end++;
    }
    return step.endLength(text, end) > 0 && step.endLength(text, end) <= end - unitEnd;
  }

  private boolean counted(QuantityMention quantity) {
    return units.named(quantity.unit()).map(unit -> unit.classifier()).orElse(false);
  }

  /** Where a row of numbers of places begins: 分别提升6位、49位. */
  private int rowBegin(String text, int begin) {
    int at = begin;
    while (at > 1 && text.charAt(at - 1) == '、' && rankUnit.endLength(text, at - 1) > 0) {
      int digit = at - 1 - rankUnit.endLength(text, at - 1);
      while (digit > 0 && numeralSign.is(text.substring(digit - 1, digit))) {
        digit--;
      }
      at = digit;
    }
    return at;
  }

  /** Whether a bound before a noun makes a class of things: 10亿元以上项目. */
  private boolean condition(String text, QuantityMention quantity, int end) {
    boolean suffix = quantity.whole().end() > quantity.span().end();
    boolean inclusive = quantity.bound() == Bound.AT_LEAST || quantity.bound() == Bound.AT_MOST;
    boolean bounded = quantity.bound() == Bound.AT_LEAST || quantity.bound() == Bound.MORE_THAN;
    if (suffix && inclusive && held.is(quantity.unit()) && holder.startLength(text, end) > 0) {
      return true;
    }
    if (counted(quantity) || percent.is(quantity.unit()) || closes(text, end)) {
      return false;
    }
    return (suffix && inclusive) || (bounded && particle.startLength(text, end) > 0);
  }

  private static boolean numeral(String text, QuantityMention quantity, int base) {
    char first = text.charAt(quantity.span().begin() - base);
    return first > '9';
  }

  private boolean ranked(String before) {
    int end = before.length();
    String bare = before.substring(0, Math.max(0, end - 1));
    return rankAt.in(before).isPresent() || rankedIn.endLength(bare, bare.length()) > 0;
  }

  /** Whether nothing that belongs to the quantity comes after it. */
  static boolean closes(String text, int end) {
    if (end >= text.length()) {
      return true;
    }
    char c = text.charAt(end);
    return Signs.endsItem(c) || Signs.closes(c) || Signs.opensBracket(c);
  }
}
