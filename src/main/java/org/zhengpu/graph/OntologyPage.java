package org.zhengpu.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * The vocabulary as a page for people, in Chinese and English, that needs nothing but itself.
 *
 * <p>Examples are taken from a graph; what the page says of terms is in the vocabulary's files.
 */
public final class OntologyPage {
  private static final Map<String, Property> ROWS = rows();

  private static final String STYLE =
      """
      body { font: 16px/1.6 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem;
        color: #222; background: #fff }
      h2 { border-bottom: 2px solid #a22; margin-top: 3rem }
      h3 { margin: 0; font-size: 1.1rem }
      section { border-top: 1px solid #ddd; padding: 1rem 0 }
      section:target { background: #fff8e5 }
      section p { margin: .2rem 0 }
      dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: .4rem 0 }
      dt { color: #666 }
      dd { margin: 0; overflow-wrap: anywhere }
      a { color: #a22 }""";

  private final Model vocabulary;
  private final Model examples;
  private final StringBuilder html = new StringBuilder();

  private OntologyPage(Model vocabulary, Model examples) {
    this.vocabulary = vocabulary;
    this.examples = examples;
    vocabulary.setNsPrefixes(Prefixes.map());
  }

  /**
   * The page.
   *
   * @param vocabulary the vocabulary with its alignments
   * @param examples a graph that uses it
   */
  public static String of(Model vocabulary, Model examples) {
    return new OntologyPage(vocabulary, examples).page();
  }

  private static Map<String, Property> rows() {
    Map<String, Property> rows = new LinkedHashMap<>();
    rows.put("subclass", RDFS.subClassOf);
    rows.put("subproperty", RDFS.subPropertyOf);
    rows.put("domain", RDFS.domain);
    rows.put("range", RDFS.range);
    rows.put("inverse", OWL2.inverseOf);
    rows.put("codes", Reused.CODE_LIST);
    rows.put("close", SKOS.closeMatch);
    rows.put("related", SKOS.relatedMatch);
    return rows;
  }

  private String page() {
    Resource ontology = vocabulary.getResource(Zp.NS.substring(0, Zp.NS.length() - 1));
    String title =
        text(ontology, DCTerms.title, "zh") + " · " + text(ontology, DCTerms.title, "en");
    html.append("<!DOCTYPE html>\n<html lang=\"zh\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
        .append(escaped(title))
        .append("</title>\n<style>\n")
        .append(STYLE)
        .append("\n</style>\n</head>\n<body>\n");
    line("h1", title);
    line("p", text(ontology, DCTerms.description, "zh"));
    line("p", text(ontology, DCTerms.description, "en"));
    html.append("<dl>\n");
    entry("version", escaped(text(ontology, OWL2.versionInfo, "")));
    entry("namespace", "<code>" + escaped(Zp.NS) + "</code> (zp)");
    entry("licence", link(ontology.getPropertyResourceValue(DCTerms.license)));
    html.append("</dl>\n");
    section("classes", terms(OWL2.Class));
    section("object-properties", terms(OWL2.ObjectProperty));
    section("datatype-properties", terms(OWL2.DatatypeProperty));
    lists();
    return html.append("</body>\n</html>\n").toString();
  }

  private List<Resource> terms(Resource kind) {
    return vocabulary
        .listSubjectsWithProperty(RDF.type, kind)
        .filterKeep(term -> term.getURI().startsWith(Zp.NS))
        .toList()
        .stream()
        .sorted(Comparator.comparing(Resource::getURI))
        .toList();
  }

  private void section(String key, List<Resource> terms) {
    line("h2", label(key));
    html.append("<p class=\"index\">")
        .append(terms.stream().map(this::link).collect(Collectors.joining(" · ")))
        .append("</p>\n");
    terms.forEach(this::term);
  }

  private void term(Resource term) {
    html.append("<section id=\"").append(term.getLocalName()).append("\">\n");
    line("h3", "zp:" + term.getLocalName() + " " + both(term, RDFS.label));
    line("p", text(term, SKOS.definition, "zh"));
    line("p", text(term, SKOS.definition, "en"));
    html.append("<dl>\n");
    ROWS.forEach((key, property) -> entry(key, links(term, property)));
    List<String> below =
        vocabulary.listSubjectsWithProperty(RDFS.subClassOf, term).toList().stream()
            .map(this::link)
            .sorted()
            .toList();
    entry("superclass", String.join(", ", below));
    entry("example", example(term));
    html.append("</dl>\n</section>\n");
  }

  private void lists() {
    line("h2", label("code-lists"));
    for (Resource list : terms(SKOS.ConceptScheme)) {
      List<Resource> codes =
          vocabulary.listSubjectsWithProperty(SKOS.inScheme, list).toList().stream()
              .sorted(Comparator.comparing(Resource::getURI))
              .toList();
      html.append("<section id=\"").append(list.getLocalName()).append("\">\n");
      line("h3", "zp:" + list.getLocalName() + " " + both(list, RDFS.label));
      line("p", both(list, SKOS.definition));
      html.append("<dl>\n");
      for (Resource code : codes) {
        html.append("<dt><code>zp:").append(code.getLocalName()).append("</code> ");
        html.append(escaped(both(code, SKOS.prefLabel))).append("</dt><dd>");
        html.append(escaped(both(code, SKOS.definition))).append("</dd>\n");
      }
      html.append("</dl>\n</section>\n");
    }
  }

  /** A triple with the property, or a thing of the class, the first in the order of IRIs. */
  private String example(Resource term) {
    List<String> lines = new ArrayList<>();
    Property property = examples.getProperty(term.getURI());
    for (Statement statement : examples.listStatements(null, property, (RDFNode) null).toList()) {
      lines.add(
          shown(statement.getSubject()) + " " + shown(term) + " " + shown(statement.getObject()));
    }
    if (lines.isEmpty()) {
      examples
          .listSubjectsWithProperty(RDF.type, term)
          .forEach(thing -> lines.add(shown(thing) + " a " + shown(term)));
    }
    return lines.stream()
        .min(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
        .map(line -> "<code>" + escaped(line) + "</code>")
        .orElse("");
  }

  private String shown(RDFNode node) {
    if (node.isLiteral()) {
      return "\"" + node.asLiteral().getLexicalForm() + "\"";
    }
    String iri = node.asResource().getURI();
    String shortened = vocabulary.shortForm(iri);
    boolean ours = shortened.equals(iri) && iri.startsWith(Iris.BASE);
    return ours ? "<" + iri.substring(Iris.BASE.length()) + ">" : shortened;
  }

  private String links(Resource term, Property property) {
    return term.listProperties(property).toList().stream()
        .map(statement -> link(statement.getResource()))
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private String link(Resource term) {
    boolean ours = term.getURI().startsWith(Zp.NS);
    String target = ours ? "#" + term.getLocalName() : term.getURI();
    String name = vocabulary.shortForm(term.getURI());
    return "<a href=\"" + escaped(target) + "\">" + escaped(name) + "</a>";
  }

  private void entry(String key, String content) {
    if (!content.isEmpty()) {
      html.append("<dt>").append(escaped(label(key))).append("</dt><dd>");
      html.append(content).append("</dd>\n");
    }
  }

  private void line(String element, String content) {
    html.append('<').append(element).append('>').append(escaped(content));
    html.append("</").append(element).append(">\n");
  }

  private String both(Resource term, Property property) {
    return text(term, property, "zh") + " · " + text(term, property, "en");
  }

  private static String text(Resource term, Property property, String language) {
    Statement statement = term.getProperty(property, language);
    return statement == null ? "" : statement.getString();
  }

  private static String label(String key) {
    return Labels.zh("page-" + key) + " · " + Labels.en("page-" + key);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
