package org.zhengpu.publish;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/** A graph as N-Triples in pieces of some kilobytes, made anew each time that it is sent. */
record TripleLines(Graph graph) implements Iterable<byte[]> {
  private static final int PIECE = 1 << 16;

  @Override
  public Iterator<byte[]> iterator() {
    Iterator<Triple> triples = graph.find();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return triples.hasNext();
      }

      @Override
      public byte[] next() {
        StringBuilder piece = new StringBuilder(line(triples.next()));
        while (piece.length() < PIECE && triples.hasNext()) {
          piece.append(line(triples.next()));
        }
        return piece.toString().getBytes(StandardCharsets.UTF_8);
      }
    };
  }

  /** A triple as a line, which SPARQL Update reads too. */
  static String line(Triple triple) {
    return String.join(
        " ",
        NodeFmtLib.strNT(triple.getSubject()),
        NodeFmtLib.strNT(triple.getPredicate()),
        NodeFmtLib.strNT(triple.getObject()),
        ".\n");
  }
}
