package org.zhengpu;

import java.nio.file.Path;
import java.util.List;
import org.zhengpu.document.ReadOptions;
import org.zhengpu.graph.GraphOptions;
import org.zhengpu.graph.RdfFormat;

/**
 * What to build and how.
 *
 * @param inputs files and folders; none for the report that comes with the program
 * @param out folder of the graphs
 * @param reading what the caller knows of the reports
 * @param graph how a report is written
 * @param format in which syntax
 * @param jobs how many reports are read at once
 */
public record BuildOptions(
    List<Path> inputs,
    Path out,
    ReadOptions reading,
    GraphOptions graph,
    RdfFormat format,
    int jobs) {
  /** Copies the list and checks the number. */
  public BuildOptions {
    inputs = List.copyOf(inputs);
    if (jobs < 1) {
      throw new IllegalArgumentException("jobs must be at least 1: " + jobs);
    }
  }
}
