package org.zhengpu.evaluate;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengpu.document.Span;

/**
 * A figure that a reader gave to a programme or project.
 *
 * @param at the figure's number
 * @param kind whether the owner is said to be a programme or a project
 * @param owner name of the programme or project
 */
record GoldTie(Span at, String context, boolean optional, GoldThing.Kind kind, String owner)
    implements GoldLine {
  private static final Pattern NUMBER = Pattern.compile("⟦(\\d+(?:\\.\\d+)?)⟧");

  /**
   * Whether a figure of a graph is this number: its passage covers it, and where the text has it in
   * digits, its value has the same.
   */
  boolean isNumberOf(GraphFigure figure) {
    Matcher written = NUMBER.matcher(context);
    return figure.covers(at)
        && (!written.find() || figure.isWritten(new BigDecimal(written.group(1))));
  }
}
