package org.zhengpu.document;

/**
 * A place where a section begins.
 *
 * @param begin in the plain text
 * @param rank the smaller, the higher the section
 * @param title in the plain text, without numeral and closing punctuation
 * @param heading whether its sentence is nothing but the title
 * @param alone whether its paragraph is nothing but the title
 */
record Opener(int begin, int rank, Span title, boolean heading, boolean alone) {
  /** Rank of a chapter without a numeral in a report whose numerals begin below it. */
  static final int TOP = 0;

  /** Rank of a chapter. */
  static final int CHAPTER = 1;

  /** Rank of a clause, as （一）. */
  static final int CLAUSE = 2;

  /** The first rank of sections that begin and end with a paragraph. */
  static final int ITEM = 4;

  /** Rank of a circled item, which is no heading: all of it is what it says. */
  static final int CIRCLED = 7;

  /** Rank of a lead-in without a numeral. */
  static final int LEAD_IN = 5;

  /** The same as a clause where it is a chapter: what an annex numbers is part of the annex. */
  Opener belowChapter() {
    return rank > CHAPTER ? this : new Opener(begin, CLAUSE, title, heading, alone);
  }
}
