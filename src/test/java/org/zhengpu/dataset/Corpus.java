package org.zhengpu.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.zhengpu.Zhengpu;

/** The invented reports of {@code src/test/resources/corpus}. */
public final class Corpus {
  private static final Path FOLDER = Path.of("src/test/resources/corpus");

  private Corpus() {}

  /** The graphs of all its reports. */
  static List<Model> graphs() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().map(file -> Zhengpu.read(file).graph()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All its reports and what ties them, in one graph. */
  public static Model together() {
    Model all = ModelFactory.createDefaultModel();
    graphs().forEach(all::add);
    return all.add(Links.of(digests()));
  }

  /** What ties need to know of them. */
  static List<Digest> digests() {
    List<Digest> digests = new ArrayList<>();
    graphs().forEach(graph -> digests.addAll(Digest.of(graph)));
    return digests;
  }
}
