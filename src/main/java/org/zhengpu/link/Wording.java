package org.zhengpu.link;

import org.jspecify.annotations.Nullable;
import org.zhengpu.mention.Bound;

/**
 * What the words before a number say: what is measured, and how the number relates to it.
 *
 * @param subject what is measured as written, perhaps empty
 * @param subjectBegin where it begins in the sentence
 * @param measure what of it the number states
 * @param sign -1 for a fall, 1 otherwise
 * @param reference what it is compared with or ranked in; empty where there is none
 * @param verb whether a verb of change, comparison, rank or value stood before the number
 * @param respectively whether the numbers of a list belong to the items of a list
 * @param each whether the number is said of each of several things
 * @param basis local name of the calibre
 * @param base whether it is the value that something rose or fell from
 * @param nominal whether a noun says that it is a change, as 涨幅
 * @param bound what a comparison without reference makes of the number; null for none
 * @param years how many years in a row it was so; 0 where that is not said
 * @param suffix what is to be added to the name of what is measured, as of a plan's fulfilment
 */
record Wording(
    String subject,
    int subjectBegin,
    Figure.Measure measure,
    int sign,
    String reference,
    boolean verb,
    boolean respectively,
    boolean each,
    String basis,
    boolean base,
    boolean nominal,
    @Nullable Bound bound,
    String suffix,
    int years) {
  /** The same of a number that is only an end, as 超过. */
  Wording bounded(Bound other) {
    return with(measure, sign, true, basis, other, suffix);
  }

  /** The same of a rate of change. */
  Wording changed(int direction) {
    return with(Figure.Measure.CHANGE_RATE, direction, true, basis, bound, suffix);
  }

  /** The same on a comparable basis. */
  Wording adjusted() {
    return with(measure, sign, verb, "comparable", bound, suffix);
  }

  /** The same of what has a longer name. */
  Wording named(String ending) {
    return with(measure, sign, verb, basis, bound, ending);
  }

  /** The same of what stands behind a verb that its words begin with. */
  Wording after(int verbLength) {
    return new Wording(
        subject.substring(verbLength),
        subjectBegin + verbLength,
        measure,
        sign,
        reference,
        verb,
        respectively,
        each,
        basis,
        base,
        nominal,
        bound,
        suffix,
        years);
  }

  /** A copy in which only differs what ever does. */
  private Wording with(
      Figure.Measure measure,
      int sign,
      boolean verb,
      String basis,
      @Nullable Bound bound,
      String suffix) {
    return new Wording(
        subject,
        subjectBegin,
        measure,
        sign,
        reference,
        verb,
        respectively,
        each,
        basis,
        base,
        nominal,
        bound,
        suffix,
        years);
  }

  /** The same said again without its subject, as a promise beyond the first. */
  Wording stretched(int begin) {
    return new Wording(
        "", begin, measure, sign, reference, true, false, false, "stretch", false, nominal, null,
        "", 0);
  }
}
