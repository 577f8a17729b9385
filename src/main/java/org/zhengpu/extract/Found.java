package org.zhengpu.extract;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhengpu.document.Sentence;
import org.zhengpu.mention.Bound;
import org.zhengpu.mention.QuantityMention;

/**
 * A quantity in the offsets of its sentence.
 *
 * @param accepted whether it is a quantity, rather than a number to be read over
 * @param factored whether the number had a multiplier of its own
 */
record Found(
    int begin,
    int numberEnd,
    int end,
    int wholeBegin,
    int wholeEnd,
    BigDecimal value,
    @Nullable BigDecimal upper,
    String unit,
    Bound bound,
    String rule,
    boolean factored,
    boolean accepted) {
  Found withBound(Bound other) {
    return new Found(
        begin,
        numberEnd,
        end,
        wholeBegin,
        wholeEnd,
        value,
        upper,
        unit,
        other,
        rule,
        factored,
        accepted);
  }

  Found withUnit(String other, BigDecimal newValue) {
    return new Found(
        begin,
        numberEnd,
        end,
        wholeBegin,
        wholeEnd,
        newValue,
        upper,
        other,
        bound,
        rule,
        factored,
        accepted);
  }

  /** The same below zero, its sign being the character before it. */
  Found negated() {
    return new Found(
        begin - 1,
        numberEnd,
        end,
        Math.min(wholeBegin, begin - 1),
        wholeEnd,
        value.negate(),
        upper,
        unit,
        bound,
        rule,
        factored,
        accepted);
  }

  QuantityMention mention(Sentence sentence) {
    return new QuantityMention(
        sentence.at(begin, end),
        sentence.at(begin, numberEnd),
        value.stripTrailingZeros(),
        upper == null ? null : upper.stripTrailingZeros(),
        unit,
        bound,
        sentence.at(wholeBegin, wholeEnd),
        rule);
  }
}
