package org.zhengpu;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.jspecify.annotations.Nullable;
import org.zhengpu.BuildResult.Built;
import org.zhengpu.BuildResult.Failure;
import org.zhengpu.dataset.Digest;
import org.zhengpu.dataset.GraphFiles;
import org.zhengpu.dataset.Links;
import org.zhengpu.graph.GraphOptions;
import org.zhengpu.graph.GraphWriter;
import org.zhengpu.graph.Prefixes;
import org.zhengpu.graph.WholeFile;
import org.zhengpu.problem.ReportException;

/** The folder that a build writes files into. */
final class FolderTarget {
  private static final String INSTEAD = "-o names another folder";

  private final BuildOptions options;
  private final Path folder;
  private final Map<String, Digest> digests = new ConcurrentSkipListMap<>();
  private final Map<String, Model> held = new ConcurrentSkipListMap<>();

  private FolderTarget(BuildOptions options, Path folder) {
    this.options = options;
    this.folder = folder;
  }

  /**
   * Opens the folder that the options name; null where they name none. A folder that cannot be
   * written is said here, once, before anything is read.
   */
  static @Nullable FolderTarget open(BuildOptions options) {
    Path folder = options.out();
    if (folder == null) {
      return null;
    }
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw WholeFile.failed(folder, e, INSTEAD);
    }
    if (!Files.isWritable(folder)) {
      throw WholeFile.failed(folder, new AccessDeniedException(folder.toString()), INSTEAD);
    }
    return new FolderTarget(options, folder);
  }

  /** Whether there is a file for a report, as {@code hunan-2025}. */
  boolean has(String report) {
    return Files.exists(file(report));
  }

  /**
   * Writes a report's graph, and the text of the report where its file has it in no plain form.
   *
   * @return the file; null where all graphs go into one, which is written at the end
   */
  @Nullable Path put(Reading reading, Model model) {
    Path graph = file(reading.fileName());
    GraphOptions how = options.graph();
    Digest.of(model).forEach(digest -> digests.put(digest.report(), digest));
    if (options.together() != null) {
      held.put(reading.fileName(), model);
      return null;
    }
    WholeFile.write(graph, GraphWriter.toString(model, options.format(), how.base()), INSTEAD);
    if (reading.report().extracted() && how.quotes()) {
      Path text = folder.resolve(reading.fileName() + ".txt");
      WholeFile.write(text, reading.report().input(), INSTEAD);
    }
    return graph;
  }

  /**
   * Ties the reports built to each other and to those whose graphs are in the folder already.
   *
   * @return the files that cannot be read
   */
  List<Failure> finish(Collection<Built> built) {
    String together = options.together();
    if (together != null) {
      write(together, all());
      return List.of();
    }
    List<Failure> failures = new ArrayList<>();
    Set<Path> own = built.stream().map(Built::graph).collect(Collectors.toSet());
    for (Path other : GraphFiles.reports(folder)) {
      if (!own.contains(other)) {
        try {
          List<Digest> found = Digest.of(GraphFiles.load(List.of(other)).getDefaultModel());
          if (found.size() == 1) {
            // A file of many reports has the ties between them in itself.
            found.forEach(digest -> digests.putIfAbsent(digest.report(), digest));
          }
        } catch (ReportException e) {
          failures.add(new Failure(other, String.valueOf(e.getMessage()), e, false));
        }
      }
    }
    write(Links.FILE, links());
    return failures;
  }

  private Model links() {
    return Links.of(List.copyOf(digests.values()), options.decisions());
  }

  /** The reviewer's decisions about things that no report in the folder has. */
  List<String> unmatched() {
    return options.decisions().unmatched(List.copyOf(digests.values()));
  }

  /** The graphs of all reports with what ties them. */
  private Model all() {
    Model all = links();
    held.values().forEach(all::add);
    Prefixes.map().forEach(all::setNsPrefix);
    return all;
  }

  private void write(String name, Model model) {
    Path file = file(name);
    if (model.isEmpty()) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        throw WholeFile.failed(file, e, INSTEAD);
      }
      return;
    }
    String base = options.graph().base();
    StringBuilder text = new StringBuilder();
    GraphWriter.write(model, options.format(), base, base + Links.GRAPH, text);
    WholeFile.write(file, text.toString(), INSTEAD);
  }

  private Path file(String name) {
    return folder.resolve(name + "." + options.format().suffix());
  }
}
