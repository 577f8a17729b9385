package org.zhengpu.dataset;

import java.math.BigDecimal;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.zhengpu.graph.Triples;

/**
 * A graph of the database with decimals in the form that our graphs have.
 *
 * <p>TDB2 keeps a decimal as a number and reads it back as {@code 2.0}, the canonical form of the
 * first edition of XML Schema; ours is {@code 2}, that of XML Schema 1.1. It finds either by the
 * other.
 */
final class PlainNumbers extends WrappedGraph {
  private static final String NEEDLESS = ".0";

  PlainNumbers(Graph graph) {
    super(graph);
  }

  @Override
  public ExtendedIterator<Triple> find(Triple pattern) {
    return super.find(pattern).mapWith(PlainNumbers::plain);
  }

  @Override
  public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
    return super.find(subject, predicate, object).mapWith(PlainNumbers::plain);
  }

  private static Triple plain(Triple triple) {
    Node object = plain(triple.getObject());
    return object.equals(triple.getObject())
        ? triple
        : Triple.create(triple.getSubject(), triple.getPredicate(), object);
  }

  /** The node itself, where it is no decimal or plain already. */
  static Node plain(Node node) {
    if (!node.isLiteral()
        || !XSDDatatype.XSDdecimal.equals(node.getLiteralDatatype())
        || !node.getLiteralLexicalForm().endsWith(NEEDLESS)) {
      return node;
    }
    String plain = Triples.canonical(new BigDecimal(node.getLiteralLexicalForm()));
    return NodeFactory.createLiteralDT(plain, XSDDatatype.XSDdecimal);
  }
}
