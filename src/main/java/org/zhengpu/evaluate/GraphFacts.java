package org.zhengpu.evaluate;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.zhengpu.document.Span;

/**
 * What of a graph is compared.
 *
 * @param figures in the order in which one of several equal ones is taken: the last of the text
 *     first
 * @param things by IRI
 * @param letters mentions that are short names of provinces alone
 * @param memberOf member to group
 * @param locatedIn project to place
 * @param hasFigure owner to figure
 */
record GraphFacts(
    List<GraphFigure> figures,
    SortedMap<String, GraphThing> things,
    Set<Span> letters,
    List<Link> memberOf,
    List<Link> locatedIn,
    List<Link> hasFigure) {
  /** One thing to another, by IRI. */
  record Link(String from, String to) {}

  /** Names of a thing; none where the graph does not say what it is. */
  SortedSet<String> names(String iri) {
    GraphThing thing = things.get(iri);
    return thing == null ? new TreeSet<>() : thing.names();
  }
}
