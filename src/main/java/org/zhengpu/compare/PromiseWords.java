package org.zhengpu.compare;

import java.math.BigDecimal;

/** What tables and plots say of a promise, in one language. */
final class PromiseWords {
  private final Words words;

  PromiseWords(Words words) {
    this.words = words;
  }

  /** A verdict's name. */
  String of(Verdict verdict) {
    return words.of("verdict-" + verdict.key());
  }

  /** A verdict's sign, for narrow places. */
  String sign(Verdict verdict) {
    return words.of("sign-" + verdict.key());
  }

  /** The verdict, with the reason where it is undecided. */
  String judged(Promise promise) {
    String verdict = of(promise.verdict());
    return promise.reason().isEmpty()
        ? verdict
        : words.of("verdict-because", verdict, words.of("reason-" + promise.reason()));
  }

  /** The margin with its unit; empty where the two do not compare. */
  String margin(Promise promise) {
    BigDecimal margin = promise.margin();
    Stated goal = promise.goal();
    return margin != null && (goal == null || goal.isPercent())
        ? words.of("margin-points", Shown.signed(margin))
        : number(promise);
  }

  /** The margin, of a rate without its unit, which is that of all. */
  String number(Promise promise) {
    BigDecimal margin = promise.margin();
    Stated goal = promise.goal();
    if (margin == null) {
      return "";
    }
    return goal == null || goal.isPercent()
        ? Shown.signed(margin)
        : Shown.margin(margin, goal, words);
  }

  /** The whole of it in a sentence. */
  String told(Promise promise) {
    return words.of(
        "promise-told",
        promise.report().issuer().name(),
        promise.report().year(),
        promise.target(words),
        Shown.of(promise.stated(), words),
        of(promise.verdict()));
  }
}
