package org.zhengpu.query;

/** How answers are written. */
public enum Format {
  /** Aligned columns for people. */
  TABLE,
  /** SPARQL results in CSV. */
  CSV,
  /** SPARQL results in JSON. */
  JSON,
  /** Turtle, for CONSTRUCT and DESCRIBE. */
  TTL
}
