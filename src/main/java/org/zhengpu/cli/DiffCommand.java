package org.zhengpu.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.zhengpu.dataset.GraphSource;
import org.zhengpu.diff.Difference;
import org.zhengpu.diff.GraphDiff;
import org.zhengpu.export.CsvTable;
import org.zhengpu.export.Rows;
import org.zhengpu.query.TextTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what two graphs differ in. */
@Command(
    name = "diff",
    description = "Says what two graphs of one report differ in: figures, things and their ties.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example: zhengpu diff old/hunan-2025.ttl output/hunan-2025.ttl"})
final class DiffCommand implements Callable<Integer> {
  private static final List<String> COLUMNS =
      List.of("change", "kind", "thing", "property", "before", "after");
  private static final List<String> COLUMNS_WITH_IRI =
      List.of("change", "kind", "thing", "iri", "property", "before", "after");

  /** How differences are written. */
  enum Form {
    /** Aligned columns for people. */
    TABLE,
    /** With the things' IRIs, for spreadsheets and programs. */
    CSV
  }

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "BEFORE", description = DataOperands.ONE)
  private Path before;

  @Parameters(index = "1", paramLabel = "AFTER", description = DataOperands.ONE)
  private Path after;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Form format;

  @Override
  public Integer call() {
    List<Difference> differences = differences();
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case TABLE -> {
        TextTable table = new TextTable(COLUMNS);
        differences.forEach(d -> table.add(cells(d, List.of())));
        out.print(table.text());
      }
      case CSV -> {
        List<List<String>> rows =
            differences.stream().map(d -> cells(d, List.of(d.iri()))).toList();
        out.print(CsvTable.of(new Rows(COLUMNS_WITH_IRI, rows)));
      }
    }
    return 0;
  }

  private List<Difference> differences() {
    try (GraphSource earlier = GraphSource.open(before);
        GraphSource later = GraphSource.open(after)) {
      return GraphDiff.between(earlier.union(), later.union());
    }
  }

  private static List<String> cells(Difference d, List<String> iri) {
    List<String> cells = new ArrayList<>();
    cells.add(d.change().name().toLowerCase(Locale.ROOT));
    cells.add(d.kind());
    cells.add(d.thing());
    cells.addAll(iri);
    cells.add(d.property());
    cells.add(d.before());
    cells.add(d.after());
    return cells;
  }
}
