package org.zhengpu.validate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import org.zhengpu.graph.Reused;
import org.zhengpu.graph.Zp;

/**
 * A figure of a graph, as the checks of figures against each other see it.
 *
 * @param node the figure
 * @param dataSet that of its report
 * @param period its notation; empty where unspecified
 * @param upper the other end of a range; null for a single number
 * @param valueText as written
 * @param quotes the words that state it
 */
record StatedFigure(
    Resource node,
    Resource dataSet,
    Resource indicator,
    Resource area,
    String period,
    Resource measure,
    Resource status,
    Resource reference,
    Resource basis,
    Resource bound,
    BigDecimal value,
    @Nullable BigDecimal upper,
    Resource unit,
    String valueText,
    SortedSet<String> quotes) {
  private static final Pattern DECIMALS = Pattern.compile("[0-9]++(?:\\.(?<decimals>[0-9]++))?+");

  /** Notation of a year. */
  private static final int YEAR = 4;

  /** The figures of a graph that have all that a figure needs, in the order of their IRIs. */
  static List<StatedFigure> all(Model data) {
    List<StatedFigure> figures = new ArrayList<>();
    for (Resource node : data.listSubjectsWithProperty(RDF.type, Zp.CLASS_OBSERVATION).toList()) {
      of(node).ifPresent(figures::add);
    }
    figures.sort(Comparator.comparing(StatedFigure::iri));
    return figures;
  }

  private static Optional<StatedFigure> of(Resource node) {
    List<Resource> values = new ArrayList<>();
    for (Property property :
        List.of(
            Reused.DATA_SET,
            Zp.INDICATOR,
            Reused.REF_AREA,
            Zp.MEASURE,
            Zp.STATUS,
            Zp.REFERENCE,
            Zp.BASIS,
            Zp.BOUND,
            Reused.UNIT_MEASURE)) {
      Resource value = node.getPropertyResourceValue(property);
      if (value == null) {
        return Optional.empty();
      }
      values.add(value);
    }
    BigDecimal value = number(node, Reused.OBS_VALUE);
    if (value == null) {
      return Optional.empty();
    }
    Resource period = node.getPropertyResourceValue(Reused.REF_PERIOD);
    return Optional.of(
        new StatedFigure(
            node,
            values.get(0),
            values.get(1),
            values.get(2),
            period == null ? "" : text(period, SKOS.notation),
            values.get(3),
            values.get(4),
            values.get(5),
            values.get(6),
            values.get(7),
            value,
            number(node, Zp.UPPER_VALUE),
            values.get(8),
            text(node, Zp.VALUE_TEXT),
            quotes(node)));
  }

  /** Its name. */
  String iri() {
    return node.getURI();
  }

  /** Whether it happened. */
  boolean isActual() {
    return status.equals(Zp.ACTUAL);
  }

  /** Whether it is one exact number, the report's first choice of several. */
  boolean isPlain() {
    return upper == null && bound.equals(Zp.EXACT) && basis.equals(Zp.HEADLINE);
  }

  /** Whether it is of one whole year. */
  boolean isOfYear() {
    return period.length() == YEAR;
  }

  /** Whether it is the nation's. */
  boolean isOfNation() {
    return area.hasProperty(Zp.LEVEL, Zp.NATION);
  }

  /** Whether it says how far something is from the nation's figure, in percentage points. */
  boolean comparesWithNation() {
    return measure.equals(Zp.DIFFERENCE)
        && reference.hasProperty(Zp.LEVEL, Zp.NATION)
        && unit.getURI().endsWith("/PercentagePoint");
  }

  /** Whether it says by how many per cent something grew. */
  boolean isRate() {
    return measure.equals(Zp.CHANGE_RATE) && isPercent();
  }

  /** Whether it says how much there is. */
  boolean isLevel() {
    return measure.equals(Zp.LEVEL);
  }

  /** Whether it is in per cent. */
  boolean isPercent() {
    return unit.getURI().equals(Reused.UNIT + "PERCENT");
  }

  /** Whether a passage that states one lies in a passage that states the other. */
  boolean sharesWordsWith(StatedFigure other) {
    return quotes.stream()
        .anyMatch(
            mine -> other.quotes.stream().anyMatch(o -> o.contains(mine) || mine.contains(o)));
  }

  /** Whether its shortest passage holds the other's. */
  boolean quotesAround(StatedFigure other) {
    return shortestQuote().contains(other.shortestQuote());
  }

  /** How much the last digit stands for: 1e11 for 5.3万亿; 0 where it is not written in digits. */
  BigDecimal lastDigit() {
    Matcher digits = DECIMALS.matcher(valueText);
    if (!digits.find()) {
      return BigDecimal.ZERO;
    }
    BigDecimal written = new BigDecimal(digits.group());
    if (written.signum() == 0) {
      return BigDecimal.ZERO;
    }
    int decimals = digits.group("decimals") == null ? 0 : digits.group("decimals").length();
    return value
        .abs()
        .multiply(BigDecimal.ONE.movePointLeft(decimals))
        .divide(written, MathContext.DECIMAL64);
  }

  /** The shortest of the passages that state it, in quotation marks. */
  String quoted() {
    return "“" + shortestQuote() + "”";
  }

  private String shortestQuote() {
    return quotes.stream()
        .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
        .orElse("");
  }

  /** A Chinese label of a thing, or its IRI where it has none. */
  static String label(Resource thing) {
    return thing.listProperties(SKOS.prefLabel).toList().stream()
        .filter(statement -> statement.getLanguage().startsWith("zh"))
        .map(Statement::getString)
        .min(Comparator.naturalOrder())
        .orElse(thing.getURI());
  }

  private static SortedSet<String> quotes(Resource node) {
    SortedSet<String> quotes = new TreeSet<>();
    for (Statement evidence : node.listProperties(Zp.EVIDENCE).toList()) {
      String words = text(evidence.getResource(), Reused.ANCHOR_OF);
      if (!words.isEmpty()) {
        quotes.add(words);
      }
    }
    return quotes;
  }

  private static String text(Resource thing, Property property) {
    return thing.listProperties(property).toList().stream()
        .map(Statement::getObject)
        .filter(RDFNode::isLiteral)
        .map(node -> node.asLiteral().getLexicalForm())
        .min(Comparator.naturalOrder())
        .orElse("");
  }

  private static @Nullable BigDecimal number(Resource thing, Property property) {
    String text = text(thing, property);
    return text.isEmpty() ? null : new BigDecimal(text);
  }
}
