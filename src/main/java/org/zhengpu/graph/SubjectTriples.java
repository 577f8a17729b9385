package org.zhengpu.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** What a graph says of one subject, in the order in which it is written. */
final class SubjectTriples {
  private SubjectTriples() {}

  /** The objects by the IRI of their predicate. */
  static Map<String, List<Node>> of(Node subject, Graph graph) {
    Map<String, List<Node>> byPredicate = new TreeMap<>(PredicateOrder.COMPARATOR);
    graph
        .find(subject, Node.ANY, Node.ANY)
        .forEachRemaining(
            triple ->
                byPredicate
                    .computeIfAbsent(triple.getPredicate().getURI(), p -> new ArrayList<>())
                    .add(triple.getObject()));
    return byPredicate;
  }
}
