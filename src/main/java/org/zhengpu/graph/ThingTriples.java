package org.zhengpu.graph;

import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.SKOS;
import org.zhengpu.correct.Trusted;
import org.zhengpu.lexicon.Place;
import org.zhengpu.link.Facts;
import org.zhengpu.link.Occurrence;
import org.zhengpu.link.PlaceOccurrence;
import org.zhengpu.link.Thing;

/** Programmes, families, projects and organisations, and where they and places are named. */
final class ThingTriples {
  private final Facts facts;
  private final Draft draft;
  private final Place issuer;

  ThingTriples(Facts facts, Draft draft) {
    this.facts = facts;
    this.draft = draft;
    this.issuer = facts.report().metadata().issuer();
  }

  /** Writes them. */
  void write() {
    facts.things().forEach(this::thing);
    for (Occurrence occurrence : facts.occurrences()) {
      Resource thing = draft.thing(occurrence.thing());
      Resource passage = draft.passages().at(occurrence.span());
      draft.triples().add(passage, Zp.MENTIONS, thing);
      draft.triples().add(thing, Zp.EVIDENCE, passage);
    }
    for (PlaceOccurrence occurrence : facts.places()) {
      Resource place = draft.places().at(occurrence.place());
      Resource passage = draft.passages().at(occurrence.span());
      draft.triples().add(passage, Zp.MENTIONS, place);
      draft.triples().add(place, Zp.EVIDENCE, passage);
      draft.triples().decimal(place, Zp.CONFIDENCE, draft.trust().of(Trusted.PLACES));
    }
  }

  private void thing(Thing thing) {
    Triples triples = draft.triples();
    String iri = draft.iris().thing(thing.id());
    Resource subject =
        switch (thing.id().kind()) {
          case PROGRAMME -> programme(triples.typed(iri, Zp.CLASS_PROGRAMME), thing);
          case FAMILY -> triples.typed(iri, Zp.CLASS_PROGRAMME_FAMILY);
          case PROJECT -> project(triples.typed(iri, Zp.CLASS_PROJECT), thing);
          case ORGANISATION ->
              organisation(triples.typed(iri, Zp.CLASS_ORGANISATION, ORG.Organization), thing);
        };
    triples.label(subject, thing.id().name());
    for (String name : thing.otherNames()) {
      if (!name.equals(thing.id().name())) {
        triples.chinese(subject, SKOS.altLabel, name);
      }
    }
    if (thing.size() != null) {
      triples.integer(subject, Zp.DECLARED_SIZE, thing.size());
    }
    draft.rule(subject, thing.rule(), thing.trustedAs());
  }

  private Resource programme(Resource subject, Thing thing) {
    Resource type = Codes.standard().named(Zp.PROGRAMME_TYPE_LIST, thing.type(), Zp.TYPE_OTHER);
    draft.triples().add(subject, Zp.PROGRAMME_TYPE, type);
    if (!thing.national()) {
      draft.triples().add(subject, Zp.ISSUED_BY, draft.places().at(issuer));
    }
    return subject;
  }

  private Resource project(Resource subject, Thing thing) {
    if (!thing.status().isEmpty()) {
      draft.triples().add(subject, Zp.PROJECT_STATUS, Zp.term(thing.status()));
    }
    return subject;
  }

  private Resource organisation(Resource subject, Thing thing) {
    Resource type =
        Codes.standard().named(Zp.ORGANISATION_TYPE_LIST, thing.type(), Zp.ORGANISATION_OTHER);
    draft.triples().add(subject, Zp.ORGANISATION_TYPE, type);
    return subject;
  }
}
