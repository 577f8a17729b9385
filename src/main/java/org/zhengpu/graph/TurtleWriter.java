package org.zhengpu.graph;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;

/**
 * Writes Turtle for people and for version control: the same graph always gives the same bytes.
 *
 * <p>Prefixes are fixed; subjects stand by kind, then by their place in the text, then by IRI;
 * predicates in a fixed order; objects sorted. Each predicate has a line of its own.
 */
public final class TurtleWriter {
  private final Appendable out;
  private final TurtleTerms terms;

  private TurtleWriter(Appendable out, String base) {
    this.out = out;
    this.terms = new TurtleTerms(base, Prefixes.map());
  }

  /**
   * Writes a model.
   *
   * @param base IRIs under it are written relative to it
   */
  public static void write(Model model, String base, Appendable out) {
    try {
      new TurtleWriter(out, base).write(model);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write Turtle", e);
    }
  }

  /** Writes a model as TriG, as a graph with a name; as {@link #write} otherwise. */
  static void writeNamed(Model model, String base, String name, Appendable out) throws IOException {
    TurtleWriter writer = new TurtleWriter(out, base);
    out.append(writer.terms.head());
    out.append('\n').append(writer.terms.of(NodeFactory.createURI(name))).append(" {\n");
    writer.blocks(model);
    out.append("}\n");
  }

  /** A model as a string; see {@link #write}. */
  public static String toString(Model model, String base) {
    StringBuilder text = new StringBuilder();
    write(model, base, text);
    return text.toString();
  }

  private void write(Model model) throws IOException {
    out.append(terms.head());
    blocks(model);
  }

  private void blocks(Model model) throws IOException {
    SubjectOrder order = new SubjectOrder(model.getGraph());
    int rank = -1;
    for (Node subject : order.subjects()) {
      SubjectOrder.Kind kind = order.kind(subject);
      if (kind.rank() != rank) {
        rank = kind.rank();
        if (!kind.title().isEmpty()) {
          out.append("\n# ---- ").append(kind.title()).append('\n');
        }
      }
      block(subject, model);
    }
  }

  private void block(Node subject, Model model) throws IOException {
    out.append('\n').append(terms.of(subject));
    String before = " ";
    for (Map.Entry<String, List<Node>> entry :
        SubjectTriples.of(subject, model.getGraph()).entrySet()) {
      out.append(before).append(terms.predicate(entry.getKey())).append(' ');
      out.append(entry.getValue().stream().map(terms::of).sorted().collect(joining(", ")));
      before = " ;\n    ";
    }
    out.append(" .\n");
  }
}
