package org.zhengpu.publish;

/**
 * What became of one graph, or would become of it.
 *
 * @param effect what the store did
 * @param graph name of the graph
 * @param triples how many it has now
 * @param from the file or store that it comes from
 */
public record Outcome(Effect effect, String graph, long triples, String from) {
  /** What a store did with a graph. */
  public enum Effect {
    /** It had a graph of this name, which is no more. */
    REPLACED,
    /** It had none. */
    ADDED,
    /** It does not say which of both. */
    STORED
  }
}
