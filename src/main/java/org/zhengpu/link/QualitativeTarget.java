package org.zhengpu.link;

import org.jspecify.annotations.Nullable;
import org.zhengpu.document.Span;
import org.zhengpu.lexicon.Place;

/**
 * A promise without a number, as 居民收入增速高于经济增速.
 *
 * @param indicator slug in the catalogue; null where it is minted from the text
 * @param comparison atLeast, moreThan, same, asAssigned: how it is to compare
 * @param comparedWith as 经济增速; empty where the text names nothing
 */
public record QualitativeTarget(
    @Nullable String indicator,
    String indicatorText,
    String comparison,
    String comparedWith,
    Period period,
    Place area,
    Span evidence,
    String rule) {}
