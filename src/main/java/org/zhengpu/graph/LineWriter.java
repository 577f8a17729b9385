package org.zhengpu.graph;

import java.io.IOException;
import java.util.List;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.out.NodeFmtLib;

/** Writes N-Triples and N-Quads, the lines sorted. */
final class LineWriter {
  private LineWriter() {}

  /** One triple a line. */
  static void triples(Model model, Appendable out) throws IOException {
    write(model, " .\n", out);
  }

  /** One triple a line, each with the name of the graph. */
  static void quads(Model model, String name, Appendable out) throws IOException {
    write(model, " <" + name + "> .\n", out);
  }

  private static void write(Model model, String end, Appendable out) throws IOException {
    List<String> lines = model.getGraph().stream().map(LineWriter::line).sorted().toList();
    for (String line : lines) {
      out.append(line).append(end);
    }
  }

  private static String line(Triple triple) {
    return NodeFmtLib.strNT(triple.getSubject())
        + " "
        + NodeFmtLib.strNT(triple.getPredicate())
        + " "
        + NodeFmtLib.strNT(triple.getObject());
  }
}
