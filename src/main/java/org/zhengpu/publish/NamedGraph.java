package org.zhengpu.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.zhengpu.graph.Iris;
import org.zhengpu.graph.Zp;
import org.zhengpu.problem.ErrorCode;
import org.zhengpu.problem.ReportException;

/**
 * A graph in memory with the name that a store is to give it.
 *
 * @param name an absolute IRI
 * @param graph its triples
 * @param from where it was read
 */
record NamedGraph(String name, Graph graph, String from) {
  private static final String FORBIDDEN = "<>\"{}|^`\\";
  private static final int LAST_CONTROL = 0x20;

  NamedGraph {
    if (!isIri(name)) {
      throw new ReportException(
          ErrorCode.BAD_GRAPH, from + ": no name of a graph: " + name + "; it must be an IRI");
    }
  }

  /**
   * The graphs of a file: those that it names by their names, the rest by that of its report or, if
   * it has none, by the name of the file.
   *
   * @throws ReportException where the file is not RDF
   */
  static List<NamedGraph> in(Path file) {
    DatasetGraph data = DatasetGraphFactory.create();
    try {
      RDFParser.source(file).errorHandler(ErrorHandlerFactory.errorHandlerNoLogging).parse(data);
    } catch (RiotException e) {
      throw new ReportException(
          ErrorCode.BAD_GRAPH, file + ": cannot be read as RDF: " + e.getMessage(), e);
    }
    List<NamedGraph> graphs = new ArrayList<>();
    if (!data.getDefaultGraph().isEmpty()) {
      String name = nameOf(data.getDefaultGraph(), file);
      graphs.add(checked(name, data.getDefaultGraph(), file));
    }
    Iterator<Node> names = data.listGraphNodes();
    while (names.hasNext()) {
      Node name = names.next();
      graphs.add(checked(name.toString(), data.getGraph(name), file));
    }
    graphs.sort((a, b) -> a.name().compareTo(b.name()));
    return graphs;
  }

  /** The named graphs of a store, each read into memory when its turn comes. */
  static Iterable<NamedGraph> in(Dataset store, Path folder) {
    List<String> names = new ArrayList<>();
    store.listNames().forEachRemaining(names::add);
    Collections.sort(names);
    return () ->
        names.stream()
            .map(name -> checked(name, copy(store.getNamedModel(name).getGraph()), folder))
            .iterator();
  }

  /** A request is sent by another thread, which could not read the store. */
  private static Graph copy(Graph stored) {
    Graph copy = GraphFactory.createDefaultGraph();
    GraphUtil.addInto(copy, stored);
    return copy;
  }

  /** The same graph under another name. */
  NamedGraph named(String other) {
    return new NamedGraph(other, graph, from);
  }

  private static String nameOf(Graph graph, Path file) {
    List<Node> reports =
        graph
            .find(Node.ANY, RDF.type.asNode(), Zp.CLASS_REPORT.asNode())
            .mapWith(Triple::getSubject)
            .toList();
    if (reports.size() == 1) {
      return reports.get(0).toString();
    }
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return Iris.BASE + "graph/" + (dot > 0 ? name.substring(0, dot) : name);
  }

  /** What is sent is text: an IRI that ends before its end could change what the text says. */
  private static NamedGraph checked(String name, Graph graph, Path file) {
    Iterator<Triple> triples = graph.find();
    while (triples.hasNext()) {
      Triple triple = triples.next();
      for (Node node : List.of(triple.getSubject(), triple.getPredicate(), triple.getObject())) {
        String iri = node.isURI() ? node.getURI() : datatype(node);
        if (iri.chars().anyMatch(NamedGraph::isForbidden)) {
          throw new ReportException(
              ErrorCode.BAD_GRAPH, file + ": an IRI with a character that none may have: " + iri);
        }
      }
    }
    return new NamedGraph(name, graph, file.toString());
  }

  private static String datatype(Node node) {
    return node.isLiteral() ? node.getLiteralDatatypeURI() : "";
  }

  private static boolean isIri(String name) {
    return name.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.+")
        && name.chars().noneMatch(NamedGraph::isForbidden);
  }

  private static boolean isForbidden(int c) {
    return c <= LAST_CONTROL || FORBIDDEN.indexOf(c) >= 0;
  }
}
