package org.zhengpu.graph;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.SKOS;
import org.zhengpu.lexicon.EnglishNames;
import org.zhengpu.lexicon.Lexicon;
import org.zhengpu.lexicon.Place;
import org.zhengpu.lexicon.PlacePoints;
import org.zhengpu.lexicon.Places;

/** The places that a graph refers to, each with all that holds it. */
final class PlaceTriples {
  private final Triples triples;
  private final Places places;
  private final PlacePoints points;
  private final EnglishNames english;
  private final Set<String> written = new HashSet<>();

  PlaceTriples(Triples triples, Lexicon lexicon) {
    this.triples = triples;
    this.places = Places.of(lexicon);
    this.points = PlacePoints.of(lexicon);
    this.english = EnglishNames.of(lexicon);
  }

  /** A place by its IRI, written where it is not yet. */
  Resource at(Place place) {
    String iri = Iris.place(place);
    if (!written.add(iri)) {
      return triples.model().createResource(iri);
    }
    boolean division = place.kind() == Place.Kind.DIVISION;
    Resource subject =
        triples.typed(
            iri,
            Zp.CLASS_PLACE,
            DCTerms.Location,
            division ? Zp.CLASS_ADMINISTRATIVE_DIVISION : Zp.CLASS_REGION);
    triples.label(subject, place.name());

    for (String name : place.shortNames()) {
      if (!name.equals(place.name())) {
        triples.chinese(subject, SKOS.altLabel, name);
      }
    }
    english.of(place).ifPresent(name -> triples.model().add(subject, SKOS.altLabel, name, "en"));
    if (place.code() != null) {
      triples.string(subject, Zp.CODE, place.code());
      points
          .byCode(place.code())
          .ifPresent(
              point -> triples.link(subject, OWL2.sameAs, Reused.WIKIDATA + point.wikidata()));
    }
    if (division) {
      triples.add(subject, Zp.LEVEL, Zp.term(place.level().name().toLowerCase(Locale.ROOT)));
    }
    places.parent(place).ifPresent(parent -> triples.add(subject, Zp.WITHIN, at(parent)));
    for (String id : place.covers()) {
      places.byCode(id).ifPresent(part -> triples.add(subject, Zp.COVERS, at(part)));
    }
    return subject;
  }
}
