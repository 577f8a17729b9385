package org.zhengpu.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.zhengpu.Zhengpu;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what is wrong with a folder of data files. */
@Command(
    name = "check",
    description = "Says all that is wrong with a folder of data files, by file and line.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example: zhengpu lexicon check mine"})
final class LexiconCheckCommand implements Callable<Integer> {
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
