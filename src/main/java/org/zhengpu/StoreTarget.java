package org.zhengpu;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.jspecify.annotations.Nullable;
import org.zhengpu.BuildResult.Duplicate;
import org.zhengpu.dataset.InputKey;
import org.zhengpu.dataset.SharedGraphs;
import org.zhengpu.dataset.Store;
import org.zhengpu.dataset.StoreWriter;
import org.zhengpu.dataset.StoredReport;
import org.zhengpu.dataset.StoredReports;

/** The store that a build writes into, and what it knows of the inputs from earlier builds. */
final class StoreTarget implements AutoCloseable {
  private final BuildOptions options;
  private final Store store;
  private final StoredReports reports;
  private final StoreWriter writer;
  private final Map<Path, InputKey> keys = new LinkedHashMap<>();

  private StoreTarget(BuildOptions options, Store store) {
    this.options = options;
    this.store = store;
    this.reports = new StoredReports(store);
    this.writer = new StoreWriter(store);
  }

  /** Opens the store that the options name; null where they name none. */
  static @Nullable StoreTarget open(BuildOptions options) {
    Path folder = options.store();
    return folder == null ? null : new StoreTarget(options, Store.make(folder));
  }

  /** Takes the hashes of files, which is all that is read of those that were built before. */
  void look(List<Path> files) {
    for (Path file : files) {
      InputKey.of(file, options.reading(), options.graph())
          .map(key -> key.with(options.corrections().sha256()))
          .ifPresent(key -> keys.put(file, key));
    }
  }

  /** Name of the report that a file holds, if it was read before and all is as it was. */
  Optional<String> name(Path file) {
    return options.rebuild() ? Optional.empty() : known(file).map(StoredReport::name);
  }

  /** The report that a file holds, if its graph in the store is made from this very file. */
  Optional<StoredReport> unchanged(Path file) {
    InputKey key = keys.get(file);
    return options.rebuild() || key == null
        ? Optional.empty()
        : reports.of(key).filter(report -> reports.isMadeFrom(report, key));
  }

  private Optional<StoredReport> known(Path file) {
    return Optional.ofNullable(keys.get(file)).flatMap(reports::of);
  }

  /** Replaces a report's graph. */
  void put(Reading reading, Model graph, String input) {
    String fileName = String.valueOf(Path.of(input).getFileName());
    InputKey key =
        InputKey.of(reading.report().sha256(), fileName, options.reading(), options.graph())
            .with(options.corrections().sha256());
    StoredReport report = new StoredReport(reading.iri(options.graph()), reading.fileName());
    writer.replace(report, graph, key);
  }

  /** Remembers which report the files passed over hold, so that they need not be read again. */
  private void remember(List<Duplicate> duplicates) {
    Map<StoredReport, List<InputKey>> news = new LinkedHashMap<>();
    for (Duplicate duplicate : duplicates) {
      Optional<StoredReport> report = known(duplicate.chosen());
      InputKey key = keys.get(duplicate.input());
      if (report.isPresent() && key != null && reports.of(key).isEmpty()) {
        news.computeIfAbsent(report.orElseThrow(), r -> new ArrayList<>()).add(key);
      }
    }
    news.forEach((report, inputs) -> reports.remember(inputs, report));
  }

  /**
   * Ends the writing, and makes anew what is made from all reports.
   *
   * @return the reviewer's decisions about things that no report in the store has
   */
  List<String> finish(List<Duplicate> duplicates) {
    writer.close();
    remember(duplicates);
    SharedGraphs shared = new SharedGraphs(store, options.decisions());
    shared.refresh();
    return shared.unmatched();
  }

  @Override
  public void close() {
    try {
      writer.close();
    } finally {
      store.close();
    }
  }
}
