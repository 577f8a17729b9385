package org.zhengpu.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhengpu.dataset.Store;
import org.zhengpu.dataset.StoreFiles;
import org.zhengpu.graph.RdfFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes a store out as files. */
@Command(
    name = "export",
    description = {
      "Writes a store out as files.",
      "With -o a file a report, as build does; otherwise all graphs with their names to standard"
          + " output."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example: zhengpu dataset export --store reports.store -o output",
      "         zhengpu dataset export --store reports.store --format nq > all.nq"
    })
final class DatasetExportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private StoreOption location;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      description = "Where the files go; without it all goes to standard output.")
  private @Nullable Path out;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "One of ${COMPLETION-CANDIDATES} (default: ttl for files, else trig).")
  private @Nullable RdfFormat format;

  @Override
  public Integer call() {
    PrintWriter printer = spec.commandLine().getOut();
    try (Store store = location.open()) {
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
