package org.zhengpu.graph;

import java.util.Locale;

/** In which syntax a graph is written; all say the same. */
public enum RdfFormat {
  /** Turtle, for people and for version control. */
  TTL,
  /** TriG: the graph with its name. */
  TRIG,
  /** N-Triples, sorted. */
  NT,
  /** N-Quads, sorted: the graph with its name. */
  NQ,
  /** JSON-LD under {@code ontology/context.jsonld}. */
  JSONLD,
  /** RDF/XML. */
  RDF;

  /** What the names of such files end in, without a dot. */
  public String suffix() {
    return name().toLowerCase(Locale.ROOT);
  }
}
