package org.zhengpu.publish;

/** How a store is spoken to. */
public enum Protocol {
  /** SPARQL 1.1 Graph Store Protocol: a PUT a graph. */
  GSP,
  /** SPARQL 1.1 Update: a graph is dropped and inserted. */
  UPDATE
}
