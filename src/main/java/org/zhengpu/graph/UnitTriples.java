package org.zhengpu.graph;

import java.util.Optional;
import org.apache.jena.rdf.model.Resource;
import org.zhengpu.lexicon.Unit;
import org.zhengpu.lexicon.Units;

/** The units that a graph refers to: of QUDT, of the lexicon, or only of the text. */
final class UnitTriples {
  private final Triples triples;
  private final Units units;

  UnitTriples(Triples triples, Units units) {
    this.triples = triples;
    this.units = units;
  }

  /** A unit by how it is written; an empty text is a bare number. */
  Resource named(String text) {
    Optional<Unit> known = units.named(text);
    if (known.isEmpty()) {
      Resource unit = triples.typed(Iris.unit(text), Reused.QUDT_UNIT);
      triples.label(unit, text);
      return unit;
    }
    Unit unit = known.orElseThrow();
    Resource subject = triples.typed(unit.iri(), Reused.QUDT_UNIT);
    triples.label(subject, unit.zh());
    triples.label(subject, unit.en(), "en");
    if (unit.multiplier() != null) {
      triples.decimal(subject, Reused.CONVERSION_MULTIPLIER, unit.multiplier());
    }
    return subject;
  }
}
