package org.zhengpu.dataset;

import java.math.BigDecimal;
import java.util.List;
import org.apache.jena.rdf.model.Resource;
import org.jspecify.annotations.Nullable;

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
  /** Copies the list. */
  Outcome {
    evidence = List.copyOf(evidence);
  }
}
