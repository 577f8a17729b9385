package org.zhengpu.graph;

import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;
import org.zhengpu.lexicon.Unit;
import org.zhengpu.lexicon.Units;

/** Writes the catalogue of units as the concept scheme {@code ontology/units.ttl}. */
public final class UnitScheme {
  private static final String HEADER =
      """
      # The units that reports use. Written from lexicon/units.tsv by UnitScheme: change that.
      # Licence: CC0 1.0.
      """;

  private final Triples triples = new Triples();
  private final Units units;

  private UnitScheme(Units units) {
    this.units = units;
  }

  /** The scheme as Turtle, the same bytes for the same units. */
  public static String turtle(Units units) {
    UnitScheme scheme = new UnitScheme(units);
    scheme.write();
    return HEADER + TurtleWriter.toString(scheme.triples.model(), Iris.BASE);
  }

  private void write() {
    Codes.standard().copyList(Zp.UNIT_LIST, triples.model());
    units.all().forEach(this::write);
  }

  private void write(Unit unit) {
    Resource subject = triples.typed(unit.iri(), Reused.QUDT_UNIT, SKOS.Concept);
    UnitTriples.describe(triples, subject, unit);
    triples.add(subject, SKOS.inScheme, Zp.UNIT_LIST);
    triples.link(subject, Reused.HAS_QUANTITY_KIND, Reused.QUANTITY_KIND + unit.quantityKind());
    for (String surface : unit.surfaces()) {
      if (!surface.equals(unit.zh())) {
        triples.chinese(subject, SKOS.altLabel, surface);
      }
    }
    if (unit.classifier()) {
      triples.link(subject, SKOS.broader, units.one().iri());
    } else {
      triples.add(subject, SKOS.topConceptOf, Zp.UNIT_LIST);
    }
  }
}
