package org.zhengpu.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Looks after a store of many reports. */
@Command(
    name = "dataset",
    description = "Lists, adds, removes and writes out the reports of a store.",
    subcommands = {
      DatasetAddCommand.class,
      DatasetCompactCommand.class,
      DatasetExportCommand.class,
      DatasetListCommand.class,
      DatasetRemoveCommand.class
    },
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Example: zhengpu dataset list --store reports.store",
      "         zhengpu dataset remove hunan-2025 --store reports.store",
      "         zhengpu dataset export --store reports.store -o output"
    })
final class DatasetCommand implements Runnable {
  @Spec private CommandSpec spec;

  /** Without one of the commands below there is nothing to do. */
  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "say what to do: list, add, remove, export, compact");
  }
}
