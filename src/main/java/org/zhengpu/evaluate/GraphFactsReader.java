package org.zhengpu.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import org.zhengpu.document.Span;
import org.zhengpu.graph.Reused;
import org.zhengpu.graph.Zp;

/** Gathers from a graph what is compared. */
final class GraphFactsReader {
  private static final int LONGEST_EVIDENCE = 200;
  private static final List<Resource> CLASSES =
      List.of(
          Zp.CLASS_PROGRAMME,
          Zp.CLASS_PROGRAMME_FAMILY,
          Zp.CLASS_PROJECT,
          Zp.CLASS_ORGANISATION,
          Zp.CLASS_PLACE,
          Zp.CLASS_ADMINISTRATIVE_DIVISION,
          Zp.CLASS_REGION);

  private final Model graph;
  private final Set<String> letters;

  GraphFactsReader(Model graph, EvaluationWords words) {
    this.graph = graph;
    this.letters = words.words("letters");
  }

  GraphFacts read() {
    SortedSet<Span> provinceLetters = new TreeSet<>();
    SortedMap<String, GraphThing> things = things();
    for (Statement mention : graph.listStatements(null, Zp.MENTIONS, (RDFNode) null).toList()) {
      Resource passage = mention.getSubject();
      Span span = span(passage);
      if (span == null) {
        continue;
      }
      GraphThing thing = things.get(mention.getObject().toString());
      if (thing != null) {
        thing.mentions().add(span);
      }
      if (onlyLetters(text(passage, Reused.ANCHOR_OF))) {
        provinceLetters.add(span);
      }
    }
    return new GraphFacts(
        figures(),
        things,
        provinceLetters,
        links(Zp.MEMBER_OF),
        links(Zp.LOCATED_IN),
        links(Zp.HAS_FIGURE));
  }

  private boolean onlyLetters(String text) {
    return !text.isEmpty()
        && text.codePoints().mapToObj(Character::toString).allMatch(letters::contains);
  }

  private List<GraphFigure> figures() {
    List<GraphFigure> figures = new ArrayList<>();
    for (Resource figure :
        graph.listSubjectsWithProperty(RDF.type, Zp.CLASS_OBSERVATION).toList()) {
      List<Span> spans = evidence(figure);
      BigDecimal value = number(figure, Reused.OBS_VALUE);
      if (value == null || spans.isEmpty()) {
        continue;
      }
      spans.removeIf(span -> span.length() > LONGEST_EVIDENCE);
      figures.add(
          new GraphFigure(
              figure.getURI(),
              spans,
              labels(figure),
              value,
              number(figure, Zp.UPPER_VALUE),
              text(figure, Zp.UNIT_TEXT),
              localName(figure, Zp.BOUND),
              localName(figure, Zp.MEASURE),
              localName(figure, Zp.STATUS),
              notation(figure),
              label(figure, Reused.REF_AREA),
              label(figure, Zp.REFERENCE)));
    }
    figures.sort(
        Comparator.comparingInt(GraphFigure::begin).thenComparing(GraphFigure::iri).reversed());
    return figures;
  }

  private static List<Span> evidence(Resource figure) {
    SortedSet<Span> spans =
        new TreeSet<>(
            Comparator.comparingInt(Span::length).thenComparing(Comparator.naturalOrder()));
    for (Statement statement : figure.listProperties(Zp.EVIDENCE).toList()) {
      Span span = span(statement.getResource());
      if (span != null) {
        spans.add(span);
      }
    }
    return new ArrayList<>(spans);
  }

  private static SortedSet<String> labels(Resource figure) {
    SortedSet<String> labels = new TreeSet<>();
    Resource indicator = figure.getPropertyResourceValue(Zp.INDICATOR);
    if (indicator != null) {
      labels.addAll(chinese(indicator, SKOS.prefLabel));
    }
    labels.add(text(figure, Zp.INDICATOR_TEXT));
    labels.remove("");
    return labels;
  }

  private SortedMap<String, GraphThing> things() {
    SortedMap<String, GraphThing> things = new TreeMap<>();
    for (Resource type : CLASSES) {
      for (Resource thing : graph.listSubjectsWithProperty(RDF.type, type).toList()) {
        SortedSet<String> labels = chinese(thing, SKOS.prefLabel);
        if (labels.isEmpty()) {
          continue;
        }
        SortedSet<String> names = new TreeSet<>(labels);
        thing
            .listProperties(SKOS.altLabel)
            .forEachRemaining(statement -> names.add(statement.getString()));
        things
            .computeIfAbsent(
                thing.getURI(),
                iri ->
                    new GraphThing(
                        iri, new TreeSet<>(), names, text(thing, Zp.CODE), new TreeSet<>()))
            .classes()
            .add(type.getLocalName());
      }
    }
    return things;
  }

  private List<GraphFacts.Link> links(Property property) {
    return graph.listStatements(null, property, (RDFNode) null).toList().stream()
        .map(s -> new GraphFacts.Link(s.getSubject().toString(), s.getObject().toString()))
        .sorted(Comparator.comparing(GraphFacts.Link::from).thenComparing(GraphFacts.Link::to))
        .toList();
  }

  private static @Nullable Span span(Resource passage) {
    Statement begin = passage.getProperty(Reused.BEGIN_INDEX);
    Statement end = passage.getProperty(Reused.END_INDEX);
    return begin == null || end == null ? null : new Span(begin.getInt(), end.getInt());
  }

  private static @Nullable BigDecimal number(Resource thing, Property property) {
    String text = text(thing, property);
    return text.isEmpty() ? null : new BigDecimal(text);
  }

  private static String localName(Resource thing, Property property) {
    Resource value = thing.getPropertyResourceValue(property);
    return value == null ? "" : value.getLocalName();
  }

  private static String notation(Resource figure) {
    Resource period = figure.getPropertyResourceValue(Reused.REF_PERIOD);
    return period == null ? "" : text(period, SKOS.notation);
  }

  private static String label(Resource figure, Property property) {
    Resource value = figure.getPropertyResourceValue(property);
    SortedSet<String> labels = value == null ? new TreeSet<>() : chinese(value, SKOS.prefLabel);
    return labels.isEmpty() ? "" : labels.first();
  }

  /** The smallest of the texts that a property gives; empty where it gives none. */
  private static String text(Resource thing, Property property) {
    return thing
        .listProperties(property)
        .mapWith(Statement::getObject)
        .filterKeep(RDFNode::isLiteral)
        .mapWith(node -> node.asLiteral().getLexicalForm())
        .toList()
        .stream()
        .sorted()
        .findFirst()
        .orElse("");
  }

  private static SortedSet<String> chinese(Resource thing, Property property) {
    SortedSet<String> texts = new TreeSet<>();
    for (Statement statement : thing.listProperties(property).toList()) {
      String language = statement.getLanguage().toLowerCase(Locale.ROOT);
      if (language.equals("zh") || language.startsWith("zh-")) {
        texts.add(statement.getString());
      }
    }
    return texts;
  }
}
