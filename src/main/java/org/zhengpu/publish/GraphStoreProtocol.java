package org.zhengpu.publish;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.zhengpu.problem.ErrorCode;
import org.zhengpu.problem.ReportException;

/**
 * A store that speaks the Graph Store Protocol.
 *
 * <p>A graph is one PUT, which a store does wholly or not at all.
 *
 * @see <a href="https://www.w3.org/TR/sparql11-http-rdf-update/#http-put">HTTP PUT of a graph</a>
 */
final class GraphStoreProtocol implements GraphStore {
  private static final int CREATED = 201;
  private static final int NOT_FOUND = 404;

  private final Endpoint endpoint;
  private final Caller caller;

  GraphStoreProtocol(Endpoint endpoint, Caller caller) {
    this.endpoint = endpoint;
    this.caller = caller;
  }

  @Override
  public Outcome.Effect foresee(String name) {
    HttpRequest.Builder head =
        HttpRequest.newBuilder()
            .method("HEAD", BodyPublishers.noBody())
            .setHeader("Accept", "application/n-triples, text/turtle;q=0.9, */*;q=0.1");
    Caller.Answer answer = caller.send(of(name), head);
    if (answer.good()) {
      return Outcome.Effect.REPLACED;
    }
    return answer.status() == NOT_FOUND ? Outcome.Effect.ADDED : Outcome.Effect.STORED;
  }

  @Override
  public Outcome.Effect replace(NamedGraph graph) {
    HttpRequest.Builder put =
        HttpRequest.newBuilder()
            .PUT(BodyPublishers.ofByteArrays(new TripleLines(graph.graph())))
            .setHeader("Content-Type", "application/n-triples");
    Caller.Answer answer = caller.send(of(graph.name()), put);
    if (answer.status() == NOT_FOUND) {
      throw new ReportException(
          ErrorCode.ENDPOINT_UNUSABLE, endpoint.address() + " is no graph store: not found");
    }
    if (!answer.good()) {
      throw Caller.refused(graph, answer);
    }
    return answer.status() == CREATED ? Outcome.Effect.ADDED : Outcome.Effect.REPLACED;
  }

  private URI of(String name) {
    String address = endpoint.address().toString();
    String more = endpoint.address().getRawQuery() == null ? "?" : "&";
    return URI.create(address + more + "graph=" + URLEncoder.encode(name, StandardCharsets.UTF_8));
  }
}
