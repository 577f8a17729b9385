package org.zhengpu.evaluate;

import org.zhengpu.document.Span;

/** What one line of an annotation says. */
sealed interface GoldLine permits GoldFigure, GoldThing, GoldPlace, GoldTie {
  /** Where in the report's text. */
  Span at();

  /** The words around it, for people. */
  String context();

  /** Whether it is arguable: neither asked of a graph nor held against it. */
  boolean optional();
}
