package org.zhengpu.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.zhengpu.graph.Reused;
import org.zhengpu.graph.Zp;

/**
 * What a graph is about, without its text and code lists: named things, figures, and their ties.
 *
 * @param nodes ordered by IRI
 * @param edges ordered by source, label and target
 */
record Network(List<Node> nodes, List<Edge> edges) {
  private static final String MENTIONS = "mentions";
  private static final List<Resource> CLASSES =
      List.of(
          Zp.CLASS_REPORT,
          Zp.CLASS_PROGRAMME,
          Zp.CLASS_PROGRAMME_FAMILY,
          Zp.CLASS_PROJECT,
          Zp.CLASS_ORGANISATION,
          Zp.CLASS_PLACE,
          Zp.CLASS_INDICATOR,
          Zp.CLASS_OBSERVATION);
  private static final List<Property> TIES =
      List.of(
          Zp.ISSUED_BY,
          Zp.MEMBER_OF,
          Zp.LOCATED_IN,
          Zp.CARRIED_OUT_BY,
          Zp.HAS_FIGURE,
          Zp.WITHIN,
          Zp.COVERS,
          Zp.COOPERATES_WITH,
          Zp.INDICATOR,
          Reused.REF_AREA,
          Zp.OUTCOME_OF,
          Zp.CONTINUES);

  /** A thing with its label and the local name of its class. */
  record Node(String iri, String label, String kind) {}

  /** A tie; the weight is how often a report names a thing, and 1 for all others. */
  record Edge(String source, String target, String label, int weight) {}

  Network {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /** The network of one or more reports. */
  static Network of(Model model) {
    Map<String, Node> nodes = new TreeMap<>();
    for (Resource type : CLASSES) {
      for (Resource thing : model.listSubjectsWithProperty(RDF.type, type).toList()) {
        Node node = new Node(thing.getURI(), label(thing), type.getLocalName());
        nodes.putIfAbsent(thing.getURI(), node);
      }
    }
    List<Edge> edges = new ArrayList<>();
    for (Property tie : TIES) {
      for (Statement statement : model.listStatements(null, tie, (Resource) null).toList()) {
        String source = statement.getSubject().getURI();
        String target = statement.getResource().getURI();
        if (nodes.containsKey(source) && nodes.containsKey(target)) {
          edges.add(new Edge(source, target, tie.getLocalName(), 1));
        }
      }
    }
    edges.addAll(mentions(model, nodes));
    edges.sort(
        Comparator.comparing(Edge::source).thenComparing(Edge::label).thenComparing(Edge::target));
    return new Network(List.copyOf(nodes.values()), edges);
  }

  private static List<Edge> mentions(Model model, Map<String, Node> nodes) {
    Map<String, Map<String, Integer>> counts = new TreeMap<>();
    for (Statement mention : model.listStatements(null, Zp.MENTIONS, (Resource) null).toList()) {
      String passage = mention.getSubject().getURI();
      String report = passage.substring(0, Math.max(0, passage.indexOf('#')));
      String thing = mention.getResource().getURI();
      if (nodes.containsKey(report) && nodes.containsKey(thing)) {
        counts.computeIfAbsent(report, r -> new TreeMap<>()).merge(thing, 1, Integer::sum);
      }
    }
    List<Edge> edges = new ArrayList<>();
    counts.forEach(
        (report, things) ->
            things.forEach((thing, n) -> edges.add(new Edge(report, thing, MENTIONS, n))));
    return edges;
  }

  /** The Chinese label; of a figure the indicator and the number as they are written. */
  private static String label(Resource thing) {
    if (thing.hasProperty(Zp.VALUE_TEXT)) {
      return thing.getProperty(Zp.INDICATOR_TEXT).getString()
          + " "
          + thing.getProperty(Zp.VALUE_TEXT).getString();
    }
    Statement label = thing.getProperty(RDFS.label, "zh");
    return label == null ? thing.getLocalName() : label.getString();
  }
}
