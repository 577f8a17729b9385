package org.zhengpu.diff;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.zhengpu.graph.Reused;
import org.zhengpu.graph.Zp;

/** The things of a graph in words, without what depends on where in a file they stand. */
final class Things {
  private static final Map<String, Resource> KINDS = kinds();
  private static final List<Property> NAMES = List.of(SKOS.prefLabel, RDFS.label, SKOS.notation);

  /** What tells one figure from another, for its name. */
  private static final List<Property> POINT =
      List.of(Reused.REF_AREA, Reused.REF_PERIOD, Zp.INDICATOR, Zp.MEASURE, Zp.STATUS);

  private static final List<Property> COMPARED =
      List.of(
          SKOS.prefLabel,
          SKOS.altLabel,
          RDFS.label,
          Reused.OBS_VALUE,
          Reused.UNIT_MEASURE,
          Reused.REF_AREA,
          Reused.REF_PERIOD,
          Zp.INDICATOR,
          Zp.MEASURE,
          Zp.STATUS,
          Zp.REFERENCE,
          Zp.BASIS,
          Zp.BOUND,
          Zp.UPPER_VALUE,
          Zp.COMMITMENT,
          Zp.COMPARISON,
          Zp.COMPARED_WITH,
          Zp.PROGRAMME_TYPE,
          Zp.PROJECT_STATUS,
          Zp.ORGANISATION_TYPE,
          Zp.DECLARED_SIZE,
          Zp.HAS_MEMBER,
          Zp.LOCATED_IN,
          Zp.CARRIED_OUT_BY,
          Zp.HAS_FIGURE,
          Zp.COOPERATES_WITH,
          Zp.OUTCOME_OF,
          Zp.TARGET_MET);

  private Things() {}

  private static Map<String, Resource> kinds() {
    Map<String, Resource> kinds = new LinkedHashMap<>();
    kinds.put("report", Zp.CLASS_REPORT);
    kinds.put("figure", Zp.CLASS_OBSERVATION);
    kinds.put("qualitative target", Zp.CLASS_QUALITATIVE_TARGET);
    kinds.put("programme", Zp.CLASS_PROGRAMME);
    kinds.put("family", Zp.CLASS_PROGRAMME_FAMILY);
    kinds.put("project", Zp.CLASS_PROJECT);
    kinds.put("organisation", Zp.CLASS_ORGANISATION);
    kinds.put("place", Zp.CLASS_PLACE);
    return kinds;
  }

  /** All things of a graph by IRI, kind after kind. */
  static Map<String, Described> of(Model graph) {
    Map<String, Described> things = new LinkedHashMap<>();
    KINDS.forEach(
        (kind, type) ->
            graph.listSubjectsWithProperty(RDF.type, type).toList().stream()
                .map(thing -> described(kind, thing))
                .sorted((a, b) -> a.iri().compareTo(b.iri()))
                .forEach(thing -> things.putIfAbsent(thing.iri(), thing)));
    return things;
  }

  private static Described described(String kind, Resource thing) {
    SortedMap<String, SortedSet<String>> values = new TreeMap<>();
    for (Property property : COMPARED) {
      SortedSet<String> said = new TreeSet<>();
      thing.listProperties(property).forEach(statement -> said.add(words(statement.getObject())));
      if (!said.isEmpty()) {
        values.put(property.getLocalName(), said);
      }
    }
    Stream<Property> quoted = Stream.of(Zp.VALUE_TEXT, Zp.EVIDENCE);
    return new Described(kind, thing.getURI(), name(thing), texts(thing, quoted), values);
  }

  private static String words(RDFNode node) {
    if (node.isLiteral()) {
      return plain(node.asLiteral());
    }
    return name(node.asResource());
  }

  /** A number the same however it is written, as 5 and 5.0. */
  private static String plain(Literal literal) {
    return literal.getValue() instanceof Number
        ? new BigDecimal(literal.getLexicalForm()).stripTrailingZeros().toPlainString()
        : literal.getLexicalForm();
  }

  private static String name(Resource thing) {
    if (thing.hasProperty(Reused.ANCHOR_OF)) {
      return thing.getProperty(Reused.ANCHOR_OF).getString();
    }
    for (Property property : NAMES) {
      String chinese = property.equals(SKOS.notation) ? "" : "zh";
      Statement stated = thing.getProperty(property, chinese);
      if (stated != null) {
        return stated.getString();
      }
    }
    return thing.hasProperty(Zp.MEASURE)
        ? texts(thing, POINT.stream())
        : thing.getURI().substring(thing.getURI().lastIndexOf('/') + 1);
  }

  private static String texts(Resource thing, Stream<Property> properties) {
    return properties
        .map(
            property ->
                thing.listProperties(property).toList().stream()
                    .map(statement -> words(statement.getObject()))
                    .sorted()
                    .collect(Collectors.joining("、")))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
