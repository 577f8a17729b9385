package org.zhengpu.compare;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A target and what became of it.
 *
 * @param goal the target; null where it has no number
 * @param pledge the target without a number; null where it has one
 * @param outcome what answers it; null where nothing does
 * @param instead what the later report states that does not compare; null where there is none
 * @param margin outcome less target in the target's unit; null where they do not compare
 * @param reason why it is undecided, a local name; empty where it is not
 */
record Promise(
    Edition report,
    String indicator,
    @Nullable Stated goal,
    @Nullable Pledge pledge,
    @Nullable Stated outcome,
    @Nullable Stated instead,
    @Nullable BigDecimal margin,
    Verdict verdict,
    String reason) {
  Promise {
    if ((goal == null) == (pledge == null)) {
      throw new IllegalArgumentException("a promise has a number or has none: " + report.key());
    }
  }

  /** Whether it counts: its outcome could be known, and it is not what is striven for beyond. */
  boolean counts() {
    return verdict.known() && (goal == null || !goal.basis().equals(Bases.STRETCH));
  }

  /** The target in a few words. */
  String target(Words words) {
    if (goal != null) {
      return goal.basis().equals(Bases.STRETCH)
          ? words.of("basis-stretch", Shown.of(goal))
          : Shown.of(goal);
    }
    return pledge == null ? "" : pledge.text(words);
  }

  /** Where it is promised. */
  List<Quote> promised() {
    if (goal != null) {
      return goal.quotes();
    }
    return pledge == null ? List.of() : pledge.quotes();
  }

  /** What is stated of it afterwards, whether or not it compares. */
  @Nullable Stated stated() {
    return outcome != null ? outcome : instead;
  }

  /** Where that is stated. */
  List<Quote> told() {
    Stated stated = stated();
    return stated == null ? List.of() : stated.quotes();
  }
}
