package org.zhengpu.graph;

import org.apache.jena.rdf.model.Resource;
import org.zhengpu.lexicon.RuleConfidence;
import org.zhengpu.link.Thing;

/**
 * A report's graph in the making: what all its writers share.
 *
 * @param triples where triples are added
 * @param iris every IRI
 * @param passages the ranges of the text
 * @param places the places referred to
 * @param periods the spans of time referred to
 * @param units the units referred to
 * @param trust how far each rule is trusted
 */
record Draft(
    Triples triples,
    Iris iris,
    Passages passages,
    PlaceTriples places,
    PeriodTriples periods,
    UnitTriples units,
    RuleConfidence trust) {
  /** A thing by its IRI. */
  Resource thing(Thing.Id id) {
    return triples.model().createResource(iris.thing(id));
  }

  /** Says which rule found a fact and how far it is trusted. */
  void rule(Resource subject, String rule) {
    rule(subject, rule, rule);
  }

  /** As above, where another rule's trust counts, or that of the beginning of an id. */
  void rule(Resource subject, String rule, String trusted) {
    triples.string(subject, Zp.RULE, rule);
    triples.decimal(subject, Zp.CONFIDENCE, trust.of(trusted));
  }
}
