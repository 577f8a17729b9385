package org.zhengpu.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.zhengpu.lexicon.DataFile;
import org.zhengpu.problem.ErrorCode;
import org.zhengpu.problem.ReportException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what a data file looks like. */
@Command(
    name = "show",
    description = "Shows the head of one of our data files: what it is, and what its columns mean.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example: zhengpu lexicon show organisations.tsv"})
final class LexiconShowCommand implements Callable<Integer> {
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
