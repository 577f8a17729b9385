package org.zhengpu.validate;

import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.zhengpu.graph.Iris;

/**
 * Something that is not as it should be.
 *
 * @param severity how bad it is
 * @param check what was checked, as the shape's message says it
 * @param about IRI of the thing
 * @param detail what is wrong with this one
 * @param source what found it
 */
public record Finding(Severity severity, String check, String about, String detail, Source source) {
  /** How bad it is. */
  public enum Severity {
    /** The graph is wrong. */
    VIOLATION,
    /** A person should look. */
    WARNING,
    /** It could not be checked. */
    UNCHECKED
  }

  /**
   * What found it, in the terms of SHACL.
   *
   * @param component IRI of the constraint component, or of a check of ours
   * @param shape IRI of the shape; null for a check of ours
   * @param path IRI of the property that the shape is about; null where it is about the thing
   * @param value what is wrong; null where something is missing
   */
  public record Source(
      String component, @Nullable String shape, @Nullable String path, @Nullable Node value) {
    /** A check of ours by its key, as {@code growth}. */
    static Source check(String key) {
      return new Source(Iris.check(key), null, null, null);
    }
  }
}
