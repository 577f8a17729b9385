package org.zhengpu.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.query.Dataset;
import org.zhengpu.dataset.GraphFiles;
import org.zhengpu.export.Export;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes graphs in forms that other programs read. */
@Command(
    name = "export",
    description = "Writes graphs in forms that other programs read.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "csv      figures.csv and its description as CSV on the Web",
      "xlsx     zhengpu.xlsx: figures, targets, programmes, projects, places, a sheet each",
      "graphml  zhengpu.graphml: named things, figures and what ties them",
      "gephi    the same as nodes.csv and edges.csv",
      "places   places.ttl: where provinces and prefectures are (ODbL, not of the graphs)",
      "hash     prints the RDFC-1.0 hash of each graph, the same in every syntax",
      "",
      "Example: zhengpu export csv --bom --data output -o tables",
      "         zhengpu export hash --data output/hunan-2025.ttl"
    })
final class ExportCommand implements Callable<Integer> {
  /** What can be written. */
  enum Kind {
    CSV,
    XLSX,
    GRAPHML,
    GEPHI,
    PLACES,
    HASH
  }

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "KIND", description = "One of ${COMPLETION-CANDIDATES}.")
  private Kind kind;

  @Option(
      names = "--data",
      paramLabel = "PATH",
      defaultValue = "output",
      description = "RDF files or folders of them (default: ${DEFAULT-VALUE}).")
  private List<Path> data;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      defaultValue = "output",
      description = "Where the files go (default: ${DEFAULT-VALUE}).")
  private Path out;

  @Option(
      names = "--bom",
      description = "Begins CSV with a byte-order mark, by which Excel knows UTF-8.")
  private boolean mark;

  @Override
  public Integer call() {
    PrintWriter printer = spec.commandLine().getOut();
    Export export = new Export(out);
    switch (kind) {
      case HASH -> Export.hashes(GraphFiles.find(data)).forEach(printer::println);
      case PLACES -> export.places().forEach(printer::println);
      case CSV -> export.csv(load(), mark).forEach(printer::println);
      case XLSX -> export.xlsx(load()).forEach(printer::println);
      case GRAPHML -> export.graphml(load()).forEach(printer::println);
      case GEPHI -> export.network(load()).forEach(printer::println);
    }
    return 0;
  }

  private Dataset load() {
    return GraphFiles.load(GraphFiles.find(data));
  }
}
