package org.zhengpu.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.zhengpu.Zhengpu;
import org.zhengpu.lexicon.DataFile;
import org.zhengpu.problem.ErrorCode;
import org.zhengpu.problem.ReportException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Helps to write names, units and rules of one's own. */
@Command(
    name = "lexicon",
    description =
        "Shows the data files of names, units and rules, and checks a folder of one's own.",
    subcommands = {
      LexiconCommand.Check.class,
      LexiconCommand.Files.class,
      LexiconCommand.Show.class
    },
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "A file of one's own has the name and the columns of one of ours; a row with the key of ours",
      "replaces it, and a line !KEY takes ours out.",
      "",
      "Example: zhengpu lexicon check mine && zhengpu build reports/ --lexicon mine"
    })
final class LexiconCommand {
  private LexiconCommand() {}

  /** Says what is wrong with a folder. */
  @Command(
      name = "check",
      description = "Says all that is wrong with a folder of data files, by file and line.",
      mixinStandardHelpOptions = true,
      footer = {"", "Example: zhengpu lexicon check mine"})
  static final class Check implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The folder.")
    private Path folder;

    @Override
    public Integer call() {
      List<String> problems = Zhengpu.lexiconProblems(folder);
      PrintWriter out = spec.commandLine().getOut();
      problems.forEach(out::println);
      spec.commandLine().getErr().println(folder + ": " + problems.size() + " problems");
      return problems.isEmpty() ? 0 : 1;
    }
  }

  /** Lists the files. */
  @Command(
      name = "list",
      description = "Lists the data files that one's own may add to.",
      mixinStandardHelpOptions = true,
      footer = {"", "Example: zhengpu lexicon list"})
  static final class Files implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
      PrintWriter out = spec.commandLine().getOut();
      for (DataFile file : DataFile.all().values()) {
        out.printf("%-28s%s%n", file.name(), file.about());
      }
      return 0;
    }
  }

  /** Shows what a file looks like. */
  @Command(
      name = "show",
      description =
          "Shows the head of one of our data files: what it is, and what its columns mean.",
      mixinStandardHelpOptions = true,
      footer = {"", "Example: zhengpu lexicon show organisations.tsv"})
  static final class Show implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "Its name, as organisations.tsv.")
    private String name;

    @Override
    public Integer call() {
      DataFile file =
          DataFile.named(name)
              .orElseThrow(
                  () ->
                      new ReportException(
                          ErrorCode.INPUT_NOT_FOUND,
                          name + ": no data file has this name; zhengpu lexicon list names them"));
      PrintWriter out = spec.commandLine().getOut();
      file.head().forEach(out::println);
      out.println("# key: " + columns(file) + (file.fixed() ? "; rows can only be replaced" : ""));
      out.println(String.join("\t", file.example()));
      return 0;
    }

    private static String columns(DataFile file) {
      return "column "
          + file.key().stream().map(column -> "" + (column + 1)).collect(Collectors.joining(", "));
    }
  }
}
