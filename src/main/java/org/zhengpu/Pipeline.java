package org.zhengpu;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.jena.rdf.model.Model;
import org.jspecify.annotations.Nullable;
import org.zhengpu.BuildResult.Built;
import org.zhengpu.BuildResult.Duplicate;
import org.zhengpu.BuildResult.Failure;
import org.zhengpu.correct.Corrected;
import org.zhengpu.correct.Corrections.Outcome;
import org.zhengpu.correct.Trusted;
import org.zhengpu.dataset.StoredReport;
import org.zhengpu.document.Report;
import org.zhengpu.graph.HeadlineFacts;
import org.zhengpu.link.Facts;
import org.zhengpu.problem.ReportException;

/**
 * Builds the graphs of many reports: one file a report, or one graph a report in a store.
 *
 * <p>A file that cannot be built does not stop the others. What is written does not depend on how
 * many reports are read at once.
 */
public final class Pipeline {
  private final BuildOptions options;
  private final Progress progress;
  private final List<Failure> failures = new ArrayList<>();
  private @Nullable FolderTarget folder;
  private @Nullable StoreTarget store;
  private List<String> undecided = List.of();

  private Pipeline(BuildOptions options, Progress progress) {
    this.options = options;
    this.progress = progress;
  }

  /** Builds what the options name. */
  public static BuildResult build(BuildOptions options, Progress progress) {
    return new Pipeline(options, progress).build();
  }

  private BuildResult build() {
    folder = FolderTarget.open(options);
    try (StoreTarget target = StoreTarget.open(options)) {
      store = target;
      BuildResult result = options.inputs().isEmpty() ? bundled() : all();
      if (target != null) {
        undecided = target.finish(result.duplicates());
      }
      return result.with(undecided);
    }
  }

  private BuildResult bundled() {
    Built built = write(Zhengpu.readBundled(options.reading()), Zhengpu.BUNDLED_REPORT);
    tie(List.of(built));
    return new BuildResult(
        List.of(built), failures, List.of(), List.of(), unmatched(List.of(built)));
  }

  private BuildResult all() {
    List<Path> files = files();
    if (store != null) {
      store.look(files);
    }
    ExecutorService pool = Executors.newFixedThreadPool(options.jobs());
    try {
      List<Duplicate> duplicates = new ArrayList<>();
      List<Path> chosen =
          files.size() == 1 && options.selection().all() ? files : choose(files, pool, duplicates);
      List<Path> unchanged = chosen.stream().filter(this::unchanged).toList();
      List<Path> changed = chosen.stream().filter(file -> !unchanged.contains(file)).toList();
      progress.begin(changed.size());
      Map<Path, Built> built =
          each(
              changed, pool, file -> write(Zhengpu.read(file, options.reading()), file.toString()));
      tie(built.values());
      failures.sort(Comparator.comparingInt(failure -> files.indexOf(failure.input())));
      List<Built> done = List.copyOf(built.values());
      return new BuildResult(done, failures, duplicates, unchanged, unmatched(done));
    } finally {
      pool.shutdownNow();
      progress.close();
    }
  }

  private List<String> unmatched(List<Built> built) {
    return options.corrections().unmatched(built.stream().map(Built::corrections).toList());
  }

  private List<Path> files() {
    List<Path> files = new ArrayList<>();
    for (Path input : options.inputs()) {
      try {
        Inputs.find(input).stream().filter(file -> !files.contains(file)).forEach(files::add);
      } catch (ReportException e) {
        failures.add(new Failure(input, message(e), e, false));
      }
    }
    return files;
  }

  /** Reads each file's issuer and year, and keeps one file a report. */
  private List<Path> choose(List<Path> files, ExecutorService pool, List<Duplicate> duplicates) {
    Map<Path, Optional<String>> names = each(files, pool, this::name);
    Map<String, List<Path>> byReport = new LinkedHashMap<>();
    names.forEach(
        (file, name) ->
            name.ifPresent(n -> byReport.computeIfAbsent(n, x -> new ArrayList<>()).add(file)));
    List<Path> chosen = new ArrayList<>();
    for (List<Path> same : byReport.values()) {
      Path best =
          same.stream()
              .min(Comparator.comparingInt(Inputs::rank).thenComparing(Comparator.naturalOrder()))
              .orElseThrow();
      chosen.add(best);
      same.stream()
          .filter(file -> !file.equals(best))
          .forEach(file -> duplicates.add(new Duplicate(file, best)));
    }
    return chosen;
  }

  /**
   * Name of a file's report, for which the file is read only if the store does not know it; nothing
   * where the report is not to be built.
   */
  private Optional<String> name(Path file) {
    Optional<String> known =
        store == null || !options.selection().all() ? Optional.empty() : store.name(file);
    if (known.isPresent()) {
      return known;
    }
    Report report = Zhengpu.report(file, options.reading());
    return options.selection().includes(report.metadata())
        ? Optional.of(Reading.fileName(report))
        : Optional.empty();
  }

  /**
   * Whether store and folder have the graph that a file would give. Corrections are looked at anew
   * each time, as those that no longer fit are told.
   */
  private boolean unchanged(Path file) {
    if (!options.corrections().rows().isEmpty()) {
      return false;
    }
    Optional<StoredReport> report = store == null ? Optional.empty() : store.unchanged(file);
    return report.isPresent() && (folder == null || folder.has(report.orElseThrow().name()));
  }

  private interface Step<T> {
    T apply(Path file);
  }

  /** Does a step for each file at once, and gathers what succeeds in the order of the files. */
  private <T> Map<Path, T> each(List<Path> files, ExecutorService pool, Step<T> step) {
    Map<Path, Future<T>> futures = new LinkedHashMap<>();
    for (Path file : files) {
      Callable<T> task = () -> step.apply(file);
      futures.put(file, pool.submit(task));
    }
    Map<Path, T> done = new LinkedHashMap<>();
    for (Map.Entry<Path, Future<T>> entry : futures.entrySet()) {
      T value = await(entry.getKey(), entry.getValue());
      if (value != null) {
        done.put(entry.getKey(), value);
      }
      progress.done(entry.getKey().toString());
    }
    return done;
  }

  private <T> @Nullable T await(Path file, Future<T> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      boolean ours = !(cause instanceof ReportException);
      String message = ours ? file + ": a fault of the program: " + cause : message(cause);
      failures.add(new Failure(file, message, cause, ours));
      return null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted at " + file, e);
    }
  }

  private static String message(@Nullable Throwable cause) {
    return cause == null ? "" : String.valueOf(cause.getMessage());
  }

  private Built write(Reading read, String input) {
    Reading reading = read.with(options.corrections());
    Model model = reading.graph(options.graph());
    Path graph = folder == null ? null : folder.put(reading, model);
    if (store != null) {
      store.put(reading, model, input);
    }
    Facts trusted = Trusted.of(reading.facts(), options.graph().minConfidence());
    Facts facts = options.graph().headline() ? HeadlineFacts.of(trusted) : trusted;
    Corrected corrected = reading.corrected();
    Outcome outcome = new Outcome(reading.fileName(), corrected.applied(), corrected.unmatched());
    return new Built(input, reading.fileName(), graph, Summary.of(facts), outcome);
  }

  private void tie(Collection<Built> built) {
    if (folder != null) {
      failures.addAll(folder.finish(built));
      undecided = folder.unmatched();
    }
  }
}
