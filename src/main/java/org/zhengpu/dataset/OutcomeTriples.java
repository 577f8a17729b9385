package org.zhengpu.dataset;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Resource;
import org.zhengpu.graph.Triples;
import org.zhengpu.graph.Zp;

/** Writes what became of targets. */
final class OutcomeTriples {
  private static final List<String> FIRST =
      List.of(Zp.HEADLINE.getLocalName(), Zp.COMPARABLE.getLocalName());

  private final Triples triples;
  private final TieWriter ties;

  OutcomeTriples(Triples triples) {
    this.triples = triples;
    this.ties = new TieWriter(triples);
  }

  /**
   * Writes the verdict of each target, and its outcome with a margin. Where one figure answers
   * several targets, its own margin is that of the plain one set last; each tie has its own.
   */
  void write(List<Outcome> outcomes, Digest later) {
    Set<String> answered = new HashSet<>();
    outcomes.stream()
        .sorted(
            Comparator.comparing(OutcomeTriples::rank)
                .thenComparing(o -> o.target().iri(), Comparator.reverseOrder()))
        .forEach(outcome -> write(outcome, answered, later));
  }

  private static int rank(Outcome outcome) {
    int place = FIRST.indexOf(outcome.target().basis());
    return place < 0 ? FIRST.size() : place;
  }

  private void write(Outcome outcome, Set<String> answered, Digest later) {
    Resource target = triples.model().createResource(outcome.target().iri());
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
    Resource actual = triples.model().createResource(answer.iri());
    Resource tie =
        ties.write(
            later,
            actual,
            Zp.OUTCOME_OF,
            target,
            outcome.rule(),
            answer.evidence(),
            outcome.target().evidence());
    judge(tie, outcome);
    if (answered.add(answer.iri())) {
      judge(actual, outcome);
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
}
