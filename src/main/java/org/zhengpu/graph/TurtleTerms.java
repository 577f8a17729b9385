package org.zhengpu.graph;

import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** The terms of Turtle: IRIs with prefixes or relative to the base, literals in one form each. */
final class TurtleTerms {
  /** Names that need no escape in any reader: letters, digits, and {@code . - _} within. */
  private static final Pattern LOCAL_NAME =
      Pattern.compile("[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_-])?");

  /** What follows the base where it cannot be taken for anything but a path. */
  private static final Pattern RELATIVE = Pattern.compile("[a-z][a-z-]*/[^/].*");

  private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]*\\.[0-9]+");
  private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]+");
  private static final int FIRST_PRINTABLE = 0x20;

  private final String base;
  private final Map<String, String> prefixes;

  TurtleTerms(String base, Map<String, String> prefixes) {
    this.base = base;
    this.prefixes = prefixes;
  }

  /** The lines that declare base and prefixes. */
  String head() {
    StringBuilder head = new StringBuilder("@base <").append(base).append("> .\n");
    prefixes.forEach(
        (prefix, namespace) ->
            head.append("@prefix ").append(prefix).append(": <").append(namespace).append("> .\n"));
    return head.toString();
  }

  /** A predicate by its IRI. */
  String predicate(String iri) {
    return iri.equals(RDF.type.getURI()) ? "a" : iri(iri);
  }

  /** A subject or an object. */
  String of(Node node) {
    if (node.isURI()) {
      return iri(node.getURI());
    }
    if (node.isLiteral()) {
      return literal(node);
    }
    throw new IllegalStateException("neither an IRI nor a literal: " + node);
  }

  private String iri(String iri) {
    for (Map.Entry<String, String> entry : prefixes.entrySet()) {
      String namespace = entry.getValue();
      if (iri.startsWith(namespace)
          && LOCAL_NAME.matcher(iri.substring(namespace.length())).matches()) {
        return entry.getKey() + ":" + iri.substring(namespace.length());
      }
    }
    boolean under =
        iri.startsWith(base) && RELATIVE.matcher(iri).region(base.length(), iri.length()).matches();
    return "<" + escapeIri(under ? iri.substring(base.length()) : iri) + ">";
  }

  private static String escapeIri(String iri) {
    StringBuilder escaped = new StringBuilder(iri.length());
    for (int i = 0; i < iri.length(); i++) {
      char c = iri.charAt(i);
      if (c <= FIRST_PRINTABLE || "<>\"{}|^`\\".indexOf(c) >= 0) {
        escaped.append(String.format("\\u%04X", (int) c));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  private String literal(Node node) {
    String lexical = node.getLiteralLexicalForm();
    String type = node.getLiteralDatatypeURI();
    if (!node.getLiteralLanguage().isEmpty()) {
      return quoted(lexical) + "@" + node.getLiteralLanguage();
    }
    if (type.equals(XSDDatatype.XSDstring.getURI())) {
      return quoted(lexical);
    }
    return bare(lexical, type) ? lexical : quoted(lexical) + "^^" + iri(type);
  }

  /** Whether Turtle reads the lexical form without quotes as a literal of the type. */
  private static boolean bare(String lexical, String type) {
    if (type.equals(XSDDatatype.XSDdecimal.getURI())) {
      return DECIMAL.matcher(lexical).matches();
    }
    if (type.equals(XSDDatatype.XSDinteger.getURI())) {
      return INTEGER.matcher(lexical).matches();
    }
    return type.equals(XSDDatatype.XSDboolean.getURI()) && lexical.matches("true|false");
  }

  private static String quoted(String text) {
    boolean lines = text.indexOf('\n') >= 0;
    String mark = lines ? "\"\"\"" : "\"";
    StringBuilder quoted = new StringBuilder(text.length() + mark.length() * 2).append(mark);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> quoted.append("\\\\");
        case '"' -> quoted.append("\\\"");
        case '\n' -> quoted.append('\n');
        case '\r' -> quoted.append("\\r");
        case '\t' -> quoted.append("\\t");
        default -> {
          if (c < FIRST_PRINTABLE) {
            quoted.append(String.format("\\u%04X", (int) c));
          } else {
            quoted.append(c);
          }
        }
      }
    }
    return quoted.append(mark).toString();
  }
}
