package org.zhengpu.evaluate;

/**
 * A difference between a graph and an annotation.
 *
 * @param topic what it is about
 * @param verdict how they differ
 * @param text for people
 */
public record Remark(Topic topic, Verdict verdict, String text) {
  /** How they differ. */
  public enum Verdict {
    /** Only the annotation has it. */
    MISSED,
    /** Only the graph has it. */
    EXTRA,
    /** Both have it, and say different things of it. */
    WRONG
  }
}
