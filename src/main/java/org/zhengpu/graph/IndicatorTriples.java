package org.zhengpu.graph;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;

/** The indicators that a graph refers to: of the catalogue, or made from the text. */
final class IndicatorTriples {
  private final Triples triples;
  private final Map<String, String> keys;

  /**
   * Gives each label its key.
   *
   * @param labels all labels of indicators made from the text
   */
  IndicatorTriples(Triples triples, Collection<String> labels, Set<String> slugs) {
    this.triples = triples;
    this.keys = Keys.distinct(labels, slugs);
  }

  /** The last part of an indicator's IRI. */
  String key(DistinctFigure figure) {
    return figure.slug() != null ? figure.slug() : key(figure.label());
  }

  /** The last part of the IRI of an indicator made from the text. */
  String key(String label) {
    return keys.getOrDefault(label, Keys.of(label));
  }

  /** An indicator of the catalogue. */
  Resource ofCatalogue(String slug, String label) {
    Resource indicator = indicator(slug);
    triples.label(indicator, label);
    return indicator;
  }

  /** An indicator made from the text. */
  Resource ofText(String label) {
    Resource indicator = indicator(key(label));
    triples.label(indicator, label);
    return indicator;
  }

  private Resource indicator(String key) {
    Resource indicator = triples.typed(Iris.indicator(key), Zp.CLASS_INDICATOR, SKOS.Concept);
    triples.add(indicator, SKOS.inScheme, Zp.INDICATOR_LIST);
    return indicator;
  }
}
