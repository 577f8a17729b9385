package org.zhengpu.evaluate;

import java.util.SortedSet;
import org.zhengpu.document.Span;

/**
 * A named thing of a graph.
 *
 * @param classes local names of its classes
 * @param names labels and other spellings
 * @param code of a place; empty where it has none
 * @param mentions where its name stands
 */
record GraphThing(
    String iri,
    SortedSet<String> classes,
    SortedSet<String> names,
    String code,
    SortedSet<Span> mentions) {
  /** Where it is first named; 0 where nowhere. */
  int begin() {
    return mentions.isEmpty() ? 0 : mentions.first().begin();
  }
}
