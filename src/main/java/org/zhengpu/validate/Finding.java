package org.zhengpu.validate;

/**
 * Something that is not as it should be.
 *
 * @param severity how bad it is
 * @param check what was checked, as the shape's message says it
 * @param about IRI of the thing
 * @param detail what is wrong with this one
 */
public record Finding(Severity severity, String check, String about, String detail) {
  /** How bad it is. */
  public enum Severity {
    /** The graph is wrong. */
    VIOLATION,
    /** A person should look. */
    WARNING,
    /** It could not be checked. */
    UNCHECKED
  }
}
