package org.zhengpu.validate;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.zhengpu.graph.Reused;
import org.zhengpu.graph.Zp;

/** A thing in words for people: its label and the words of the report that state it. */
final class Described {
  private static final List<Property> LABELS =
      List.of(SKOS.prefLabel, RDFS.label, Zp.INDICATOR_TEXT, Reused.ANCHOR_OF);

  private Described() {}

  /** As 社会消费品零售总额 “社会消费品零售总额增长5.4%”; empty where the graph says nothing. */
  static String of(Graph graph, Node thing) {
    String label =
        LABELS.stream()
            .flatMap(property -> text(graph, thing, property).stream())
            .findFirst()
            .orElse("");
    Optional<String> quote =
        graph
            .find(thing, Zp.EVIDENCE.asNode(), Node.ANY)
            .mapWith(triple -> text(graph, triple.getObject(), Reused.ANCHOR_OF))
            .filterKeep(Optional::isPresent)
            .mapWith(Optional::orElseThrow)
            .toList()
            .stream()
            .min(String::compareTo);
    return quote.map(words -> label + " “" + words + "”").orElse(label);
  }

  private static Optional<String> text(Graph graph, Node thing, Property property) {
    return graph
        .find(thing, property.asNode(), Node.ANY)
        .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
        .toList()
        .stream()
        .min(String::compareTo);
  }
}
