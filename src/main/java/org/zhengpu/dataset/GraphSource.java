package org.zhengpu.dataset;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.rdf.model.Model;
import org.jspecify.annotations.Nullable;
import org.zhengpu.problem.ErrorCode;
import org.zhengpu.problem.ReportException;

/**
 * Graphs opened to be read, whether they are in RDF files, in folders of them or in a store.
 *
 * <p>The default graph is the union of all graphs. Files are read into memory, a store is not. To
 * be used and closed by the thread that opened it.
 */
public final class GraphSource implements AutoCloseable {
  private final Dataset data;
  private final List<Path> files;
  private final @Nullable Store store;

  private GraphSource(Dataset data, List<Path> files, @Nullable Store store) {
    this.data = data;
    this.files = files;
    this.store = store;
  }

  /**
   * Opens what paths name: one store, or RDF files and folders of them.
   *
   * @throws ReportException where something is missing, is not RDF, or is open elsewhere
   */
  public static GraphSource open(List<Path> paths) {
    if (paths.stream().noneMatch(Store::isAt)) {
      List<Path> files = GraphFiles.find(paths);
      return new GraphSource(GraphFiles.load(files), files, null);
    }
    if (paths.size() > 1) {
      throw new ReportException(
          ErrorCode.BAD_USAGE,
          "a store is asked alone; `dataset add` puts files into it, `dataset export` takes them"
              + " out");
    }
    Store store = Store.open(paths.get(0));
    store.data().begin(ReadWrite.READ);
    return new GraphSource(DatasetFactory.wrap(new StoreView(store.data())), List.of(), store);
  }

  /** As above, where one path names all. */
  public static GraphSource open(Path path) {
    return open(List.of(path));
  }

  /** All graphs; the default graph is their union. */
  public Dataset data() {
    return data;
  }

  /** The union of all graphs. */
  public Model union() {
    return data.getDefaultModel();
  }

  /** The files that were read; none where it is a store. */
  public List<Path> files() {
    return files;
  }

  @Override
  public void close() {
    if (store == null) {
      data.close();
    } else {
      store.data().end();
      store.close();
    }
  }
}
