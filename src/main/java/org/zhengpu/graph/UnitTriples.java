package org.zhengpu.graph;

import org.apache.jena.rdf.model.Resource;

/** The units that a graph refers to. */
final class UnitTriples {
  private static final String UNITLESS = "UNITLESS";

  private final Triples triples;

  UnitTriples(Triples triples) {
    this.triples = triples;
  }

  /** A unit by how it is written; an empty text is a bare number. */
  Resource named(String text) {
    if (text.isEmpty()) {
      return triples.typed(Reused.UNIT + UNITLESS, Reused.QUDT_UNIT);
    }
    Resource unit = triples.typed(Iris.unit(text), Reused.QUDT_UNIT);
    triples.label(unit, text);
    return unit;
  }
}
