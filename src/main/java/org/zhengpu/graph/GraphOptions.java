package org.zhengpu.graph;

/**
 * How a report is written as a graph.
 *
 * @param base under which the report and what is in it stand
 * @param quotes whether the report's words are in the graph; without them only offsets are
 */
public record GraphOptions(String base, boolean quotes) {
  /** As the contract has it. */
  public static final GraphOptions STANDARD = new GraphOptions(Iris.BASE, true);
}
