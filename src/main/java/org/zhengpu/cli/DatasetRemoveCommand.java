package org.zhengpu.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.zhengpu.dataset.SharedGraphs;
import org.zhengpu.dataset.Store;
import org.zhengpu.dataset.StoredReport;
import org.zhengpu.dataset.StoredReports;
import org.zhengpu.problem.ErrorCode;
import org.zhengpu.problem.ReportException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes reports out of a store. */
@Command(
    name = "remove",
    description = "Takes reports out of a store.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example: zhengpu dataset remove hunan-2025 --store reports.store"})
final class DatasetRemoveCommand implements Callable<Integer> {
  @Mixin private StoreOption location;

  @Parameters(
      paramLabel = "REPORT",
      arity = "1..*",
      description = "A name as list shows it, or an IRI.")
  private List<String> names;

  @Override
  public Integer call() {
    try (Store store = location.open()) {
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
}
