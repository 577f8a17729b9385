package org.zhengpu.compare;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.zhengpu.Zhengpu;
import org.zhengpu.dataset.Digest;
import org.zhengpu.dataset.Links;
import org.zhengpu.document.ReadOptions;
import org.zhengpu.graph.GraphOptions;

/** The graphs of four short invented reports: two of one province, one of another, the nation's. */
final class SmallSet {
  private static final List<String> REPORTS =
      List.of("hunan-2025", "hunan-2026", "guangdong-2025", "guowuyuan-2025");
  private static final GraphOptions WITHOUT_QUOTES =
      new GraphOptions(GraphOptions.STANDARD.base(), false);

  private static final class Held {
    static final Dataset LINKED = build(GraphOptions.STANDARD, true);
    static final Dataset UNLINKED = build(GraphOptions.STANDARD, false);
    static final Dataset BARE = build(WITHOUT_QUOTES, true);
  }

  private SmallSet() {}

  /** With the graph of links. */
  static Dataset linked() {
    return Held.LINKED;
  }

  /** Without it. */
  static Dataset unlinked() {
    return Held.UNLINKED;
  }

  /** Without the reports' words. */
  static Dataset bare() {
    return Held.BARE;
  }

  private static Dataset build(GraphOptions options, boolean links) {
    Model all = ModelFactory.createDefaultModel();
    List<Digest> digests = new ArrayList<>();
    for (String name : REPORTS) {
      Model graph =
          Zhengpu.read(bytes(name + ".txt"), name + ".txt", ReadOptions.none()).graph(options);
      digests.addAll(Digest.of(graph));
      all.add(graph);
    }
    if (links) {
      all.add(Links.of(digests));
    }
    return DatasetFactory.wrap(all);
  }

  private static byte[] bytes(String name) {
    try (InputStream in = SmallSet.class.getClassLoader().getResourceAsStream("compare/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no resource compare/" + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
