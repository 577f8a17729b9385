package org.zhengpu.evaluate;

import org.zhengpu.document.Span;

/**
 * A figure that a reader gave to a programme or project.
 *
 * @param at the figure's number
 * @param kind whether the owner is said to be a programme or a project
 * @param owner name of the programme or project
 */
record GoldTie(Span at, String context, boolean optional, GoldThing.Kind kind, String owner)
    implements GoldLine {}
