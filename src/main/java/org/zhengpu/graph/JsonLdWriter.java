package org.zhengpu.graph;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import org.zhengpu.graph.JsonLdContext.Term;

/**
 * Writes JSON-LD in the order of our Turtle, with our context in it, so that a reader needs no
 * network.
 */
final class JsonLdWriter {
  private static final Comparator<Node> OBJECT_ORDER = Comparator.comparing(NodeFmtLib::strNT);

  /** What follows the base where it cannot be taken for anything but a path. */
  private static final Pattern RELATIVE = Pattern.compile("[a-z][a-z-]*/[^/].*");

  private final JsonLdContext context = JsonLdContext.standard();
  private final String base;
  private final Appendable out;

  JsonLdWriter(String base, Appendable out) {
    this.base = base;
    this.out = out;
  }

  void write(Model model) throws IOException {
    String head = context.text().strip().replace(quoted(Iris.BASE), quoted(base));
    out.append(head, 0, head.length() - 2).append(",\n  \"@graph\": [");
    String before = "\n";
    for (Node subject : new SubjectOrder(model.getGraph()).subjects()) {
      out.append(before).append("    {\n      \"id\": ").append(quoted(iri(subject.getURI())));
      for (Map.Entry<String, List<Node>> entry :
          SubjectTriples.of(subject, model.getGraph()).entrySet()) {
        entry.getValue().sort(OBJECT_ORDER);
        property(entry.getKey(), entry.getValue());
      }
      out.append("\n    }");
      before = ",\n";
    }
    out.append("\n  ]\n}\n");
  }

  private void property(String predicate, List<Node> objects) throws IOException {
    out.append(",\n      ");
    if (predicate.equals(RDF.type.getURI())) {
      out.append("\"type\": ");
      out.append(list(objects.stream().map(type -> quoted(word(type.getURI()))).toList()));
      return;
    }
    Term term = context.terms().get(predicate);
    boolean fits =
        term != null
            && (!term.byLanguage()
                || objects.stream()
                    .allMatch(o -> o.isLiteral() && !o.getLiteralLanguage().isEmpty()));
    Term used = fits && term != null ? term : new Term(prefixed(predicate), "", "", false);
    out.append(quoted(used.name())).append(": ");
    out.append(
        used.byLanguage()
            ? byLanguage(objects)
            : list(objects.stream().map(object -> value(object, used)).toList()));
  }

  private static String list(List<String> values) {
    return values.size() == 1 ? values.get(0) : "[" + String.join(", ", values) + "]";
  }

  private static String byLanguage(List<Node> texts) {
    Map<String, List<String>> byLanguage = new TreeMap<>(Comparator.reverseOrder());
    for (Node text : texts) {
      byLanguage
          .computeIfAbsent(text.getLiteralLanguage(), language -> new ArrayList<>())
          .add(quoted(text.getLiteralLexicalForm()));
    }
    return byLanguage.entrySet().stream()
        .map(entry -> quoted(entry.getKey()) + ": " + list(entry.getValue()))
        .collect(joining(", ", "{ ", " }"));
  }

  private String value(Node object, Term term) {
    if (object.isURI()) {
      String iri = object.getURI();
      return switch (term.type()) {
        case "@vocab" -> quoted(word(iri));
        case "@id" -> quoted(iri(iri));
        default -> "{ \"id\": " + quoted(iri(iri)) + " }";
      };
    }
    String text = quoted(object.getLiteralLexicalForm());
    String language = object.getLiteralLanguage();
    String type = object.getLiteralDatatypeURI();
    boolean plain = language.isEmpty() && type.equals(XSD.xstring.getURI());
    boolean asDeclared =
        language.equals(term.language()) && (plain ? term.type().isEmpty() : !language.isEmpty());
    if (asDeclared || type.equals(term.type())) {
      return text;
    }
    String more =
        plain
            ? ""
            : language.isEmpty()
                ? ", \"@type\": " + quoted(prefixed(type))
                : ", \"@language\": " + quoted(language);
    return "{ \"@value\": " + text + more + " }";
  }

  /** A term of our vocabulary by its local name, another with a prefix. */
  private String word(String iri) {
    boolean ours = iri.startsWith(Zp.NS) && iri.length() > Zp.NS.length();
    return ours ? iri.substring(Zp.NS.length()) : prefixed(iri);
  }

  private String iri(String iri) {
    boolean under =
        iri.startsWith(base) && RELATIVE.matcher(iri).region(base.length(), iri.length()).matches();
    String shortened = prefixed(iri);
    return under && shortened.equals(iri) ? iri.substring(base.length()) : shortened;
  }

  private String prefixed(String iri) {
    for (Map.Entry<String, String> prefix : context.prefixes().entrySet()) {
      String namespace = prefix.getValue();
      if (iri.startsWith(namespace) && !iri.startsWith("//", namespace.length())) {
        return prefix.getKey() + ":" + iri.substring(namespace.length());
      }
    }
    return iri;
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> quoted.append('\\').append(c);
        case '\n' -> quoted.append("\\n");
        case '\r' -> quoted.append("\\r");
        case '\t' -> quoted.append("\\t");
        default -> {
          if (c < ' ') {
            quoted.append(String.format("\\u%04x", (int) c));
          } else {
            quoted.append(c);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }
}
