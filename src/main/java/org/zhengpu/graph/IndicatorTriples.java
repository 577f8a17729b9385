package org.zhengpu.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;
import org.zhengpu.lexicon.Indicator;
import org.zhengpu.lexicon.Indicators;

/** The indicators that a graph refers to: of the catalogue, or made from the text. */
final class IndicatorTriples {
  /** Labels up to this length are too often homophones of others for their reading alone. */
  private static final int SHORT_LABEL = 3;

  /**
   * A label of which nothing is lost in its reading. Indicators are shared by all reports, so two
   * labels that differ only in signs must not share a key, whatever reports they are in.
   */
  private static final Pattern READABLE = Pattern.compile("[\\p{IsHan}\\w.×+]+");

  private final Triples triples;
  private final Indicators catalogue;
  private final Map<String, String> keys = new TreeMap<>();

  /**
   * Gives each label its key.
   *
   * @param labels all labels of indicators made from the text
   */
  IndicatorTriples(Triples triples, Indicators catalogue, Collection<String> labels) {
    this.triples = triples;
    this.catalogue = catalogue;
    Set<String> slugs = catalogue.all().stream().map(Indicator::slug).collect(Collectors.toSet());
    Map<Boolean, List<String>> readable =
        labels.stream()
            .collect(
                Collectors.partitioningBy(
                    label -> label.length() > SHORT_LABEL && READABLE.matcher(label).matches()));
    keys.putAll(Keys.distinct(readable.getOrDefault(true, List.of()), slugs));
    for (String label : readable.getOrDefault(false, List.of())) {
      keys.put(label, Keys.of(label) + "-" + Keys.hash(label));
    }
  }

  /** The last part of the IRI of an indicator made from the text. */
  String key(String label) {
    String key = keys.get(label);
    if (key == null) {
      throw new IllegalStateException("no key for the indicator " + label);
    }
    return key;
  }

  /** An indicator of the catalogue. */
  Resource ofCatalogue(String slug) {
    Resource subject = indicator(slug);
    Indicator known =
        catalogue.bySlug(slug).orElseThrow(() -> new IllegalStateException("no indicator " + slug));
    triples.label(subject, known.zh());
    triples.label(subject, known.en(), "en");
    known.synonyms().forEach(name -> triples.chinese(subject, SKOS.altLabel, name));
    return subject;
  }

  /** An indicator made from the text. */
  Resource ofText(String label) {
    Resource subject = indicator(key(label));
    triples.label(subject, label);
    return subject;
  }

  private Resource indicator(String key) {
    Resource subject = triples.typed(Iris.indicator(key), Zp.CLASS_INDICATOR, SKOS.Concept);
    triples.add(subject, SKOS.inScheme, Zp.INDICATOR_LIST);
    return subject;
  }
}
