package org.zhengpu.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.zhengpu.dataset.GraphFiles;
import org.zhengpu.dataset.SharedGraphs;
import org.zhengpu.dataset.Store;
import org.zhengpu.dataset.StoreFiles;
import org.zhengpu.dataset.StoredReport;
import org.zhengpu.problem.ErrorCode;
import org.zhengpu.problem.ReportException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts the reports of RDF files into a store. */
@Command(
    name = "add",
    description = "Puts the reports of RDF files into a store, made where there is none.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example: zhengpu dataset add output/ --store reports.store"})
final class DatasetAddCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private StoreOption location;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "RDF files or folders of them.")
  private List<Path> paths;

  @Override
  public Integer call() {
    int count = 0;
    List<Path> files = GraphFiles.find(paths);
    try (Store store = location.make()) {
      for (Path file : files) {
        count += add(store, file);
      }
      new SharedGraphs(store).refresh();
    }
    if (count == 0) {
      throw new ReportException(
          ErrorCode.BAD_GRAPH, "no report in " + paths + "; `build` makes graphs with reports");
    }
    return 0;
  }

  /** How many reports a file had. */
  private int add(Store store, Path file) {
    PrintWriter out = spec.commandLine().getOut();
    List<StoredReport> added = new StoreFiles(store).add(file);
    added.forEach(report -> out.println(report.name() + ": " + report.iri()));
    if (added.isEmpty()) {
      spec.commandLine().getErr().println(file + ": no report in it, passed over");
    }
    return added.size();
  }
}
