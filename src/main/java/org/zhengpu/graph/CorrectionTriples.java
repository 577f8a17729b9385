package org.zhengpu.graph;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;
import org.zhengpu.correct.Applied;
import org.zhengpu.correct.Corrected;
import org.zhengpu.correct.Correction;

/**
 * What people have corrected: who, what, and where; each corrected fact points to its correction.
 */
final class CorrectionTriples {
  private static final int SHORT_HASH = 12;
  private static final List<String> LANGUAGES = List.of("zh", "en");

  private final Corrected corrected;
  private final Draft draft;
  private final FigureTriples figures;
  private final TieTriples ties;

  CorrectionTriples(Corrected corrected, Draft draft, FigureTriples figures, TieTriples ties) {
    this.corrected = corrected;
    this.draft = draft;
    this.figures = figures;
    this.ties = ties;
  }

  /** IRI of the file of corrections; none where none was given. */
  Optional<String> file() {
    String hash = corrected.sha256();
    return hash.isEmpty()
        ? Optional.empty()
        : Optional.of(Iris.BASE + "corrections/" + hash.substring(0, SHORT_HASH));
  }

  /** Writes them. */
  void write() {
    file().ifPresent(this::write);
  }

  private void write(String iri) {
    Triples triples = draft.triples();
    Resource file = triples.typed(iri, Reused.ENTITY);
    for (String language : LANGUAGES) {
      String label = Labels.in(language, "data-corrections");
      triples.model().add(file, RDFS.label, label, language);
    }
    triples.string(file, OWL2.versionInfo, corrected.sha256());
    corrected.applied().forEach(applied -> correction(applied, iri));
  }

  private void correction(Applied applied, String file) {
    Triples triples = draft.triples();
    Correction row = applied.correction();
    String key = String.join("-", row.kind(), row.property(), Keys.of(row.thing()));
    String identity =
        String.join("\t", row.kind(), row.quote(), row.thing(), row.property(), row.value());
    Resource node =
        triples.typed(draft.iris().correction(key, identity), Zp.CLASS_CORRECTION, Reused.ENTITY);
    String label = Labels.zh("correction", row.thing(), row.property(), row.value());
    triples.chinese(node, RDFS.label, label);
    if (!row.comment().isEmpty()) {
      triples.string(node, RDFS.comment, row.comment());
    }
    triples.add(node, Zp.EVIDENCE, draft.passages().evidence(applied.evidence()));
    String person = draft.iris().person(Keys.of(row.who()), row.who());
    Resource who = triples.typed(person, FOAF.Agent);
    triples.string(who, FOAF.name, row.who());
    triples.add(node, Reused.WAS_ATTRIBUTED_TO, who);
    triples.link(node, Reused.WAS_DERIVED_FROM, file);
    target(applied.target()).ifPresent(fact -> said(fact, node));
  }

  /** The fact that carries a correction; none where it was taken out, or is trusted too little. */
  private Optional<Resource> target(Applied.@Nullable Target target) {
    if (target instanceof Applied.OfFigure of) {
      return figures.at(of.number());
    } else if (target instanceof Applied.OfThing of) {
      return draft.iris().knows(of.thing())
          ? Optional.of(draft.thing(of.thing()))
          : Optional.empty();
    } else if (target instanceof Applied.OfTie of) {
      return ties.at(of.tie());
    }
    return Optional.empty();
  }

  /** A fact is a person's word even where a rule reads the same elsewhere. */
  private void said(Resource fact, Resource correction) {
    Triples triples = draft.triples();
    triples.model().removeAll(fact, Zp.RULE, null).removeAll(fact, Zp.CONFIDENCE, null);
    triples.string(fact, Zp.RULE, Correction.RULE);
    triples.decimal(fact, Zp.CONFIDENCE, BigDecimal.ONE);
    triples.add(fact, Zp.CORRECTED_BY, correction);
  }
}
