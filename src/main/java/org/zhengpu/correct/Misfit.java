package org.zhengpu.correct;

/** A correction does not fit the report. */
final class Misfit extends Exception {
  private static final long serialVersionUID = 1L;

  private final boolean absent;

  private Misfit(String why, boolean absent) {
    super(why, null, false, false);
    this.absent = absent;
  }

  /** Its words are not in the report. */
  static Misfit absent(String why) {
    return new Misfit(why, true);
  }

  /** Its words are there, and yet it cannot be applied. */
  static Misfit unclear(String why) {
    return new Misfit(why, false);
  }

  boolean absent() {
    return absent;
  }
}
