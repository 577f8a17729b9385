package org.zhengpu.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhengpu.compare.Compare;
import org.zhengpu.compare.Form;
import org.zhengpu.compare.Language;
import org.zhengpu.dataset.GraphSource;
import org.zhengpu.graph.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares reports. */
@Command(
    name = "compare",
    description = "Compares reports of many places and years, each value with its source.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "indicators   targets and actual figures by issuer and year",
      "promises     targets with what became of them",
      "programmes   national programmes and those of one name, and who carries them out",
      "cooperation  who cooperates with whom, as one or both sides say",
      "reports A B  two reports: figures side by side, programmes shared",
      "",
      "Example: zhengpu compare promises --indicator gdp",
      "         zhengpu compare indicators --years 2025 --format html -o page.html",
      "         zhengpu compare reports hunan-2025 hunan-2026"
    })
final class CompareCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "KIND", description = "One of ${COMPLETION-CANDIDATES}.")
  private Compare.Kind kind;

  @Parameters(
      index = "1..*",
      paramLabel = "REPORT",
      arity = "0..*",
      description = "Two reports, as hunan-2025, for `reports`.")
  private List<String> reports = List.of();

  @Mixin private DataOption data;

  @Option(
      names = "--indicator",
      paramLabel = "NAME",
      split = ",",
      description = "Slugs or names of indicators (default: the eleven that all reports share).")
  private List<String> indicators = List.of();

  @Option(
      names = "--years",
      paramLabel = "YEAR",
      split = ",",
      description = "Of which years (default: the last two).")
  private List<Integer> years = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Form format;

  @Option(
      names = "--lang",
      paramLabel = "LANGUAGE",
      defaultValue = "zh",
      description = "Of headings and notes: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Language language;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "Where it goes (default: standard output).")
  private @Nullable Path out;

  @Override
  public Integer call() {
    Compare.Request request = new Compare.Request(kind, reports, indicators, years);
    Compare comparison;
    try (GraphSource source = data.open()) {
      comparison = Compare.of(source.data(), request, language);
    }
    PrintWriter printer = spec.commandLine().getOut();
    if (out == null) {
      comparison.write(format, printer);
    } else {
      StringBuilder text = new StringBuilder();
      comparison.write(format, text);
      printer.println(WholeFile.write(out, text.toString(), "-o names another file"));
    }
    return 0;
  }
}
