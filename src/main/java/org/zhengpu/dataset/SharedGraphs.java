package org.zhengpu.dataset;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.zhengpu.document.ReadOptions;
import org.zhengpu.graph.BundledGraph;
import org.zhengpu.graph.Iris;
import org.zhengpu.graph.Reused;
import org.zhengpu.graph.Zp;

/**
 * The graphs of a store that belong to no one report: the vocabulary; the places, indicators and
 * units that the reports refer to, each once; and what ties the reports to each other.
 *
 * <p>They are made anew from the reports whenever a report has changed, all in one transaction.
 */
public final class SharedGraphs {
  private static final Node VOCABULARY = NodeFactory.createURI(Iris.graph("ontology"));
  private static final Node LINKS = NodeFactory.createURI(Iris.graph(Links.FILE));
  private static final Map<String, Resource> REFERRED_TO =
      Map.of("places", Zp.CLASS_PLACE, "indicators", Zp.CLASS_INDICATOR, "units", Reused.QUDT_UNIT);

  private static final String REVIEWED = " reviewed";

  private final Store store;
  private final Decisions decisions;

  /** Those of a store. */
  public SharedGraphs(Store store) {
    this(store, Decisions.none());
  }

  /** Those of a store, with what a reviewer decided of ties between its reports. */
  public SharedGraphs(Store store, Decisions decisions) {
    this.store = store;
    this.decisions = decisions;
  }

  /** The decisions about things that no report in the store has. */
  public List<String> unmatched() {
    return decisions.isEmpty() ? List.of() : decisions.unmatched(digests());
  }

  /** Makes them anew where a report, the program or its lexicon has changed; whether they had. */
  public boolean refresh() {
    String versions = InputKey.versions(ReadOptions.none());
    Node state =
        NodeFactory.createLiteralString(decisions.isEmpty() ? versions : versions + REVIEWED);
    Triple mark = Triple.create(VOCABULARY, OWL2.versionInfo.asNode(), state);
    if (decisions.isEmpty() && store.read(() -> store.notes().contains(mark))) {
      return false;
    }
    Graph links = links();
    store.write(
        () -> {
          outdate();
          StoredReports.exchange(
              store.data().getGraph(VOCABULARY),
              BundledGraph.read(BundledGraph.ONTOLOGY).getGraph());
          REFERRED_TO.forEach(this::gather);
          StoredReports.exchange(store.data().getGraph(LINKS), links);
          store.notes().add(mark);
        });
    return true;
  }

  /** Says, within a transaction, that they are no longer what the reports say. */
  void outdate() {
    List<Triple> marks =
        store.notes().find(VOCABULARY, OWL2.versionInfo.asNode(), Node.ANY).toList();
    marks.forEach(store.notes()::delete);
  }

  /** What the graphs say of all things of a class. */
  private void gather(String name, Resource type) {
    DatasetGraph data = store.data();
    Node graph = NodeFactory.createURI(Iris.graph(name));
    data.removeGraph(graph);
    Graph union = data.getUnionGraph();
    Graph gathered = GraphFactory.createDefaultGraph();
    List<Node> things =
        union.find(Node.ANY, RDF.type.asNode(), type.asNode()).mapWith(Triple::getSubject).toList();
    for (Node thing : things) {
      union.find(thing, Node.ANY, Node.ANY).forEachRemaining(gathered::add);
    }
    gathered.find().forEachRemaining(data.getGraph(graph)::add);
  }

  /** What ties the reports, of which no more than one at a time is in memory whole. */
  private Graph links() {
    return Links.of(digests(), decisions).getGraph();
  }

  private List<Digest> digests() {
    StoredReports reports = new StoredReports(store);
    return reports.all().stream().flatMap(r -> Digest.of(reports.graph(r)).stream()).toList();
  }
}
