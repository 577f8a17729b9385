package org.zhengpu.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.zhengpu.dataset.ReportRow;
import org.zhengpu.dataset.Store;
import org.zhengpu.query.TextTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the reports of a store. */
@Command(
    name = "list",
    description = "Lists the reports of a store.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example: zhengpu dataset list --store reports.store"})
final class DatasetListCommand implements Callable<Integer> {
  private static final int SHORT_HASH = 12;

  @Spec private CommandSpec spec;

  @Mixin private StoreOption location;

  @Override
  public Integer call() {
    TextTable table =
        new TextTable(
            List.of("report", "issuer", "year", "figures", "programmes", "projects", "sha256"));
    try (Store store = location.open()) {
      ReportRow.of(store).forEach(row -> table.add(cells(row)));
    }
    spec.commandLine().getOut().print(table.text());
    return 0;
  }

  private static List<String> cells(ReportRow row) {
    return List.of(
        row.report().name(),
        row.issuer(),
        row.year(),
        Integer.toString(row.figures()),
        Integer.toString(row.programmes()),
        Integer.toString(row.projects()),
        row.sha256().substring(0, Math.min(SHORT_HASH, row.sha256().length())));
  }
}
