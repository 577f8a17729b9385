package org.zhengpu;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.jspecify.annotations.Nullable;
import org.zhengpu.BuildResult.Built;
import org.zhengpu.BuildResult.Duplicate;
import org.zhengpu.BuildResult.Failure;
import org.zhengpu.dataset.Digest;
import org.zhengpu.dataset.GraphFiles;
import org.zhengpu.dataset.Links;
import org.zhengpu.graph.GraphOptions;
import org.zhengpu.graph.GraphWriter;
import org.zhengpu.problem.ErrorCode;
import org.zhengpu.problem.ReportException;

/**
 * Builds the graphs of many reports: one file a report.
 *
 * <p>A file that cannot be built does not stop the others. What is written does not depend on how
 * many reports are read at once.
 */
public final class Pipeline {
  private final BuildOptions options;
  private final Progress progress;
  private final List<Failure> failures = new ArrayList<>();
  private final Map<String, Digest> digests = new ConcurrentSkipListMap<>();

  private Pipeline(BuildOptions options, Progress progress) {
    this.options = options;
    this.progress = progress;
  }

  /** Builds what the options name. */
  public static BuildResult build(BuildOptions options, Progress progress) {
    return new Pipeline(options, progress).build();
  }

  private BuildResult build() {
    prepare();
    if (options.inputs().isEmpty()) {
      Built built = write(Zhengpu.readBundled(), Zhengpu.BUNDLED_REPORT);
      writeLinks(List.of(built));
      return new BuildResult(List.of(built), failures, List.of());
    }
    List<Path> files = files();
    ExecutorService pool = Executors.newFixedThreadPool(options.jobs());
    try {
      List<Duplicate> duplicates = new ArrayList<>();
      List<Path> chosen = files.size() == 1 ? files : choose(files, pool, duplicates);
      progress.begin(chosen.size());
      Map<Path, Built> built =
          each(chosen, pool, file -> write(Zhengpu.read(file, options.reading()), file.toString()));
      writeLinks(built.values());
      failures.sort(Comparator.comparingInt(failure -> files.indexOf(failure.input())));
      return new BuildResult(List.copyOf(built.values()), failures, duplicates);
    } finally {
      pool.shutdownNow();
      progress.close();
    }
  }

  /** So that a folder that cannot be written is said once, before anything is read. */
  private void prepare() {
    try {
      Files.createDirectories(options.out());
    } catch (IOException e) {
      throw unwritable(options.out(), e);
    }
    if (!Files.isWritable(options.out())) {
      throw unwritable(options.out(), new AccessDeniedException(options.out().toString()));
    }
  }

  private static ReportException unwritable(Path file, IOException cause) {
    return new ReportException(
        ErrorCode.OUTPUT_FAILED,
        file + ": cannot be written: " + cause + "; -o names another folder",
        cause);
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
    Map<Path, String> names =
        each(files, pool, file -> Reading.fileName(Zhengpu.report(file, options.reading())));
    Map<String, List<Path>> byReport = new LinkedHashMap<>();
    names.forEach((file, name) -> byReport.computeIfAbsent(name, n -> new ArrayList<>()).add(file));
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

  private Built write(Reading reading, String input) {
    Path graph = options.out().resolve(reading.fileName() + "." + options.format().suffix());
    GraphOptions how = options.graph();
    Model model = reading.graph(how);
    Digest.of(model).forEach(digest -> digests.put(digest.report(), digest));
    try {
      replace(graph, GraphWriter.toString(model, options.format(), how.base()));
      if (reading.report().extracted() && how.quotes()) {
        replace(options.out().resolve(reading.fileName() + ".txt"), reading.report().input());
      }
    } catch (IOException e) {
      throw unwritable(graph, e);
    }
    return new Built(input, graph, Summary.of(reading.facts()));
  }

  /** Ties the reports built to each other and to those whose graphs are in the folder already. */
  private void writeLinks(Collection<Built> built) {
    Set<Path> own = built.stream().map(Built::graph).collect(Collectors.toSet());
    Path file = options.out().resolve(Links.FILE + "." + options.format().suffix());
    for (Path other : GraphFiles.reports(options.out())) {
      if (!own.contains(other)) {
        try {
          Digest.of(GraphFiles.load(List.of(other)).getDefaultModel())
              .forEach(digest -> digests.putIfAbsent(digest.report(), digest));
        } catch (ReportException e) {
          failures.add(new Failure(other, message(e), e, false));
        }
      }
    }
    Model links = Links.of(List.copyOf(digests.values()));
    try {
      if (links.isEmpty()) {
        Files.deleteIfExists(file);
      } else {
        String base = options.graph().base();
        StringBuilder text = new StringBuilder();
        GraphWriter.write(links, options.format(), base, base + Links.GRAPH, text);
        replace(file, text.toString());
      }
    } catch (IOException e) {
      throw unwritable(file, e);
    }
  }

  /** Writes beside, then renames, so that nobody ever sees half a file. */
  private static void replace(Path file, String text) throws IOException {
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.writeString(beside, text, StandardCharsets.UTF_8);
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}
