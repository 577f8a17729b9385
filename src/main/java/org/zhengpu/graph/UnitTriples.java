package org.zhengpu.graph;

import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
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
    describe(triples, subject, unit);
    return subject;
  }

  /** Labels and multiplier; the multiplier in full, so that it agrees with QUDT's own. */
  static void describe(Triples triples, Resource subject, Unit unit) {
    triples.label(subject, unit.zh());
    triples.label(subject, unit.en(), "en");
    if (unit.multiplier() != null) {
      triples.literal(
          subject,
          Reused.CONVERSION_MULTIPLIER,
          unit.multiplier().stripTrailingZeros().toPlainString(),
          XSDDatatype.XSDdecimal);
    }
  }
}
