package org.zhengpu.dataset;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.rdf.model.Model;
import org.jspecify.annotations.Nullable;
import org.zhengpu.problem.ErrorCode;
import org.zhengpu.problem.ReportException;

/**
 * Puts reports into a store, several in one transaction, since each transaction writes anew every
 * block that it touches.
 *
 * <p>A report is in the store whole or as it was before. Where a write fails, the reports of its
 * transaction are as they were before, and nothing more is written. Safe for several threads; no
 * more graphs are kept than there are threads.
 */
public final class StoreWriter implements AutoCloseable {
  /** Measured on 53 reports: more make the store no smaller, and a loss dearer. */
  private static final int TOGETHER = 32;

  private final Store store;
  private final StoredReports reports;
  private final ExecutorService thread = Executors.newSingleThreadExecutor();
  private int written;
  private @Nullable RuntimeException failure;

  /** Writes into a store, which nobody else writes into until this is closed. */
  public StoreWriter(Store store) {
    this.store = store;
    this.reports = new StoredReports(store);
  }

  /** As {@link StoredReports#replace}, but there for others only after {@link #close}. */
  public void replace(StoredReport report, Model graph, @Nullable InputKey input) {
    await(thread.submit(() -> write(report, graph, input)));
  }

  /** Ends the last transaction. */
  @Override
  public void close() {
    if (thread.isShutdown()) {
      return;
    }
    try {
      await(thread.submit(this::commit));
    } finally {
      thread.shutdown();
    }
  }

  private void write(StoredReport report, Model graph, @Nullable InputKey input) {
    if (failure != null) {
      throw failure;
    }
    try {
      if (!store.data().isInTransaction()) {
        store.data().begin(ReadWrite.WRITE);
      }
      reports.replace(report, graph, input);
      written++;
      if (written % TOGETHER == 0) {
        commit();
      }
    } catch (RuntimeException e) {
      failure = e;
      abort();
      throw e;
    }
  }

  private void commit() {
    if (store.data().isInTransaction()) {
      store.data().commit();
      store.data().end();
    }
  }

  private void abort() {
    if (store.data().isInTransaction()) {
      store.data().abort();
      store.data().end();
    }
  }

  private static void await(Future<?> done) {
    try {
      done.get();
    } catch (ExecutionException e) {
      throw new ReportException(
          ErrorCode.OUTPUT_FAILED,
          "the store cannot be written: "
              + e.getCause()
              + "; run again, and only what is not in it yet is built",
          e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a store was written", e);
    }
  }
}
