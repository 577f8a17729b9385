package org.zhengpu.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.zhengpu.graph.Triples;
import org.zhengpu.graph.Zp;
import org.zhengpu.lexicon.RuleConfidence;

/** Writes ties between reports: each is a triple, and a node with its evidence and its rule. */
final class LinkTriples {
  private static final String FOLDER = "link/";
  private static final List<String> PLAIN =
      List.of(Zp.HEADLINE.getLocalName(), Zp.COMPARABLE.getLocalName());

  private final Triples triples;

  LinkTriples(Triples triples) {
    this.triples = triples;
  }

  /**
   * Writes the verdict of each target, and its outcome with a margin. Where one figure answers
   * several targets, its own margin is that of the plain one set last; each node has its own.
   */
  void outcomes(List<Outcome> outcomes, Digest later) {
    Set<String> answered = new HashSet<>();
    outcomes.stream()
        .sorted(
            Comparator.comparing(LinkTriples::rank)
                .thenComparing(Outcome::target, Comparator.reverseOrder()))
        .forEach(outcome -> write(outcome, answered));
  }

  private static int rank(Outcome outcome) {
    if (outcome.rule().equals(PromiseOutcomes.COMPARED)) {
      return PLAIN.size() + 1;
    }
    int place = PLAIN.indexOf(outcome.basis());
    return place < 0 ? PLAIN.size() : place;
  }

  private void write(Outcome outcome, Set<String> answered) {
    Resource target = triples.model().createResource(outcome.target());
    triples.add(target, Zp.VERDICT, outcome.verdict().code());
    if (outcome.reason() != null) {
      triples.add(target, Zp.VERDICT_REASON, outcome.reason());
    }
    DigestFigure answer = outcome.answer();
    if (answer == null) {
      return;
    }
    if (!outcome.answers()) {
      triples.link(target, Zp.REPORTED_INSTEAD, answer.iri());
      return;
    }
    List<String> evidence = new ArrayList<>(answer.evidence());
    evidence.addAll(outcome.evidence());
    judge(
        link(new Link(answer.iri(), Zp.OUTCOME_OF, outcome.target(), outcome.rule(), evidence)),
        outcome);
    if (answered.add(answer.iri())) {
      judge(triples.model().createResource(answer.iri()), outcome);
    }
  }

  private void judge(Resource subject, Outcome outcome) {
    if (outcome.margin() != null) {
      triples.decimal(subject, Zp.MARGIN, outcome.margin());
    }
    if (outcome.verdict() != Verdict.UNDECIDED) {
      String met = Boolean.toString(outcome.verdict() == Verdict.MET);
      triples.literal(subject, Zp.TARGET_MET, met, XSDDatatype.XSDboolean);
    }
  }

  /** Writes a tie and gives its node. */
  Resource link(Link link) {
    Resource subject = triples.model().createResource(link.subject());
    Resource object = triples.model().createResource(link.object());
    Property predicate = link.predicate();
    triples.add(subject, predicate, object);
    String key = String.join("-", predicate.getLocalName(), path(subject), path(object));
    Resource node = triples.typed(base(subject) + FOLDER + key, Zp.CLASS_LINK, RDF.Statement);
    triples.add(node, RDF.subject, subject);
    triples.add(node, RDF.predicate, predicate);
    triples.add(node, RDF.object, object);
    link.evidence().forEach(passage -> triples.link(node, Zp.EVIDENCE, passage));
    triples.string(node, Zp.RULE, link.rule());
    triples.decimal(node, Zp.CONFIDENCE, RuleConfidence.standard().of(link.rule()));
    return node;
  }

  /** The IRI up to its last three parts: what follows is kind, report and name. */
  private static String base(Resource thing) {
    String iri = thing.getURI();
    int last = iri.lastIndexOf('/', iri.lastIndexOf('/') - 1);
    return iri.substring(0, iri.lastIndexOf('/', last - 1) + 1);
  }

  /** The last three parts of an IRI: kind, report and name. */
  private static String path(Resource thing) {
    return thing.getURI().substring(base(thing).length()).replace('/', '-');
  }
}
