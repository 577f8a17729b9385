package org.zhengpu.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
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

  /** A model as a string; see {@link #write}. */
  public static String toString(Model model, String base) {
    StringBuilder text = new StringBuilder();
    write(model, base, text);
    return text.toString();
  }

  private void write(Model model) throws IOException {
    out.append(terms.head());
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
    Map<String, List<String>> byPredicate = new TreeMap<>(PredicateOrder.COMPARATOR);
    model
        .getGraph()
        .find(subject, Node.ANY, Node.ANY)
        .forEachRemaining(triple -> add(byPredicate, triple));
    out.append('\n').append(terms.of(subject));
    String before = " ";
    for (Map.Entry<String, List<String>> entry : byPredicate.entrySet()) {
      List<String> objects = entry.getValue();
      objects.sort(null);
      out.append(before).append(terms.predicate(entry.getKey())).append(' ');
      out.append(String.join(", ", objects));
      before = " ;\n    ";
    }
    out.append(" .\n");
  }

  private void add(Map<String, List<String>> byPredicate, Triple triple) {
    byPredicate
        .computeIfAbsent(triple.getPredicate().getURI(), p -> new ArrayList<>())
        .add(terms.of(triple.getObject()));
  }
}
