package org.zhengpu.cli;

import picocli.CommandLine.Command;

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
final class DatasetCommand extends CommandGroup {}
