package org.zhengpu.dataset;

import org.apache.jena.rdf.model.Resource;
import org.zhengpu.graph.Zp;

/** What became of a target. */
enum Verdict {
  MET,
  MISSED,
  UNDECIDED,
  NOT_REPORTED;

  /** The code of the vocabulary. */
  Resource code() {
    return switch (this) {
      case MET -> Zp.MET;
      case MISSED -> Zp.MISSED;
      case UNDECIDED -> Zp.UNDECIDED;
      case NOT_REPORTED -> Zp.NOT_REPORTED;
    };
  }
}
