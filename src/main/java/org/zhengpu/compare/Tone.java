package org.zhengpu.compare;

/**
 * What an entry of a table is, beyond its words: by it a page is coloured, never by colour alone.
 */
enum Tone {
  /** Nothing special. */
  PLAIN,
  /** A target that was met. */
  MET,
  /** A target that was missed. */
  MISSED,
  /** A target whose outcome does not decide. */
  UNDECIDED,
  /** Not stated, or no report to state it. */
  MISSING
}
