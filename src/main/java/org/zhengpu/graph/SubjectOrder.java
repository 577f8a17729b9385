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
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;

/** In which order subjects are written: by kind, then by where the text first speaks of them. */
final class SubjectOrder {
  private static final int NOWHERE = Integer.MAX_VALUE;

  /**
   * A kind of subject.
   *
   * @param rank among the kinds
   * @param title the line above the first of the kind; empty where the kind before has it
   */
  record Kind(int rank, String title) {}

  /**
   * How a kind is told.
   *
   * @param type the class that its subjects have
   */
  private record Rule(String title, Resource type) {}

  /** In their order; a subject is of the first whose class it has. */
  private static final List<Rule> RULES =
      List.of(
          new Rule("What ties reports to each other", Zp.CLASS_LINK),
          new Rule("The report", Zp.CLASS_REPORT),
          new Rule("The data, and how they were made", DCAT.Dataset),
          new Rule("", DCAT.Catalog),
          new Rule("", DCAT.Distribution),
          new Rule("", FOAF.Document),
          new Rule("", DCTerms.LicenseDocument),
          new Rule("", DCTerms.RightsStatement),
          new Rule("", DCTerms.Frequency),
          new Rule("", DCTerms.LinguisticSystem),
          new Rule("", DCTerms.MediaType),
          new Rule("", DCTerms.MediaTypeOrExtent),
          new Rule("", Reused.ACTIVITY),
          new Rule("", Reused.SOFTWARE_AGENT),
          new Rule("What people have corrected", Zp.CLASS_CORRECTION),
          new Rule("", Reused.ENTITY),
          new Rule("", FOAF.Agent),
          new Rule("", VOID.Dataset),
          new Rule("Its sections", Zp.CLASS_SECTION),
          new Rule("Its figures", Zp.CLASS_OBSERVATION),
          new Rule("Promises without a number", Zp.CLASS_QUALITATIVE_TARGET),
          new Rule("Counted groups", Zp.CLASS_PROGRAMME_FAMILY),
          new Rule("Programmes", Zp.CLASS_PROGRAMME),
          new Rule("Projects", Zp.CLASS_PROJECT),
          new Rule("Organisations", Zp.CLASS_ORGANISATION),
          new Rule("What belongs together, and where the text says so", Zp.CLASS_TIE),
          new Rule("Places", Zp.CLASS_PLACE),
          new Rule("Where they are", Reused.GEOMETRY),
          new Rule("Periods", Zp.CLASS_PERIOD),
          new Rule("Indicators", Zp.CLASS_INDICATOR),
          new Rule("Units", Reused.QUDT_UNIT),
          new Rule("Passages", Zp.CLASS_PASSAGE),
          new Rule("Code lists", SKOS.Concept),
          new Rule("", SKOS.ConceptScheme),
          new Rule("The text", Reused.CONTEXT),
          new Rule("What was checked", SHACLM.ValidationReport),
          new Rule("What is not as it should be", SHACLM.ValidationResult));

  /** What has none of the classes: components and dimensions. */
  private static final Kind OTHER = new Kind(RULES.size(), "The structure of the figures");

  /** Likewise in the graph of ties: figures and things that the reports' graphs describe. */
  private static final Kind THINGS =
      new Kind(RULES.size(), "What is said of figures and things of the reports");

  private final Graph graph;
  private final boolean ofLinks;
  private final Map<Node, Kind> kinds = new HashMap<>();
  private final Map<Node, Integer> positions = new HashMap<>();

  SubjectOrder(Graph graph) {
    this.graph = graph;
    this.ofLinks = graph.contains(Node.ANY, RDF.type.asNode(), Zp.CLASS_LINK.asNode());
  }

  /** All subjects of the graph in their order. */
  List<Node> subjects() {
    return graph.find().mapWith(Triple::getSubject).toSet().stream()
        .sorted(
            Comparator.comparing((Node subject) -> kind(subject).rank())
                .thenComparing(this::position)
                .thenComparing(Node::toString, NaturalOrder.COMPARATOR))
        .toList();
  }

  /** What a subject is. */
  Kind kind(Node subject) {
    return kinds.computeIfAbsent(subject, this::findKind);
  }

  private Kind findKind(Node subject) {
    for (int i = 0; i < RULES.size(); i++) {
      Rule rule = RULES.get(i);
      if (graph.contains(subject, RDF.type.asNode(), rule.type().asNode())) {
        return new Kind(i, rule.title());
      }
    }
    return ofLinks ? THINGS : OTHER;
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
