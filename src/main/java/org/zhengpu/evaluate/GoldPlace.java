package org.zhengpu.evaluate;

import org.zhengpu.document.Span;

/**
 * A mention of a place that a reader annotated.
 *
 * @param code six digits; empty for a region
 */
record GoldPlace(Span at, String context, boolean optional, String name, String code)
    implements GoldLine {}
