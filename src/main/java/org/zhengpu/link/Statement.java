package org.zhengpu.link;

import org.zhengpu.mention.QuantityMention;

/**
 * A quantity and what stands around it in its clause; positions are of the sentence.
 *
 * @param quantity as extracted
 * @param begin of the quantity
 * @param wholeBegin of the quantity with the bound word before it
 * @param wholeEnd of the quantity with the bound word after it
 * @param leftBegin where what is said of it begins
 * @param rightEnd where what belongs to it ends
 * @param clause number of its clause in the sentence
 * @param bracket whether the clause stands in brackets
 * @param joined whether it follows another quantity with nothing between but a conjunction
 */
record Statement(
    QuantityMention quantity,
    int begin,
    int wholeBegin,
    int wholeEnd,
    int leftBegin,
    int rightEnd,
    int clause,
    boolean bracket,
    boolean joined) {
  String left(String text) {
    return text.substring(leftBegin, Math.max(leftBegin, wholeBegin));
  }

  String right(String text) {
    return text.substring(wholeEnd, Math.max(wholeEnd, rightEnd));
  }
}
