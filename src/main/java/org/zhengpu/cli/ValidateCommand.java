package org.zhengpu.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.jspecify.annotations.Nullable;
import org.zhengpu.dataset.GraphSource;
import org.zhengpu.query.TextTable;
import org.zhengpu.validate.Agreement;
import org.zhengpu.validate.Finding;
import org.zhengpu.validate.Finding.Severity;
import org.zhengpu.validate.ImpliedFigure;
import org.zhengpu.validate.ShaclReport;
import org.zhengpu.validate.Validator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks graphs. */
@Command(
    name = "validate",
    description =
        "Checks graphs: SHACL shapes, the data cube's integrity, declared sizes, offsets, figures"
            + " against each other.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example: zhengpu validate --source reports output",
      "         zhengpu validate output --report findings.ttl"
    })
final class ValidateCommand implements Callable<Integer> {
  private static final int EXAMPLES = 5;

  @Spec private CommandSpec spec;

  @Mixin private DataOperands data;

  @Option(
      names = "--source",
      paramLabel = "DIR",
      description = "Where the reports' files are; passages are compared with them.")
  private @Nullable Path source;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Writes the findings there too, as a validation report of SHACL in Turtle.")
  private @Nullable Path report;

  @Override
  public Integer call() {
    try (GraphSource graphs = data.open()) {
      return check(graphs);
    }
  }

  private int check(GraphSource graphs) {
    Model graph = graphs.union();
    List<Finding> findings = new Validator(source).check(graph);
    Map<List<Object>, List<Finding>> groups = new LinkedHashMap<>();
    for (Finding finding : findings) {
      List<Object> group = List.of(finding.severity(), finding.check());
      groups.computeIfAbsent(group, key -> new ArrayList<>()).add(finding);
    }
    groups.values().forEach(this::print);
    if (report != null) {
      ShaclReport.write(findings, report);
    }
    if (graphs.files().size() != 1) {
      printNation(Validator.nation(graph));
    }
    long wrong = findings.stream().filter(f -> f.severity() == Severity.VIOLATION).count();
    long warnings = findings.stream().filter(f -> f.severity() == Severity.WARNING).count();
    String counted = graphs.files().isEmpty() ? "store" : graphs.files().size() + " files";
    spec.commandLine()
        .getOut()
        .println(counted + ": " + wrong + " violations, " + warnings + " warnings");
    return wrong == 0 ? 0 : 1;
  }

  /** What several reports imply of the nation, which no one of them states. */
  private void printNation(List<Agreement> agreements) {
    TextTable table =
        new TextTable(
            List.of("implied of the nation", "period", "measure", "value", "by", "not by"));
    for (Agreement agreement : agreements) {
      List<ImpliedFigure> dissenting = agreement.dissenting();
      table.add(
          List.of(
              agreement.indicator(),
              agreement.period(),
              agreement.measure(),
              agreement.value().map(BigDecimal::toPlainString).orElse("?"),
              areas(agreement.figures().stream().filter(f -> !dissenting.contains(f))),
              areas(dissenting.stream())));
    }
    spec.commandLine().getOut().print(table.text());
  }

  private static String areas(Stream<ImpliedFigure> figures) {
    return figures.map(ImpliedFigure::area).distinct().collect(Collectors.joining(" "));
  }

  private void print(List<Finding> group) {
    PrintWriter out = spec.commandLine().getOut();
    Finding first = group.get(0);
    String severity = first.severity().name().toLowerCase(Locale.ROOT);
    out.println(severity + " (" + group.size() + "×): " + first.check());
    group.stream().limit(EXAMPLES).forEach(f -> out.println("    " + f.about() + " " + f.detail()));
    if (group.size() > EXAMPLES) {
      out.println("    … and " + (group.size() - EXAMPLES) + " more");
    }
  }
}
