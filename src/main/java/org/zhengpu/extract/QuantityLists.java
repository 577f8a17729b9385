package org.zhengpu.extract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.zhengpu.lexicon.Numerals;
import org.zhengpu.lexicon.Units;
import org.zhengpu.mention.Bound;

/**
 * Completes the numbers of a list by what they share: the unit that only the last one writes
 * (2.2个和3.7个百分点), the bound that only one end writes (不低于740元/月和485元/月).
 */
final class QuantityLists {
  private static final int PLACES = 12;
  private final Numerals numerals;
  private final Units units;

  QuantityLists(Numerals numerals, Units units) {
    this.numerals = numerals;
    this.units = units;
  }

  /** The same quantities, completed. */
  List<Found> complete(String text, List<Found> found) {
    List<Found> done = new ArrayList<>(found);
    boolean suffixed = false;
    for (int i = done.size() - 2; i >= 0; i--) {
      Found left = done.get(i);
      Found right = done.get(i + 1);
      boolean joined = joined(text, left, right);
      suffixed = joined && (suffixed || right.wholeEnd() > right.end());
      if (joined) {
        done.set(i, backward(text, left, right, suffixed));
      }
    }
    for (int i = 1; i < done.size(); i++) {
      Found left = done.get(i - 1);
      Found right = done.get(i);
      boolean sameBound =
          left.unit().equals(right.unit())
              && right.bound() == Bound.EXACT
              && left.wholeBegin() < left.begin()
              && joined(text, left, right);
      if (sameBound) {
        done.set(i, right.withBound(left.bound()));
      }
    }
    return done;
  }

  /** Whether only a conjunction stands between; the bound words of both may overlap. */
  private boolean joined(String text, Found left, Found right) {
    return left.wholeEnd() <= right.wholeBegin()
        && numerals.conjunction(text.substring(left.wholeEnd(), right.wholeBegin()));
  }

  private Found backward(String text, Found left, Found right, boolean suffixed) {
    Found result = left;
    if (left.unit().isEmpty() && !right.unit().isEmpty()) {
      BigDecimal value = left.value();
      if (!left.factored() && right.factored()) {
        BigDecimal digits = new BigDecimal(text.substring(right.begin(), right.numberEnd()));
        if (digits.signum() != 0) {
          value = value.multiply(right.value()).divide(digits, PLACES, RoundingMode.HALF_EVEN);
        }
      }
      result = left.withUnit(right.unit(), value);
    } else if (right.unit().length() > left.unit().length()
        && right.unit().startsWith(left.unit())
        && units.named(left.unit()).map(u -> u.classifier()).orElse(false)) {
      // 2.2个和3.7个百分点
      result = left.withUnit(right.unit(), left.value());
    }
    if (suffixed && left.bound() == Bound.EXACT && result.unit().equals(right.unit())) {
      result = result.withBound(right.bound());
    }
    return result;
  }
}
