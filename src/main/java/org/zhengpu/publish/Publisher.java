package org.zhengpu.publish;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.zhengpu.dataset.GraphFiles;
import org.zhengpu.dataset.GraphSource;
import org.zhengpu.dataset.Store;
import org.zhengpu.problem.ErrorCode;
import org.zhengpu.problem.ReportException;

/**
 * Puts the graphs of files or of a store into a store elsewhere, each in the place of the one of
 * its name.
 *
 * <p>One file, or one graph of a store, is in memory at a time. A graph that the store refuses, or
 * a file that is not RDF, costs that graph or file only; a store that cannot be used ends it.
 */
public final class Publisher {
  private final GraphStore store;
  private final boolean dry;
  private final Map<String, String> published = new HashMap<>();

  Publisher(Endpoint endpoint, boolean dry, Caller.Pause pause) {
    Caller caller = new Caller(endpoint, pause);
    this.store =
        switch (endpoint.protocol()) {
          case GSP -> new GraphStoreProtocol(endpoint, caller);
          case UPDATE -> new UpdateProtocol(endpoint, caller);
        };
    this.dry = dry;
  }

  /**
   * Makes a publisher.
   *
   * @param dry whether it only says what it would do
   */
  public static Publisher to(Endpoint endpoint, boolean dry) {
    return new Publisher(endpoint, dry, time -> Thread.sleep(time.toMillis()));
  }

  /**
   * Publishes the graphs of one store, or those of RDF files and folders of them.
   *
   * @param name of the graph where there is only one; null: by its report or its file
   * @param done is told of each graph as soon as it is stored
   * @param failed is told of each graph or file that could not be
   * @throws ReportException where the store cannot be used, or {@code name} would be that of
   *     several
   */
  public void publish(
      List<Path> paths,
      @Nullable String name,
      Consumer<Outcome> done,
      Consumer<ReportException> failed) {
    if (paths.stream().anyMatch(Store::isAt)) {
      try (GraphSource source = GraphSource.open(paths)) {
        all(NamedGraph.in(source.data(), paths.get(0)), name, done, failed);
      }
      return;
    }
    List<Path> files = GraphFiles.find(paths);
    for (Path file : files) {
      try {
        List<NamedGraph> graphs = NamedGraph.in(file);
        if (name != null && files.size() > 1) {
          throw several(files.toString());
        }
        all(graphs, name, done, failed);
      } catch (ReportException e) {
        tellOrEnd(e, failed);
      }
    }
  }

  private void all(
      Iterable<NamedGraph> graphs,
      @Nullable String name,
      Consumer<Outcome> done,
      Consumer<ReportException> failed) {
    Iterator<NamedGraph> each = graphs.iterator();
    while (each.hasNext()) {
      NamedGraph graph = each.next();
      if (name != null && each.hasNext()) {
        throw several(graph.from());
      }
      one(name == null ? graph : graph.named(name), done, failed);
    }
  }

  private static ReportException several(String where) {
    return new ReportException(
        ErrorCode.BAD_USAGE, "--graph names one graph, but there are several in " + where);
  }

  private void one(NamedGraph graph, Consumer<Outcome> done, Consumer<ReportException> failed) {
    String before = published.putIfAbsent(graph.name(), graph.from());
    try {
      if (before != null) {
        throw new ReportException(
            ErrorCode.GRAPH_REFUSED,
            graph.from() + ": " + graph.name() + " is in " + before + " too; name one of them");
      }
      Outcome.Effect effect = dry ? store.foresee(graph.name()) : store.replace(graph);
      done.accept(new Outcome(effect, graph.name(), graph.graph().size(), graph.from()));
    } catch (ReportException e) {
      tellOrEnd(e, failed);
    }
  }

  private static void tellOrEnd(ReportException e, Consumer<ReportException> failed) {
    switch (e.code()) {
      case GRAPH_REFUSED, BAD_GRAPH -> failed.accept(e);
      default -> throw e;
    }
  }
}
