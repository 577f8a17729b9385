package org.zhengpu;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;

/** The bundled report, read once for all tests. */
public final class BundledReading {
  private static final Reading READING = Zhengpu.readBundled();
  private static final Model GRAPH = READING.graph();

  private BundledReading() {}

  /** The reading. */
  public static Reading get() {
    return READING;
  }

  /** A copy of its graph, which a test may change. */
  public static Model graph() {
    Model copy = ModelFactory.createDefaultModel();
    copy.setNsPrefixes(GRAPH);
    return copy.add(GRAPH);
  }
}
