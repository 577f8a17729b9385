package org.zhengpu.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhengpu.Annotation;
import org.zhengpu.Annotator;
import org.zhengpu.problem.ErrorCode;
import org.zhengpu.problem.ReportException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds numbers and names in a text. */
@Command(
    name = "annotate",
    description = "Finds numbers and names in a text (UTF-8): JSON lines out.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example: zhengpu annotate report.txt",
      "         zhengpu annotate --lines < sentences.txt"
    })
final class AnnotateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "0..1", description = "The text; none: standard input.")
  private @Nullable Path file;

  @Option(names = "--lines", description = "Every line is a text of its own.")
  private boolean lines;

  @Option(names = "--explain", description = "For people: each find with the rule that made it.")
  private boolean explain;

  @Mixin private LexiconOption lexicon;

  @Override
  public Integer call() {
    Annotator annotator = Annotator.of(lexicon.read());
    try (BufferedReader text = open()) {
      if (lines) {
        int number = 0;
        for (String line = text.readLine(); line != null; line = text.readLine()) {
          print(annotator, line, number++);
        }
      } else {
        StringBuilder all = new StringBuilder();
        char[] buffer = new char[1 << 14];
        for (int n = text.read(buffer); n >= 0; n = text.read(buffer)) {
          all.append(buffer, 0, n);
        }
        print(annotator, all.toString(), 0);
      }
    } catch (IOException e) {
      String name = file == null ? "standard input" : file.toString();
      throw new ReportException(
          ErrorCode.INPUT_NOT_FOUND, name + ": cannot be read as UTF-8: " + e.getMessage(), e);
    }
    return 0;
  }

  private BufferedReader open() throws IOException {
    InputStream in = file == null ? System.in : Files.newInputStream(file);
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  private void print(Annotator annotator, String text, int line) {
    PrintWriter out = spec.commandLine().getOut();
    for (Annotation found : annotator.annotate(text)) {
      out.println(explain ? found.explanation() : found.json(line));
    }
  }
}
