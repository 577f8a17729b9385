package org.zhengpu.extract;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Adds up a Chinese numeral sign by sign, as 一万五千亿 = 1.5 × 10¹².
 *
 * <p>亿 multiplies all that stands before it, 万 what stands between it and 亿, 千百十 the digit before
 * them. A digit right after a multiplier at the end is of the next lower place: 一万五 is 15 000.
 * Digits without multipliers are read by place: 二〇二五 is 2025.
 */
final class ChineseNumeral {
  private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);
  private BigDecimal high = BigDecimal.ZERO;
  private BigDecimal middle = BigDecimal.ZERO;
  private BigDecimal low = BigDecimal.ZERO;
  private @Nullable BigDecimal digit;
  private BigDecimal last = BigDecimal.ZERO;
  private StringBuilder places = new StringBuilder();
  private @Nullable StringBuilder fraction;
  private boolean afterZero;
  private boolean multiplied;
  private boolean broken;
  private boolean sawDigit;
  private int signs;

  /** Takes a digit; false where it cannot stand here. */
  boolean digit(BigDecimal value) {
    if (multiplied && !sawDigit && last.compareTo(BigDecimal.TEN) > 0) {
      // 万一: a multiplier without a digit before it takes none after it.
      return false;
    }
    sawDigit = true;
    if (fraction != null) {
      fraction.append(value.toPlainString());
      signs++;
      return true;
    }
    if (multiplied) {
      if (digit != null) {
        broken = true;
        return false;
      }
      if (value.signum() == 0) {
        afterZero = true;
      } else {
        digit = value;
      }
    } else {
      places.append(value.toPlainString());
      digit = new BigDecimal(places.toString());
    }
    signs++;
    return true;
  }

  /** Takes 十, 百 or 千. */
  boolean small(BigDecimal multiplier) {
    if (fraction != null) {
      return scale(multiplier);
    }
    if (places.length() > 1 && !multiplied) {
      broken = true;
      return false;
    }
    BigDecimal factor = digit == null ? BigDecimal.ONE : digit;
    if (digit == null && low.signum() != 0 && last.compareTo(multiplier) <= 0) {
      // 五百千 and the like: no numeral.
      return false;
    }
    low = low.add(factor.multiply(multiplier));
    return multiplied(multiplier);
  }

  /** Takes 万 or 亿. */
  boolean large(BigDecimal multiplier) {
    if (fraction != null) {
      return scale(multiplier);
    }
    BigDecimal section = low.add(digit == null ? BigDecimal.ZERO : digit);
    if (multiplier.compareTo(HUNDRED_MILLION) < 0) {
      if (section.signum() == 0 && middle.signum() != 0) {
        return false;
      }
      middle = (section.signum() == 0 ? BigDecimal.ONE : section).multiply(multiplier);
    } else {
      BigDecimal all = middle.add(section);
      high = high.add((all.signum() == 0 ? BigDecimal.ONE : all).multiply(multiplier));
      middle = BigDecimal.ZERO;
    }
    low = BigDecimal.ZERO;
    return multiplied(multiplier);
  }

  private boolean multiplied(BigDecimal multiplier) {
    digit = null;
    last = multiplier;
    afterZero = false;
    multiplied = true;
    signs++;
    return true;
  }

  /** Takes 点; false where there is no digit before it. */
  boolean point() {
    if (signs == 0 || fraction != null || broken) {
      return false;
    }
    fraction = new StringBuilder();
    signs++;
    return true;
  }

  /** 一点五万: a multiplier after a fraction closes the numeral. */
  private boolean scale(BigDecimal multiplier) {
    BigDecimal value = value();
    if (value == null || fraction == null || fraction.length() == 0) {
      return false;
    }
    high = value.multiply(multiplier);
    middle = BigDecimal.ZERO;
    low = BigDecimal.ZERO;
    places = new StringBuilder();
    fraction = null;
    return multiplied(multiplier);
  }

  /** Whether there is no digit, only multipliers. */
  boolean bare() {
    return multiplied && !sawDigit;
  }

  /** The number; null where the signs make none. */
  @Nullable BigDecimal value() {
    if (signs == 0 || broken) {
      return null;
    }
    BigDecimal sum = high.add(middle).add(low);
    if (digit != null) {
      boolean nextPlace = multiplied && !afterZero && last.compareTo(BigDecimal.TEN) > 0;
      sum = sum.add(nextPlace ? digit.multiply(last).movePointLeft(1) : digit);
    }
    if (fraction != null && fraction.length() > 0) {
      sum = sum.add(new BigDecimal("0." + fraction));
    }
    return sum;
  }
}
