package org.zhengpu.graph;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import org.zhengpu.lexicon.Indicator;
import org.zhengpu.lexicon.Indicators;
import org.zhengpu.lexicon.Unit;
import org.zhengpu.lexicon.Units;

/** Writes the catalogue of indicators as the concept scheme {@code ontology/indicators.ttl}. */
public final class IndicatorScheme {
  private static final String HEADER =
      """
      # The indicators that reports state. Written from lexicon/indicators.tsv by IndicatorScheme: change that.
      # Licence: CC0 1.0.
      """;

  private final Triples triples = new Triples();
  private final Units units;

  private IndicatorScheme(Units units) {
    this.units = units;
  }

  /** The scheme as Turtle, the same bytes for the same indicators. */
  public static String turtle(Indicators indicators, Units units) {
    IndicatorScheme scheme = new IndicatorScheme(units);
    Codes.standard().copyList(Zp.INDICATOR_LIST, scheme.triples.model());
    indicators.all().forEach(scheme::write);
    return HEADER + TurtleWriter.toString(scheme.triples.model(), Iris.BASE);
  }

  private void write(Indicator indicator) {
    Resource subject =
        triples.typed(Iris.indicator(indicator.slug()), Zp.CLASS_INDICATOR, SKOS.Concept);
    names(indicator, subject);
    triples.add(subject, SKOS.inScheme, Zp.INDICATOR_LIST);
    String broader = indicator.broader();
    if (broader == null) {
      triples.add(subject, SKOS.topConceptOf, Zp.INDICATOR_LIST);
    } else {
      triples.link(subject, SKOS.broader, Iris.indicator(broader));
    }
    triples.link(
        subject, Reused.HAS_QUANTITY_KIND, Reused.QUANTITY_KIND + indicator.quantityKind());
    for (String key : indicator.units()) {
      triples.link(subject, Zp.USUAL_UNIT, units.keyed(key).map(Unit::iri).orElseThrow());
    }
    if (indicator.better() != Indicator.Better.NEITHER) {
      triples.string(subject, Zp.BETTER, indicator.better().cell());
    }
    range(subject, indicator.rate(), Zp.LOWEST_RATE, Zp.HIGHEST_RATE);
    range(subject, indicator.level(), Zp.LOWEST_LEVEL, Zp.HIGHEST_LEVEL);
    Integer headline = indicator.headline();
    if (headline != null) {
      triples.integer(subject, Zp.HEADLINE_ORDER, headline);
    }
  }

  private void names(Indicator indicator, Resource subject) {
    triples.label(subject, indicator.zh());
    triples.label(subject, indicator.en(), "en");
    indicator.synonyms().forEach(name -> triples.chinese(subject, SKOS.altLabel, name));
    indicator.loose().forEach(name -> triples.chinese(subject, SKOS.hiddenLabel, name));
  }

  private void range(
      Resource subject, Indicator.@Nullable Range range, Property lowest, Property highest) {
    if (range != null) {
      triples.decimal(subject, lowest, range.lowest());
      triples.decimal(subject, highest, range.highest());
    }
  }
}
