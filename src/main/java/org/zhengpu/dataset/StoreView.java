package org.zhengpu.dataset;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.Quad;

/**
 * A store as it is asked: the default graph is the union of the named ones, and numbers are written
 * as they were put in.
 *
 * <p>Queries go through this view triple by triple. To let the database answer them itself takes
 * about as long, and gives {@code 2.0} for {@code 2}, so that the answers from a store would not be
 * those from files.
 */
final class StoreView extends DatasetGraphWrapper implements DatasetGraphWrapperView {
  StoreView(DatasetGraph store) {
    super(store);
  }

  @Override
  public Graph getDefaultGraph() {
    return getUnionGraph();
  }

  @Override
  public Graph getUnionGraph() {
    return new PlainNumbers(super.getUnionGraph());
  }

  @Override
  public Graph getGraph(Node name) {
    return Quad.isDefaultGraph(name) ? getUnionGraph() : new PlainNumbers(super.getGraph(name));
  }

  @Override
  public Iterator<Quad> find() {
    return find(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
  }

  @Override
  public Iterator<Quad> find(Quad quad) {
    return find(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  /** In any graph or in one; the store's own notes are in none of them. */
  @Override
  public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
    if (Quad.isDefaultGraph(graph)) {
      return Iter.map(
          getUnionGraph().find(subject, predicate, object),
          triple -> Quad.create(Quad.defaultGraphIRI, triple));
    }
    return findNG(graph, subject, predicate, object);
  }

  @Override
  public Iterator<Quad> findNG(Node graph, Node subject, Node predicate, Node object) {
    return Iter.map(super.findNG(graph, subject, predicate, object), StoreView::plain);
  }

  private static Quad plain(Quad quad) {
    Node object = PlainNumbers.plain(quad.getObject());
    return object.equals(quad.getObject())
        ? quad
        : Quad.create(quad.getGraph(), quad.getSubject(), quad.getPredicate(), object);
  }
}
