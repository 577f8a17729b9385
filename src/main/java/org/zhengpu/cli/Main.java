package org.zhengpu.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.zhengpu.problem.ErrorCode;
import org.zhengpu.problem.ReportException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/** The program {@code zhengpu}. */
@Command(
    name = "zhengpu",
    description = "Reads Chinese government work reports into knowledge graphs.",
    subcommands = {
      BuildCommand.class,
      QueryCommand.class,
      CompareCommand.class,
      DiffCommand.class,
      ValidateCommand.class,
      EvaluateCommand.class,
      LexiconCommand.class,
      DatasetCommand.class,
      ExportCommand.class,
      PublishCommand.class,
      AnnotateCommand.class,
      CommandLine.HelpCommand.class,
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Exit status: 0 done; 1 done, but some input failed or something is violated;",
      "2 wrong use; 3 nothing could be done; 70 our own fault.",
      "",
      "Example: zhengpu build hunan-2025.md -o output"
    })
public final class Main {
  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "Shows the stack trace of an error.")
  private boolean verbose;

  private Main() {}

  /** Whether the user wants to see where an error comes from. */
  boolean verbose() {
    return verbose;
  }

  /** Runs a command and ends with its status. */
  public static void main(String[] arguments) {
    int status = run(writer(System.out), writer(System.err), arguments);
    if (status != 0) {
      System.exit(status);
    }
  }

  /** Runs a command: results to {@code out}, messages to {@code err}. */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    Main main = new Main();
    CommandLine program = new CommandLine(main);
    program.setOut(out);
    program.setErr(err);
    program.setCaseInsensitiveEnumValuesAllowed(true);
    program.setUsageHelpWidth(100);
    program.setParameterExceptionHandler(Main::wrongUse);
    program.setExecutionExceptionHandler(main::failed);
    try {
      return program.execute(arguments);
    } catch (StackOverflowError | OutOfMemoryError | ExceptionInInitializerError problem) {
      return main.fault(problem, err);
    } finally {
      out.flush();
      err.flush();
    }
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
  }

  private static int wrongUse(ParameterException problem, String[] arguments) {
    CommandLine command = problem.getCommandLine();
    command.getErr().println("zhengpu: " + problem.getMessage());
    command.getErr().println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
    return ErrorCode.BAD_USAGE.status();
  }

  private int failed(Exception problem, CommandLine command, ParseResult parsed) {
    if (!(problem instanceof ReportException known)) {
      return fault(problem, command.getErr());
    }
    command.getErr().println("zhengpu: " + known.getMessage());
    if (verbose) {
      known.printStackTrace(command.getErr());
    }
    return known.code().status();
  }

  private int fault(Throwable problem, PrintWriter err) {
    err.println("zhengpu: a fault of the program: " + problem + "; --verbose shows where");
    if (verbose) {
      problem.printStackTrace(err);
    }
    return ErrorCode.INTERNAL.status();
  }
}
