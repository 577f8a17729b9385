package org.zhengpu.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.zhengpu.dataset.GraphSource;
import org.zhengpu.export.Export;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
      "sssom    mappings.sssom.tsv: what is the same in several reports, for review",
      "places   places.ttl: where provinces and prefectures are (ODbL, not of the graphs)",
      "hash     prints the RDFC-1.0 hash of each RDF file, the same in every syntax",
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
    SSSOM,
    PLACES,
    HASH
  }

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "KIND", description = "One of ${COMPLETION-CANDIDATES}.")
  private Kind kind;

  @Mixin private DataOption data;

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
    switch (kind) {
      case HASH -> Export.hashes(data.files()).forEach(printer::println);
      case PLACES -> new Export(out).places().forEach(printer::println);
      case CSV, XLSX, GRAPHML, GEPHI, SSSOM -> files().forEach(printer::println);
    }
    return 0;
  }

  private List<Path> files() {
    Export export = new Export(out);
    try (GraphSource graphs = data.open()) {
      return switch (kind) {
        case CSV -> export.csv(graphs.data(), mark);
        case XLSX -> export.xlsx(graphs.data());
        case GRAPHML -> export.graphml(graphs.data());
        case GEPHI -> export.network(graphs.data());
        case SSSOM -> export.sssom(graphs.data());
        case PLACES, HASH -> List.of();
      };
    }
  }
}
