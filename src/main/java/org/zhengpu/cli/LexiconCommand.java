package org.zhengpu.cli;

import picocli.CommandLine.Command;

/** Helps to write names, units and rules of one's own. */
@Command(
    name = "lexicon",
    description =
        "Shows the data files of names, units and rules, and checks a folder of one's own.",
    subcommands = {LexiconCheckCommand.class, LexiconListCommand.class, LexiconShowCommand.class},
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "A file of one's own has the name and the columns of one of ours; a row with the key of ours",
      "replaces it, and a line !KEY takes ours out.",
      "",
      "Example: zhengpu lexicon check mine && zhengpu build reports/ --lexicon mine"
    })
final class LexiconCommand extends CommandGroup {}
