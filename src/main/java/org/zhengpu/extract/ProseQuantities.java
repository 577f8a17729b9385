package org.zhengpu.extract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengpu.document.Sentence;
import org.zhengpu.document.Span;
import org.zhengpu.lexicon.BoundWords;
import org.zhengpu.lexicon.Numerals;
import org.zhengpu.lexicon.ProseNumbers;
import org.zhengpu.lexicon.Units;
import org.zhengpu.mention.Bound;
import org.zhengpu.mention.QuantityMention;

/**
 * Finds every number of any prose: what {@link QuantityExtractor} finds, and numerals without a
 * unit, negative numbers, halves, mixed and written fractions, and signs of currencies.
 */
public final class ProseQuantities implements Extractor<QuantityMention> {
  private static final String HALF = "half";
  private static final String FRACTION = "fraction";
  private static final String MIXED = "mixed-fraction";
  private static final BigDecimal ONE_HALF = new BigDecimal("0.5");
  private static final int PLACES = 12;

  private final QuantityExtractor quantities;
  private final Numerals numerals;
  private final Units units;
  private final ProseNumbers signs;

  /** Makes the extractor; all arguments are read only. */
  public ProseQuantities(Numerals numerals, Units units, BoundWords bounds, ProseNumbers signs) {
    this.quantities = QuantityExtractor.ofProse(numerals, units, bounds, signs);
    this.numerals = numerals;
    this.units = units;
    this.signs = signs;
  }

  @Override
  public List<QuantityMention> extract(Sentence sentence) {
    String text = sentence.text();
    int base = sentence.span().begin();
    List<QuantityMention> found = new ArrayList<>();
    for (QuantityMention mention : quantities.extract(sentence)) {
      QuantityMention last = found.isEmpty() ? null : found.get(found.size() - 1);
      QuantityMention whole = last == null ? null : mixed(text, base, last, mention);
      QuantityMention digit = whole == null ? digitBefore(text, base, mention) : null;
      if (whole != null) {
        found.set(found.size() - 1, whole);
      } else if (digit != null) {
        found.add(digit);
      } else {
        found.add(signed(text, base, tailed(text, base, halved(text, base, mention))));
      }
    }
    halves(sentence, found);
    written(sentence, found);
    found.sort((a, b) -> a.span().compareTo(b.span()));
    return List.copyOf(found);
  }

  /** 五又四分之一. */
  private @Nullable QuantityMention mixed(
      String text, int base, QuantityMention whole, QuantityMention part) {
    if (!part.rule().equals(FRACTION) || whole.span().end() > part.span().begin()) {
      return null;
    }
    String between = text.substring(whole.span().end() - base, part.span().begin() - base);
    return signs.is("and-fraction", between)
        ? with(whole, whole.span().cover(part.span()), whole.value().add(part.value()), "", MIXED)
        : null;
  }

  /** 五又四分之一, where the whole is one digit, which alone is no quantity. */
  private @Nullable QuantityMention digitBefore(String text, int base, QuantityMention part) {
    int begin = part.span().begin() - base;
    boolean joined =
        part.rule().equals(FRACTION)
            && begin >= 2
            && signs.is("and-fraction", text.substring(begin - 1, begin))
            && numerals.role(text.charAt(begin - 2)) == Numerals.Role.DIGIT;
    return joined
        ? with(
            part,
            new Span(part.span().begin() - 2, part.span().end()),
            part.value().add(numerals.value(text.charAt(begin - 2))),
            "",
            MIXED)
        : null;
  }

  /** 两年半. */
  private QuantityMention halved(String text, int base, QuantityMention mention) {
    int end = mention.span().end() - base;
    boolean half =
        end < text.length()
            && !mention.unit().isEmpty()
            && signs.is(HALF, text.substring(end, end + 1))
            && units.at(text, end + 1).isEmpty();
    return half
        ? with(
            mention,
            new Span(mention.span().begin(), mention.span().end() + 1),
            mention.value().add(ONE_HALF),
            mention.unit(),
            HALF)
        : mention;
  }

  /** 一米八: a digit after a unit is a tenth of it. */
  private QuantityMention tailed(String text, int base, QuantityMention mention) {
    int end = mention.span().end() - base;
    boolean tail =
        end < text.length()
            && signs.is("tail", mention.unit())
            && numerals.role(text.charAt(end)) == Numerals.Role.DIGIT
            && (end + 1 == text.length()
                || (numerals.role(text.charAt(end + 1)) == Numerals.Role.NONE
                    && units.at(text, end + 1).isEmpty()));
    return tail
        ? with(
            mention,
            new Span(mention.span().begin(), mention.span().end() + 1),
            mention.value().add(numerals.value(text.charAt(end)).movePointLeft(1)),
            mention.unit(),
            mention.rule())
        : mention;
  }

  private QuantityMention signed(String text, int base, QuantityMention mention) {
    int begin = mention.span().begin() - base;
    String currency = signs.currencyBefore(text, begin).orElse("");
    if (!currency.isEmpty() && mention.unit().isEmpty()) {
      Span span = new Span(mention.span().begin() - currency.length(), mention.span().end());
      return with(mention, span, mention.value(), signs.unit(currency), "currency-sign");
    }
    int minus = signs.before("minus", text, begin);
    boolean range = begin - minus > 0 && minus > 0 && digitOrUnit(text, begin - minus - 1);
    if (minus == 0 || range) {
      return mention;
    }
    Span span = new Span(mention.span().begin() - minus, mention.span().end());
    return with(mention, span, mention.value().negate(), mention.unit(), mention.rule());
  }

  /** Whether a character before a minus makes it a sign of range or a hyphen. */
  private static boolean digitOrUnit(String text, int at) {
    char c = text.charAt(at);
    return (c >= '0' && c <= '9') || c == '%' || (c >= 'A' && c <= 'z');
  }

  /** 半小时, where no number stands before it. */
  private void halves(Sentence sentence, List<QuantityMention> found) {
    String text = sentence.text();
    for (int i = 0; i + 1 < text.length(); i++) {
      Units.Match match =
          signs.is(HALF, text.substring(i, i + 1)) ? units.at(text, i + 1).orElse(null) : null;
      Span span = match == null ? null : sentence.at(i, match.end());
      if (span != null && match != null && found.stream().noneMatch(m -> m.span().overlaps(span))) {
        found.add(
            new QuantityMention(
                span,
                sentence.at(i, i + 1),
                ONE_HALF,
                null,
                text.substring(i + 1, match.end()),
                Bound.EXACT,
                span,
                HALF));
      }
    }
  }

  /** 1/3. */
  private void written(Sentence sentence, List<QuantityMention> found) {
    String text = sentence.text();
    int slash = text.indexOf('/');
    while (slash > 0) {
      int begin = slash;
      while (begin > 0 && Character.isDigit(text.charAt(begin - 1))) {
        begin--;
      }
      int end = NumberScanner.runEnd(text, slash + 1);
      boolean number = begin < slash && end > slash + 1 && end - begin <= 12;
      boolean alone =
          (begin == 0 || !code(text.charAt(begin - 1)))
              && (end == text.length() || !code(text.charAt(end)));
      if (number && alone) {
        add(sentence, begin, slash, end, found);
      }
      slash = text.indexOf('/', slash + 1);
    }
  }

  private static void add(
      Sentence sentence, int begin, int slash, int end, List<QuantityMention> found) {
    BigDecimal denominator = new BigDecimal(sentence.text().substring(slash + 1, end));
    Span span = sentence.at(begin, end);
    if (denominator.signum() == 0 || found.stream().anyMatch(m -> m.span().overlaps(span))) {
      return;
    }
    BigDecimal value =
        new BigDecimal(sentence.text().substring(begin, slash))
            .divide(denominator, PLACES, RoundingMode.HALF_EVEN)
            .stripTrailingZeros();
    found.add(new QuantityMention(span, span, value, null, "", Bound.EXACT, span, FRACTION));
  }

  private static boolean code(char c) {
    return c == '/' || c == '.' || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  private static QuantityMention with(
      QuantityMention mention, Span span, BigDecimal value, String unit, String rule) {
    return new QuantityMention(
        span,
        mention.number(),
        value,
        mention.upper(),
        unit,
        mention.bound(),
        mention.whole().cover(span),
        rule);
  }
}
