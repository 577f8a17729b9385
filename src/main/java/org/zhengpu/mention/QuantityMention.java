package org.zhengpu.mention;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhengpu.document.Span;

/**
 * A number with its unit.
 *
 * @param span all of it, bound words not included, as 5.3万亿元 or 6.5%
 * @param number the numeral alone, without multiplier and unit, as 5.3
 * @param value with the multiplier applied
 * @param upper the other end of a range; null where there is none
 * @param unit the unit as written without its multiplier, as 元; empty for a bare number
 * @param bound what it bounds
 * @param whole the span with the bound words on both sides, as 超2000亿元 or 6.5%以上
 */
public record QuantityMention(
    Span span,
    Span number,
    BigDecimal value,
    @Nullable BigDecimal upper,
    String unit,
    Bound bound,
    Span whole,
    String rule)
    implements Mention {}
