package org.zhengpu.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.zhengpu.lexicon.DataFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the data files. */
@Command(
    name = "list",
    description = "Lists the data files that one's own may add to.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example: zhengpu lexicon list"})
final class LexiconListCommand implements Callable<Integer> {
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
