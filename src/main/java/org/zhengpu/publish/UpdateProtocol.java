package org.zhengpu.publish;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.zhengpu.problem.ErrorCode;
import org.zhengpu.problem.ReportException;

/**
 * A store that speaks SPARQL Update.
 *
 * <p>A graph that fits into one request is dropped and inserted by it, which a store does wholly or
 * not at all. A larger one is filled beside the old, request by request, and put in its place by
 * the last one. Each request may be sent twice without harm. A graph with blank nodes, which mean
 * something within one request only, is one request whatever its size.
 *
 * @see <a href="https://www.w3.org/TR/sparql11-update/">SPARQL 1.1 Update</a>
 */
final class UpdateProtocol implements GraphStore {
  private static final int NOT_FOUND = 404;

  private final Endpoint endpoint;
  private final Caller caller;

  UpdateProtocol(Endpoint endpoint, Caller caller) {
    this.endpoint = endpoint;
    this.caller = caller;
  }

  /** An update service cannot be asked. */
  @Override
  public Outcome.Effect foresee(String name) {
    return Outcome.Effect.STORED;
  }

  @Override
  public Outcome.Effect replace(NamedGraph graph) {
    String name = "<" + graph.name() + ">";
    if (graph.graph().size() <= endpoint.chunk() || hasBlankNodes(graph.graph())) {
      Iterator<Triple> all = graph.graph().find();
      update(graph, drop(name) + insert(name, all, Integer.MAX_VALUE));
      return Outcome.Effect.STORED;
    }
    char joint = graph.name().indexOf('#') < 0 ? '#' : '-';
    String beside = "<" + graph.name() + joint + "incoming>";
    try {
      fill(graph, beside);
      update(graph, drop(name) + copy(beside, name));
    } catch (ReportException e) {
      tidy(graph, beside, e);
      throw e;
    }
    update(graph, drop(beside));
    return Outcome.Effect.STORED;
  }

  private void fill(NamedGraph graph, String beside) {
    Iterator<Triple> triples = graph.graph().find();
    update(graph, drop(beside));
    while (triples.hasNext()) {
      update(graph, insert(beside, triples, endpoint.chunk()));
    }
  }

  private void tidy(NamedGraph graph, String beside, ReportException why) {
    try {
      update(graph, drop(beside));
    } catch (ReportException e) {
      why.addSuppressed(e);
    }
  }

  private void update(NamedGraph graph, String text) {
    HttpRequest.Builder post =
        HttpRequest.newBuilder()
            .POST(BodyPublishers.ofString(text))
            .setHeader("Content-Type", "application/sparql-update; charset=utf-8");
    Caller.Answer answer = caller.send(endpoint.address(), post);
    if (answer.status() == NOT_FOUND) {
      throw new ReportException(
          ErrorCode.ENDPOINT_UNUSABLE, endpoint.address() + " is no update service: not found");
    }
    if (!answer.good()) {
      throw Caller.refused(graph, answer);
    }
  }

  private static String drop(String name) {
    return "DROP SILENT GRAPH " + name + " ;\n";
  }

  private static String insert(String name, Iterator<Triple> triples, int most) {
    StringBuilder text = new StringBuilder("INSERT DATA { GRAPH ").append(name).append(" {\n");
    for (int i = 0; i < most && triples.hasNext(); i++) {
      text.append(TripleLines.line(triples.next()));
    }
    return text.append("} }\n").toString();
  }

  private static String copy(String from, String to) {
    return "INSERT { GRAPH " + to + " { ?s ?p ?o } } WHERE { GRAPH " + from + " { ?s ?p ?o } }\n";
  }

  private static boolean hasBlankNodes(Graph graph) {
    Iterator<Triple> triples = graph.find();
    while (triples.hasNext()) {
      Triple triple = triples.next();
      if (triple.getSubject().isBlank() || triple.getObject().isBlank()) {
        return true;
      }
    }
    return false;
  }
}
