package org.zhengpu.export;

import java.util.HashMap;
import java.util.Map;

/** A network as GraphML, which Gephi, yEd, Cytoscape and NetworkX read. */
final class GraphMl {
  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
        <key id="iri" for="node" attr.name="iri" attr.type="string"/>
        <key id="label" for="node" attr.name="label" attr.type="string"/>
        <key id="kind" for="node" attr.name="kind" attr.type="string"/>
        <key id="tie" for="edge" attr.name="label" attr.type="string"/>
        <key id="weight" for="edge" attr.name="weight" attr.type="double"/>
        <graph id="zhengpu" edgedefault="directed">
      """;

  private GraphMl() {}

  /** The document. */
  static String of(Network network) {
    StringBuilder xml = new StringBuilder(HEAD);
    Map<String, String> ids = new HashMap<>();
    for (Network.Node node : network.nodes()) {
      String id = "n" + ids.size();
      ids.put(node.iri(), id);
      xml.append("    <node id=\"").append(id).append("\">");
      data("iri", node.iri(), xml);
      data("label", node.label(), xml);
      data("kind", node.kind(), xml);
      xml.append("</node>\n");
    }
    for (Network.Edge edge : network.edges()) {
      xml.append("    <edge source=\"").append(ids.get(edge.source()));
      xml.append("\" target=\"").append(ids.get(edge.target())).append("\">");
      data("tie", edge.label(), xml);
      data("weight", Integer.toString(edge.weight()), xml);
      xml.append("</edge>\n");
    }
    return xml.append("  </graph>\n</graphml>\n").toString();
  }

  private static void data(String key, String value, StringBuilder xml) {
    String text = value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    xml.append("<data key=\"").append(key).append("\">").append(text).append("</data>");
  }
}
