package org.zhengpu.publish;

import org.zhengpu.problem.ReportException;

/** A store of named graphs that can be written to. */
interface GraphStore {
  /**
   * What {@link #replace} would do, found out by reading alone.
   *
   * @throws ReportException where the store cannot be used
   */
  Outcome.Effect foresee(String name);

  /**
   * Puts a graph in the place of the one of its name; a failure leaves the old one.
   *
   * @throws ReportException where the store refuses the graph or cannot be used
   */
  Outcome.Effect replace(NamedGraph graph);
}
