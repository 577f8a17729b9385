package org.zhengpu.dataset;

import java.math.BigDecimal;
import java.util.List;
import org.apache.jena.rdf.model.Resource;
import org.jspecify.annotations.Nullable;
import org.zhengpu.graph.Zp;

/**
 * What a later report says of a target.
 *
 * @param target IRI of the target
 * @param basis local name of the target's basis
 * @param evidence IRIs of the passages that state the target
 * @param answer the figure that answers it, or one that is stated in its stead; null for none
 * @param answers whether {@code answer} measures what the target does
 * @param margin answer less target, in the target's unit; null where they do not compare
 * @param reason why it is undecided; null where it is not
 * @param rule id of the rule that found the answer
 */
record Outcome(
    String target,
    String basis,
    List<String> evidence,
    @Nullable DigestFigure answer,
    boolean answers,
    Verdict verdict,
    @Nullable BigDecimal margin,
    @Nullable Resource reason,
    String rule) {
  private static final String NO_ANSWER = "outcome-none";

  /** Copies the list. */
  Outcome {
    evidence = List.copyOf(evidence);
  }

  /** Of a target that an answer measures, by a margin that may not decide. */
  static Outcome judged(
      String target,
      String basis,
      List<String> evidence,
      DigestFigure answer,
      Judgement judgement,
      String rule) {
    Verdict verdict = judgement.verdict();
    Resource reason = verdict == Verdict.UNDECIDED ? Zp.OUTCOME_TOO_ROUGH : null;
    return new Outcome(
        target, basis, evidence, answer, true, verdict, judgement.margin(), reason, rule);
  }

  /**
   * Of a target that nothing answers.
   *
   * @param instead what else is stated; null where nothing is
   * @param reason why that is no answer
   */
  static Outcome open(
      String target,
      String basis,
      List<String> evidence,
      @Nullable DigestFigure instead,
      Resource reason) {
    return instead == null
        ? new Outcome(
            target, basis, evidence, null, false, Verdict.NOT_REPORTED, null, null, NO_ANSWER)
        : new Outcome(
            target, basis, evidence, instead, false, Verdict.UNDECIDED, null, reason, NO_ANSWER);
  }
}
