package org.zhengpu.validate;

import java.math.BigDecimal;

/**
 * What a report says, without saying it, of the nation: its place's own figure less how far that is
 * from the nation's.
 *
 * @param iri of the figure that says how far
 * @param indicator what is measured
 * @param area the report's place; the nation where a report states the nation's figure itself
 * @param measure local name: a change rate or a level
 * @param value the nation's figure
 * @param stated whether a report states the nation's figure itself
 * @param words the passages that state both figures
 */
public record ImpliedFigure(
    String iri,
    String indicator,
    String period,
    String area,
    String measure,
    BigDecimal value,
    boolean stated,
    String words) {}
