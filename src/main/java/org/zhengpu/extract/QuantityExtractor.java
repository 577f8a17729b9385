package org.zhengpu.extract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengpu.document.Sentence;
import org.zhengpu.lexicon.BoundWords;
import org.zhengpu.lexicon.Numerals;
import org.zhengpu.lexicon.Numerals.Role;
import org.zhengpu.lexicon.ProseNumbers;
import org.zhengpu.lexicon.Units;
import org.zhengpu.mention.Bound;
import org.zhengpu.mention.QuantityMention;

/**
 * Finds every number with its unit, range and bound.
 *
 * <p>Read from the raw text, before any segmentation into words. Left alone are numbers inside
 * codes (PM2.5, 5G, 4×4), years and days; ordinals carry the rule {@value #ORDINAL}.
 */
public final class QuantityExtractor implements Extractor<QuantityMention> {
  /** Rule of numbers after 第. */
  public static final String ORDINAL = "ordinal";

  /** Rule of Chinese numerals without a multiplier, as 两座. */
  public static final String NUMERAL = "numeral-unit";

  private static final String NUMBER_UNIT = "number-unit";
  private static final String NUMBER_ALONE = "number";
  private static final String RANGE = "number-range";
  private static final String FRACTION = "fraction";
  private static final int FRACTION_PLACES = 12;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);

  private final Numerals numerals;
  private final Units units;
  private final BoundWords bounds;
  private final NumberScanner scanner;
  private final QuantityLists lists;
  private final @Nullable ProseNumbers prose;

  /** Makes the extractor; all three are read only. */
  public QuantityExtractor(Numerals numerals, Units units, BoundWords bounds) {
    this(numerals, units, bounds, null);
  }

  private QuantityExtractor(
      Numerals numerals, Units units, BoundWords bounds, @Nullable ProseNumbers prose) {
    this.prose = prose;
    this.numerals = numerals;
    this.units = units;
    this.bounds = bounds;
    this.scanner = new NumberScanner(numerals, units);
    this.lists = new QuantityLists(numerals, units);
  }

  /** As above, for any prose: numerals count without a unit too. */
  static QuantityExtractor ofProse(
      Numerals numerals, Units units, BoundWords bounds, ProseNumbers prose) {
    return new QuantityExtractor(numerals, units, bounds, prose);
  }

  @Override
  public List<QuantityMention> extract(Sentence sentence) {
    String text = sentence.text();
    List<Found> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Found quantity = read(text, at);
      if (quantity != null && quantity.accepted()) {
        found.add(quantity);
      }
      at = quantity == null ? Math.max(at + 1, NumberScanner.runEnd(text, at)) : quantity.end();
    }
    List<QuantityMention> mentions = new ArrayList<>();
    for (Found quantity : lists.complete(text, found)) {
      mentions.add(quantity.mention(sentence));
    }
    return List.copyOf(mentions);
  }

  /** Reads the quantity at a position; null where no number begins there. */
  private @Nullable Found read(String text, int begin) {
    NumberScanner.Numeral number = scanner.at(text, begin);
    if (number == null) {
      return firstPlace(text, begin);
    }
    int fraction = numerals.fractionAt(text, number.end());
    if (fraction > 0 && number.end() + fraction < text.length()) {
      Found found = fraction(text, number, number.end() + fraction);
      if (found != null) {
        return found;
      }
    }
    boolean date = numerals.dateAt(text, number.end(), number.value());
    return date || code(text, number) ? skipped(number) : quantity(text, number);
  }

  /** 首位: a rank without a number. */
  private @Nullable Found firstPlace(String text, int begin) {
    int length = numerals.firstPlaceAt(text, begin);
    if (length == 0) {
      return null;
    }
    int end = begin + length;
    return new Found(
        begin,
        begin + 1,
        end,
        begin,
        end,
        BigDecimal.ONE,
        null,
        text.substring(end - 1, end),
        Bound.EXACT,
        ORDINAL,
        false,
        true);
  }

  /** 前3位: among the first three. */
  private @Nullable Found top(String text, NumberScanner.Numeral number, String unit, int end) {
    int length = numerals.topBefore(text, number.begin());
    boolean small = number.value().compareTo(HUNDRED) <= 0;
    if (length == 0 || !small || unit.length() > 2) {
      return null;
    }
    return new Found(
        number.begin(),
        number.digitsEnd(),
        end,
        number.begin() - length,
        end,
        number.value(),
        null,
        unit,
        Bound.AT_MOST,
        ORDINAL,
        false,
        true);
  }

  /** 三分之一, 百分之五. */
  private @Nullable Found fraction(String text, NumberScanner.Numeral denominator, int at) {
    NumberScanner.Numeral numerator = scanner.at(text, at);
    if (numerator == null || denominator.value().signum() == 0) {
      return null;
    }
    boolean percent = denominator.value().compareTo(HUNDRED) == 0;
    BigDecimal value =
        percent
            ? numerator.value()
            : numerator
                .value()
                .divide(denominator.value(), FRACTION_PLACES, RoundingMode.HALF_EVEN);
    return bounded(
        text,
        denominator.begin(),
        numerator.end(),
        numerator.end(),
        value,
        null,
        percent ? "%" : "",
        FRACTION,
        numerator);
  }

  private Found quantity(String text, NumberScanner.Numeral number) {
    int end = number.end();
    int unitAt = blank(text, end) ? end + 1 : end;
    String unit = "";
    Units.Match match = units.at(text, unitAt).orElse(null);
    if (match != null) {
      unit = text.substring(unitAt, match.end());
      end = match.end();
    }
    NumberScanner.Numeral second = second(text, end);
    if (second != null) {
      Found range = range(text, number, unit, second);
      if (range != null) {
        return range;
      }
    }
    boolean ranked =
        numerals.ordinalBefore(text, number.begin())
            || numerals.topBefore(text, number.begin()) > 0;
    if (!number.arabic() && !ranked && !numeral(text, number, match)) {
      return skipped(number);
    }
    if (numerals.ordinalBefore(text, number.begin())) {
      return bounded(
          text, number.begin(), number.end(), end, number.value(), null, unit, ORDINAL, number);
    }
    Found top = top(text, number, unit, end);
    if (top != null) {
      return top;
    }
    String rule = number.arabic() ? NUMBER_UNIT : NUMERAL;
    if (!number.arabic() && multiplied(number)) {
      rule = NUMBER_UNIT;
    }
    Found found =
        bounded(
            text,
            number.begin(),
            number.digitsEnd(),
            end,
            number.value(),
            null,
            unit,
            unit.isEmpty() ? NUMBER_ALONE : rule,
            number);
    return unit.equals("%") && minus(text, number.begin()) ? found.negated() : found;
  }

  /** Whether a minus stands before a number, rather than a hyphen or a sign of range. */
  private static boolean minus(String text, int begin) {
    if (begin < 2 || "-－−".indexOf(text.charAt(begin - 1)) < 0) {
      return false;
    }
    char before = text.charAt(begin - 2);
    return Character.isIdeographic(before) || before == '、';
  }

  private static boolean multiplied(NumberScanner.Numeral number) {
    return number.value().compareTo(HUNDRED) >= 0;
  }

  /** Whether a Chinese numeral counts something, rather than being part of a word. */
  private boolean numeral(String text, NumberScanner.Numeral number, Units.@Nullable Match match) {
    boolean bounded = bounds.endingAt(text, number.begin()).isPresent();
    if (number.bare()) {
      if (numerals.categoryAt(text, number.end()) || numerals.countedAt(text, number.begin())) {
        return false;
      }
      boolean large = number.value().compareTo(HUNDRED_MILLION) >= 0;
      int end = match == null ? number.end() : match.end();
      boolean measured = match != null && !match.unit().classifier();
      boolean settled = closes(text, end) || numerals.settledAt(text, end);
      return bounded || ((measured || large) && settled);
    }
    boolean several = number.end() - number.begin() > 1;
    String written = text.substring(number.begin(), number.end());
    return match != null
        || (number.value().compareTo(HUNDRED) >= 0 && several)
        || (prose != null && several && !prose.is("not", written));
  }

  /** The number after a sign of range at a position, as in 5%—5.5%; null where there is none. */
  private NumberScanner.@Nullable Numeral second(String text, int at) {
    if (at >= text.length() || !numerals.rangeSign(text.charAt(at))) {
      return null;
    }
    int next = at + 1;
    while (next < text.length() && text.charAt(next) == text.charAt(at)) {
      next++;
    }
    return next < text.length() ? scanner.at(text, next) : null;
  }

  private @Nullable Found range(
      String text, NumberScanner.Numeral first, String unit, NumberScanner.Numeral second) {
    int unitAt = blank(text, second.end()) ? second.end() + 1 : second.end();
    Units.Match match = units.at(text, unitAt).orElse(null);
    String lastUnit = match == null ? "" : text.substring(unitAt, match.end());
    int end = match == null ? second.end() : match.end();
    if (first.arabic() != second.arabic() || (!unit.isEmpty() && !unit.equals(lastUnit))) {
      return null;
    }
    BigDecimal low = first.value();
    boolean sharesMultiplier =
        first.end() == first.digitsEnd() && second.end() > second.digitsEnd() && unit.isEmpty();
    if (sharesMultiplier && first.arabic()) {
      BigDecimal digits = scanner.digitsOnly(text, second);
      low = low.multiply(second.value()).divide(digits, FRACTION_PLACES, RoundingMode.HALF_EVEN);
    }
    if (low.compareTo(second.value()) >= 0) {
      return null;
    }
    if (code(text, second) || numerals.dateAt(text, second.end(), second.value())) {
      return skipped(second);
    }
    return bounded(
        text,
        first.begin(),
        first.digitsEnd(),
        end,
        low,
        second.value(),
        lastUnit,
        lastUnit.isEmpty() ? NUMBER_ALONE : RANGE,
        second);
  }

  private Found bounded(
      String text,
      int begin,
      int numberEnd,
      int end,
      BigDecimal value,
      @Nullable BigDecimal upper,
      String unit,
      String rule,
      NumberScanner.Numeral number) {
    Bound bound = Bound.EXACT;
    int wholeBegin = begin;
    int wholeEnd = end;
    BoundWords.Match before = bounds.endingAt(text, begin).orElse(null);
    BoundWords.Match after = bounds.startingAt(text, end).orElse(null);
    if (number.more()) {
      bound = Bound.MORE_THAN;
    } else if (number.near()) {
      bound = Bound.APPROXIMATELY;
    }
    if (before != null && !rule.equals(ORDINAL)) {
      bound = Bound.named(before.bound());
      wholeBegin = begin - before.length();
    }
    if (after != null) {
      bound = Bound.named(after.bound());
      wholeEnd = end + after.length();
    }
    boolean accepted = upper != null || !dated(text, end, unit);
    return new Found(
        begin,
        numberEnd,
        end,
        wholeBegin,
        wholeEnd,
        value,
        upper,
        unit,
        bound,
        rule,
        number.end() > number.digitsEnd(),
        accepted);
  }

  /** Whether a bare number is a year that its sign follows later, as in 2024—2025年. */
  private boolean dated(String text, int end, String unit) {
    return unit.isEmpty() && end < text.length() && numerals.rangeSign(text.charAt(end));
  }

  /** A number that is read over. */
  private static Found skipped(NumberScanner.Numeral number) {
    return new Found(
        number.begin(),
        number.digitsEnd(),
        Math.max(number.begin() + 1, number.arabic() ? number.end() : number.begin() + 1),
        number.begin(),
        number.end(),
        number.value(),
        null,
        "",
        Bound.EXACT,
        NUMBER_ALONE,
        false,
        false);
  }

  /** Whether a number is part of a code: a Latin letter, ×, + or the like is next to it. */
  private boolean code(String text, NumberScanner.Numeral number) {
    int begin = number.begin();
    int end = number.end();
    if (begin > 0 && codeSign(text.charAt(begin - 1))) {
      return true;
    }
    if (begin > 1 && text.charAt(begin - 1) == '-' && latin(text.charAt(begin - 2))) {
      return true;
    }
    if (end >= text.length()) {
      return false;
    }
    char next = text.charAt(end);
    boolean plain = number.arabic() && number.digitsEnd() == end;
    boolean sign = codeSign(next) || (plain && numerals.role(next) == Role.DIGIT);
    return sign && units.at(text, end).isEmpty();
  }

  private static boolean codeSign(char c) {
    return latin(c) || c == '×' || c == '+' || c == '＋' || c == '/' || c == '∶' || c == ':';
  }

  private static boolean latin(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  /** Whether no noun follows that the number would be an attribute of. */
  private static boolean closes(String text, int end) {
    return end >= text.length() || !Character.isIdeographic(text.charAt(end));
  }

  private static boolean blank(String text, int at) {
    return at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\u00a0');
  }
}
