package org.zhengpu.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.zhengpu.document.Section;
import org.zhengpu.lexicon.Place;
import org.zhengpu.link.Facts;
import org.zhengpu.link.Tie;

/**
 * What belongs together: each tie is a triple, and a node that carries its evidence and its rule.
 */
final class TieTriples {
  private final Facts facts;
  private final Draft draft;
  private final FigureTriples figures;
  private final Place issuer;
  private final Map<Tie, Resource> nodes = new HashMap<>();

  TieTriples(Facts facts, Draft draft, FigureTriples figures) {
    this.facts = facts;
    this.draft = draft;
    this.figures = figures;
    this.issuer = facts.report().metadata().issuer();
  }

  /** Writes them. */
  void write() {
    facts.ties().forEach(this::tie);
  }

  /** The node of a tie. */
  Optional<Resource> at(Tie tie) {
    return Optional.ofNullable(nodes.get(tie));
  }

  private void tie(Tie tie) {
    if (tie instanceof Tie.MemberOf member) {
      Resource thing = draft.thing(member.member());
      Resource family = draft.thing(member.family());
      draft.triples().add(family, Zp.HAS_MEMBER, thing);
      Resource stated = state(thing, Zp.MEMBER_OF, family, tie);
      if (member.order() > 0 && !stated.hasProperty(Zp.ORDER)) {
        draft.triples().integer(stated, Zp.ORDER, member.order());
      }
    } else if (tie instanceof Tie.LocatedIn located) {
      Resource place = draft.places().at(located.place());
      state(draft.thing(located.thing()), Zp.LOCATED_IN, place, tie);
    } else if (tie instanceof Tie.CarriedOutBy carried) {
      Resource organisation = draft.thing(carried.organisation());
      state(draft.thing(carried.project()), Zp.CARRIED_OUT_BY, organisation, tie);
    } else if (tie instanceof Tie.HasFigure has) {
      Resource thing = draft.thing(has.thing());
      figures.at(has.figure()).ifPresent(figure -> state(thing, Zp.HAS_FIGURE, figure, tie));
    } else if (tie instanceof Tie.Under under) {
      Section section = facts.report().sections().get(under.section());
      String iri = draft.iris().section(section.number());
      Resource about = draft.triples().model().createResource(iri);
      state(draft.thing(under.thing()), Zp.UNDER, about, tie);
    } else if (tie instanceof Tie.CooperatesWith with) {
      Resource partner = draft.places().at(with.partner());
      state(draft.places().at(issuer), Zp.COOPERATES_WITH, partner, tie);
    } else {
      throw new IllegalStateException("no triple for " + tie);
    }
  }

  private Resource state(Resource subject, Property predicate, Resource object, Tie tie) {
    Triples triples = draft.triples();
    triples.add(subject, predicate, object);
    String key =
        String.join(
            "-", predicate.getLocalName(), Iris.last(subject.getURI()), Iris.last(object.getURI()));
    String identity = String.join(" ", subject.getURI(), predicate.getURI(), object.getURI());
    Resource node = triples.typed(draft.iris().tie(key, identity), Zp.CLASS_TIE, RDF.Statement);
    triples.add(node, RDF.subject, subject);
    triples.add(node, RDF.predicate, predicate);
    triples.add(node, RDF.object, object);
    triples.add(node, Zp.EVIDENCE, draft.passages().evidence(tie.evidence()));
    if (!node.hasProperty(Zp.RULE)) {
      draft.rule(node, tie.rule());
    }
    nodes.put(tie, node);
    return node;
  }
}
