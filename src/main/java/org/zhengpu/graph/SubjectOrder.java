package org.zhengpu.graph;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;

/** In which order subjects are written: by kind, then by where the text first speaks of them. */
final class SubjectOrder {
  private static final int NOWHERE = Integer.MAX_VALUE;

  /** The kinds in their order; a subject is of the first whose class it has. */
  enum Kind {
    REPORT("The report", Zp.CLASS_REPORT),
    SECTION("Its sections", Zp.CLASS_SECTION),
    DATA_SET("Its figures", Reused.QB_DATA_SET),
    OBSERVATION("", Zp.CLASS_OBSERVATION),
    QUALITATIVE_TARGET("Promises without a number", Zp.CLASS_QUALITATIVE_TARGET),
    FAMILY("Counted groups", Zp.CLASS_PROGRAMME_FAMILY),
    PROGRAMME("Programmes", Zp.CLASS_PROGRAMME),
    PROJECT("Projects", Zp.CLASS_PROJECT),
    ORGANISATION("Organisations", Zp.CLASS_ORGANISATION),
    TIE("What belongs together, and where the text says so", Zp.CLASS_TIE),
    PLACE("Places", Zp.CLASS_PLACE),
    PERIOD("Periods", Zp.CLASS_PERIOD),
    INDICATOR("Indicators", Zp.CLASS_INDICATOR),
    UNIT("Units", Reused.QUDT_UNIT),
    PASSAGE("Passages", Zp.CLASS_PASSAGE),
    CODE("Code lists", SKOS.Concept),
    CODE_LIST("", SKOS.ConceptScheme),
    STRUCTURE("The structure of the figures", null),
    CONTEXT("The text", Reused.CONTEXT);

    private final String title;
    private final @Nullable Resource type;

    Kind(String title, @Nullable Resource type) {
      this.title = title;
      this.type = type;
    }

    /** The line above the first of the kind; empty where the kind before has it. */
    String title() {
      return title;
    }
  }

  private final Graph graph;
  private final Map<Node, Kind> kinds = new HashMap<>();
  private final Map<Node, Integer> positions = new HashMap<>();

  SubjectOrder(Graph graph) {
    this.graph = graph;
  }

  /** All subjects of the graph in their order. */
  List<Node> subjects() {
    return graph.find().mapWith(Triple::getSubject).toSet().stream()
        .sorted(
            Comparator.comparing(this::kind)
                .thenComparing(this::position)
                .thenComparing(Node::toString, NaturalOrder.COMPARATOR))
        .toList();
  }

  /** What a subject is. */
  Kind kind(Node subject) {
    return kinds.computeIfAbsent(subject, this::findKind);
  }

  private Kind findKind(Node subject) {
    for (Kind kind : Kind.values()) {
      if (kind.type != null && graph.contains(subject, RDF.type.asNode(), kind.type.asNode())) {
        return kind;
      }
    }
    return Kind.STRUCTURE;
  }

  private int position(Node subject) {
    return positions.computeIfAbsent(
        subject, s -> Math.min(number(s, Reused.BEGIN_INDEX), ofEvidence(s)));
  }

  private int ofEvidence(Node subject) {
    int first = NOWHERE;
    for (Node passage :
        graph.find(subject, Zp.EVIDENCE.asNode(), Node.ANY).mapWith(Triple::getObject).toList()) {
      first = Math.min(first, number(passage, Reused.BEGIN_INDEX));
    }
    return first;
  }

  private int number(Node subject, Property property) {
    return graph
        .find(subject, property.asNode(), Node.ANY)
        .mapWith(triple -> Integer.parseInt(triple.getObject().getLiteralLexicalForm()))
        .nextOptional()
        .orElse(NOWHERE);
  }
}
