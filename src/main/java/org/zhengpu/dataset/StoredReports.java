package org.zhengpu.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.jspecify.annotations.Nullable;
import org.zhengpu.graph.Iris;
import org.zhengpu.graph.Prefixes;
import org.zhengpu.graph.Reused;

/**
 * The reports of a store: a named graph each.
 *
 * <p>What the store itself has to know stands in its unnamed graph, which no query sees, since the
 * default graph of queries is the union of the named ones:
 *
 * <ul>
 *   <li>report {@code dct:identifier} its name
 *   <li>report {@code prov:wasDerivedFrom} the input that its graph was made from
 *   <li>input {@code dct:isVersionOf} the report that it holds, whether its graph was made from it
 *       or from a better input
 * </ul>
 */
public final class StoredReports {
  private final Store store;

  /** Those of a store. */
  public StoredReports(Store store) {
    this.store = store;
  }

  /** All of them, by name and IRI. */
  public List<StoredReport> all() {
    return store.read(
        () ->
            store.notes().find(Node.ANY, DCTerms.identifier.asNode(), Node.ANY).toList().stream()
                .map(
                    triple ->
                        new StoredReport(
                            triple.getSubject().getURI(),
                            triple.getObject().getLiteralLexicalForm()))
                .sorted(Comparator.comparing(StoredReport::name).thenComparing(StoredReport::iri))
                .toList());
  }

  /** The report of a name or an IRI; where several have the name the first by IRI. */
  public Optional<StoredReport> named(String nameOrIri) {
    return all().stream()
        .filter(report -> report.iri().equals(nameOrIri) || report.name().equals(nameOrIri))
        .findFirst();
  }

  /** A copy of a report's graph. */
  public Model graph(StoredReport report) {
    return store.read(() -> copy(new PlainNumbers(named(report))));
  }

  private static Model copy(Graph graph) {
    Model copy = ModelFactory.createDefaultModel();
    graph.find().forEachRemaining(copy.getGraph()::add);
    Prefixes.map().forEach(copy::setNsPrefix);
    return copy;
  }

  /**
   * Puts a graph in the place of the one that the report has, if any: all of it or, where that
   * fails, nothing.
   *
   * @param input that it was made from; null where it was made elsewhere
   */
  public void replace(StoredReport report, Model graph, @Nullable InputKey input) {
    Node iri = NodeFactory.createURI(report.iri());
    store.write(
        () -> {
          exchange(named(report), graph.getGraph());
          forget(iri);
          add(iri, DCTerms.identifier, NodeFactory.createLiteralString(report.name()));
          if (input != null) {
            add(iri, Reused.WAS_DERIVED_FROM, node(input));
            add(node(input), DCTerms.isVersionOf, iri);
          }
          new SharedGraphs(store).outdate();
        });
  }

  /** Takes a report out. */
  public void remove(StoredReport report) {
    store.write(
        () -> {
          store.data().removeGraph(NodeFactory.createURI(report.iri()));
          forget(NodeFactory.createURI(report.iri()));
          new SharedGraphs(store).outdate();
        });
  }

  /** The report that an input holds, if the input was seen before. */
  public Optional<StoredReport> of(InputKey input) {
    return store.read(
        () ->
            object(node(input), DCTerms.isVersionOf)
                .map(
                    report ->
                        new StoredReport(
                            report.getURI(),
                            object(report, DCTerms.identifier)
                                .orElseThrow()
                                .getLiteralLexicalForm())));
  }

  /** Whether the graph of a report was made from this very input. */
  public boolean isMadeFrom(StoredReport report, InputKey input) {
    Node iri = NodeFactory.createURI(report.iri());
    return store.read(
        () -> store.notes().contains(iri, Reused.WAS_DERIVED_FROM.asNode(), node(input)));
  }

  /** Remembers that inputs hold a report whose graph is made from another. */
  public void remember(List<InputKey> inputs, StoredReport report) {
    Node iri = NodeFactory.createURI(report.iri());
    store.write(() -> inputs.forEach(input -> add(node(input), DCTerms.isVersionOf, iri)));
  }

  /** Leaves in a graph what is in another, touching no triple that both have. */
  static void exchange(Graph graph, Graph by) {
    Set<Triple> wanted = new HashSet<>();
    by.find().forEachRemaining(wanted::add);
    List<Triple> gone = new ArrayList<>();
    new PlainNumbers(graph)
        .find()
        .forEachRemaining(
            triple -> {
              if (!wanted.remove(triple)) {
                gone.add(triple);
              }
            });
    gone.forEach(graph::delete);
    wanted.forEach(graph::add);
  }

  private void forget(Node report) {
    List<Triple> known = store.notes().find(report, Node.ANY, Node.ANY).toList();
    known.forEach(store.notes()::delete);
    List<Triple> inputs =
        store.notes().find(Node.ANY, DCTerms.isVersionOf.asNode(), report).toList();
    inputs.forEach(store.notes()::delete);
  }

  /** A report's graph in the store, for use within a transaction. */
  Graph named(StoredReport report) {
    return store.data().getGraph(NodeFactory.createURI(report.iri()));
  }

  private void add(Node subject, Property predicate, Node object) {
    store.notes().add(Triple.create(subject, predicate.asNode(), object));
  }

  private Optional<Node> object(Node subject, Property predicate) {
    return store.notes().find(subject, predicate.asNode(), Node.ANY).toList().stream()
        .map(Triple::getObject)
        .findFirst();
  }

  private static Node node(InputKey input) {
    return NodeFactory.createURI(Iris.input(input.hash()));
  }
}
