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
  Wording bounded(Bound other) {
    return new Wording(
        subject,
        subjectBegin,
        measure,
        sign,
        reference,
        true,
        respectively,
        each,
        basis,
        base,
        nominal,
        other,
        suffix,
        years);
  }

  Wording changed(int direction) {
    return new Wording(
        subject,
        subjectBegin,
        Figure.Measure.CHANGE_RATE,
        direction,
        reference,
        true,
        respectively,
        each,
        basis,
        base,
        nominal,
        bound,
        suffix,
        years);
  }

  Wording adjusted() {
    return new Wording(
        subject,
        subjectBegin,
        measure,
        sign,
        reference,
        verb,
        respectively,
        each,
        "comparable",
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

  Wording named(String ending) {
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
        ending,
        years);
  }
}
