package org.zhengpu.graph;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/**
 * Writes RDF/XML: a description a subject, in the order of our Turtle.
 *
 * <p>Predicates must be of a namespace of {@link Prefixes}, since each becomes an element.
 */
final class RdfXmlWriter {
  private static final char FIRST_PRINTABLE = ' ';

  private final Appendable out;

  RdfXmlWriter(Appendable out) {
    this.out = out;
  }

  void write(Model model) throws IOException {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rdf:RDF");
    for (Map.Entry<String, String> prefix : Prefixes.map().entrySet()) {
      out.append("\n    xmlns:").append(prefix.getKey()).append("=\"");
      out.append(escaped(prefix.getValue())).append('"');
    }
    out.append(">\n");
    for (Node subject : new SubjectOrder(model.getGraph()).subjects()) {
      out.append("\n  <rdf:Description rdf:about=\"").append(escaped(subject.getURI()));
      out.append("\">\n");
      for (Map.Entry<String, List<Node>> entry :
          SubjectTriples.of(subject, model.getGraph()).entrySet()) {
        List<Node> objects = entry.getValue();
        objects.sort((a, b) -> NodeFmtLib.strNT(a).compareTo(NodeFmtLib.strNT(b)));
        for (Node object : objects) {
          property(name(entry.getKey()), object);
        }
      }
      out.append("  </rdf:Description>\n");
    }
    out.append("</rdf:RDF>\n");
  }

  private void property(String name, Node object) throws IOException {
    out.append("    <").append(name);
    if (object.isURI()) {
      out.append(" rdf:resource=\"").append(escaped(object.getURI())).append("\"/>\n");
      return;
    }
    String type = object.getLiteralDatatypeURI();
    if (!object.getLiteralLanguage().isEmpty()) {
      out.append(" xml:lang=\"").append(object.getLiteralLanguage()).append('"');
    } else if (!type.equals(XSD.xstring.getURI())) {
      out.append(" rdf:datatype=\"").append(escaped(type)).append('"');
    }
    out.append('>').append(escaped(object.getLiteralLexicalForm()));
    out.append("</").append(name).append(">\n");
  }

  private static String name(String predicate) {
    if (predicate.equals(RDF.type.getURI())) {
      return "rdf:type";
    }
    return Prefixes.map().entrySet().stream()
        .filter(prefix -> predicate.startsWith(prefix.getValue()))
        .map(prefix -> prefix.getKey() + ":" + predicate.substring(prefix.getValue().length()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no prefix for " + predicate));
  }

  /** Markup and what a reader of XML would change are written as references. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\n' -> escaped.append(c);
        default -> {
          if (c < FIRST_PRINTABLE) {
            escaped.append("&#").append((int) c).append(';');
          } else {
            escaped.append(c);
          }
        }
      }
    }
    return escaped.toString();
  }
}
