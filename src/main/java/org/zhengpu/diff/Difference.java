package org.zhengpu.diff;

/**
 * A fact that two graphs do not share.
 *
 * @param change what became of it
 * @param kind of the thing: figure, programme …
 * @param thing its name for people
 * @param iri of the thing, in the later graph where both have it
 * @param property what of the thing, as {@code obsValue}; empty where the thing itself is meant
 * @param before what the earlier graph says; several values joined by {@code | }
 * @param after what the later graph says
 */
public record Difference(
    Change change,
    String kind,
    String thing,
    String iri,
    String property,
    String before,
    String after) {
  /** What became of a fact. */
  public enum Change {
    /** Only the earlier graph has it. */
    GONE,
    /** Only the later graph has it. */
    NEW,
    /** Both have it, and say different things. */
    CHANGED
  }
}
