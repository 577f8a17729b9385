package org.zhengpu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengpu.dataset.GraphFiles;
import org.zhengpu.dataset.ReportRow;
import org.zhengpu.dataset.SharedGraphs;
import org.zhengpu.dataset.Store;
import org.zhengpu.dataset.StoreFiles;
import org.zhengpu.dataset.StoredReport;
import org.zhengpu.dataset.StoredReports;
import org.zhengpu.graph.RdfFormat;
import org.zhengpu.problem.ErrorCode;
import org.zhengpu.problem.ReportException;
import org.zhengpu.query.TextTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks after a store of many reports. */
@Command(
    name = "dataset",
    description = "Lists, adds, removes and writes out the reports of a store.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Example: zhengpu dataset list --store reports.store",
      "         zhengpu dataset remove hunan-2025 --store reports.store",
      "         zhengpu dataset export --store reports.store -o output"
    })
final class DatasetCommand implements Runnable {
  private static final int SHORT_HASH = 12;

  @Spec private CommandSpec spec;

  /** Without one of the commands below there is nothing to do. */
  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "say what to do: list, add, remove, export, compact");
  }

  @Command(
      name = "list",
      description = "Lists the reports of a store.",
      mixinStandardHelpOptions = true,
      footer = {"", "Example: zhengpu dataset list --store reports.store"})
  int list(@Option(names = "--store", paramLabel = "DIR", required = true) Path folder)
      throws IOException {
    TextTable table =
        new TextTable(
            List.of("report", "issuer", "year", "figures", "programmes", "projects", "sha256"));
    try (Store store = Store.open(folder)) {
      for (ReportRow row : ReportRow.of(store)) {
        table.add(
            List.of(
                row.report().name(),
                row.issuer(),
                row.year(),
                Integer.toString(row.figures()),
                Integer.toString(row.programmes()),
                Integer.toString(row.projects()),
                row.sha256().substring(0, Math.min(SHORT_HASH, row.sha256().length()))));
      }
    }
    table.write(spec.commandLine().getOut());
    return 0;
  }

  @Command(
      name = "add",
      description = "Puts the reports of RDF files into a store, made where there is none.",
      mixinStandardHelpOptions = true,
      footer = {"", "Example: zhengpu dataset add output/ --store reports.store"})
  int add(
      @Option(names = "--store", paramLabel = "DIR", required = true) Path folder,
      @Parameters(paramLabel = "PATH", arity = "1..*") List<Path> paths) {
    PrintWriter out = spec.commandLine().getOut();
    int count = 0;
    List<Path> files = GraphFiles.find(paths);
    try (Store store = Store.make(folder)) {
      for (Path file : files) {
        List<StoredReport> added = new StoreFiles(store).add(file);
        added.forEach(report -> out.println(report.name() + ": " + report.iri()));
        if (added.isEmpty()) {
          spec.commandLine().getErr().println(file + ": no report in it, passed over");
        }
        count += added.size();
      }
      new SharedGraphs(store).refresh();
    }
    if (count == 0) {
      throw new ReportException(
          ErrorCode.BAD_GRAPH, "no report in " + paths + "; `build` makes graphs with reports");
    }
    return 0;
  }

  @Command(
      name = "remove",
      description = "Takes reports out of a store.",
      mixinStandardHelpOptions = true,
      footer = {"", "Example: zhengpu dataset remove hunan-2025 --store reports.store"})
  int remove(
      @Option(names = "--store", paramLabel = "DIR", required = true) Path folder,
      @Parameters(
              paramLabel = "REPORT",
              arity = "1..*",
              description = "A name as list shows it, or an IRI.")
          List<String> names) {
    try (Store store = Store.open(folder)) {
      StoredReports reports = new StoredReports(store);
      List<StoredReport> found = names.stream().map(name -> find(reports, name)).toList();
      found.forEach(reports::remove);
      new SharedGraphs(store).refresh();
    }
    return 0;
  }

  private static StoredReport find(StoredReports reports, String name) {
    return reports
        .named(name)
        .orElseThrow(
            () ->
                new ReportException(
                    ErrorCode.INPUT_NOT_FOUND,
                    name + ": no such report in the store; `dataset list` names them"));
  }

  @Command(
      name = "compact",
      description = "Makes a store as small as it can be, after many changes.",
      mixinStandardHelpOptions = true,
      footer = {"", "Example: zhengpu dataset compact --store reports.store"})
  int compact(@Option(names = "--store", paramLabel = "DIR", required = true) Path folder) {
    try (Store store = Store.open(folder)) {
      store.compact();
    }
    return 0;
  }

  @Command(
      name = "export",
      description = {
        "Writes a store out: a file a report into a folder, as build does,",
        "or all graphs with their names to standard output."
      },
      mixinStandardHelpOptions = true,
      footer = {
        "",
        "Example: zhengpu dataset export --store reports.store -o output",
        "         zhengpu dataset export --store reports.store --format nq > all.nq"
      })
  int export(
      @Option(names = "--store", paramLabel = "DIR", required = true) Path folder,
      @Option(
              names = {"-o", "--out"},
              paramLabel = "DIR",
              description = "Where the files go; without it all goes to standard output.")
          @Nullable Path out,
      @Option(
              names = "--format",
              paramLabel = "FORMAT",
              description = "One of ${COMPLETION-CANDIDATES} (default: ttl for files, else trig).")
          @Nullable RdfFormat format) {
    PrintWriter printer = spec.commandLine().getOut();
    try (Store store = Store.open(folder)) {
      StoreFiles files = new StoreFiles(store);
      if (out != null) {
        files.folder(out, format == null ? RdfFormat.TTL : format).forEach(printer::println);
      } else if (format == null || format == RdfFormat.TRIG || format == RdfFormat.NQ) {
        files.quads(format == null ? RdfFormat.TRIG : format, printer);
      } else {
        throw new ParameterException(
            spec.commandLine(), "only trig and nq hold many graphs; -o DIR writes a file each");
      }
    }
    return 0;
  }
}
