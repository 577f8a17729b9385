package org.zhengpu.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Graph;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.zhengpu.problem.ErrorCode;
import org.zhengpu.problem.ReportException;

/**
 * A folder with the graphs of many reports, one named graph each, as a database that does not have
 * to fit into memory.
 *
 * <p>One process at a time has it open. Several threads may read and write; writes wait for each
 * other.
 *
 * @see <a href="https://jena.apache.org/documentation/tdb2/">Apache Jena TDB2</a>
 */
public final class Store implements AutoCloseable {
  private static final Pattern DATA_FOLDER = Pattern.compile("Data-[0-9]{4,}");

  private final DatasetGraph data;

  private Store(DatasetGraph data) {
    this.data = data;
  }

  /** Whether a path is the folder of a store. */
  public static boolean isAt(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.anyMatch(
          file ->
              DATA_FOLDER.matcher(String.valueOf(file.getFileName())).matches()
                  && Files.isDirectory(file));
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Opens a store.
   *
   * @throws ReportException where there is none, or another process has it open
   */
  public static Store open(Path folder) {
    if (!isAt(folder)) {
      throw new ReportException(
          ErrorCode.BAD_STORE, folder + ": no store; `build --store " + folder + "` makes one");
    }
    return connect(folder);
  }

  /**
   * Opens a store, made where the folder is empty or not there.
   *
   * @throws ReportException where something else is in the folder, or another process has it open
   */
  public static Store make(Path folder) {
    if (!isAt(folder)) {
      try {
        Files.createDirectories(folder);
        refuseIfFilled(folder);
      } catch (IOException e) {
        throw new ReportException(
            ErrorCode.BAD_STORE, folder + ": no store can be made there: " + e, e);
      }
    }
    return connect(folder);
  }

  private static void refuseIfFilled(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      if (inside.findAny().isPresent()) {
        throw new ReportException(
            ErrorCode.BAD_STORE,
            folder + ": neither a store nor empty, so nothing is written there; name a new folder");
      }
    }
  }

  private static Store connect(Path folder) {
    try {
      Location location = Location.create(folder.toAbsolutePath().normalize());
      return new Store(DatabaseMgr.connectDatasetGraph(location));
    } catch (DBOpEnvException e) {
      throw new ReportException(
          ErrorCode.STORE_IN_USE,
          folder + ": another process has this store open; try again when it is done",
          e);
    } catch (JenaException | RuntimeIOException e) {
      throw new ReportException(
          ErrorCode.BAD_STORE, folder + ": the store cannot be opened: " + e.getMessage(), e);
    }
  }

  /** The database; its default graph is for the store's own use, see {@link GraphSource}. */
  DatasetGraph data() {
    return data;
  }

  /** What the store itself has to know, as {@link StoredReports} says; no query sees it. */
  Graph notes() {
    return data.getGraph(Quad.defaultGraphIRI);
  }

  /** Reads what was written last, undisturbed by writes that begin later. */
  <T> T read(Supplier<T> action) {
    return Txn.calculateRead(data, action);
  }

  /** Writes all of it, or where the action fails nothing. */
  void write(Runnable action) {
    Txn.executeWrite(data, action);
  }

  /**
   * Writes the store anew without what earlier transactions left behind, and deletes the old one.
   */
  public void compact() {
    DatabaseMgr.compact(data, true);
  }

  /** Lets other processes have it. */
  @Override
  public void close() {
    TDBInternal.expel(data, true);
  }
}
