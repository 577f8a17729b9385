package org.zhengpu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhengpu.dataset.GraphSource;
import org.zhengpu.evaluate.Evaluation;
import org.zhengpu.evaluate.Evaluator;
import org.zhengpu.evaluate.ScoreWriter;
import org.zhengpu.evaluate.Topic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares a graph with an annotation by hand. */
@Command(
    name = "evaluate",
    description = "Compares a report's graph with an annotation of the report by hand.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example: zhengpu evaluate --show place gold.jsonl output/hunan-2025.ttl"})
final class EvaluateCommand implements Callable<Integer> {
  /** How measures are written. */
  enum Form {
    TABLE,
    JSON
  }

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "GOLD", description = "The annotation, JSON lines.")
  private Path gold;

  @Parameters(
      index = "1",
      paramLabel = "GRAPH",
      description = {"The graph of that report.", DataOperands.ONE})
  private Path graph;

  @Option(
      names = "--source",
      paramLabel = "FILE",
      description = "The report, for the words around a place; the graph has them too.")
  private @Nullable Path source;

  @Option(
      names = "--show",
      paramLabel = "KIND",
      description = "Lists what differs in one of ${COMPLETION-CANDIDATES}.")
  private @Nullable Topic show;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Form format;

  @Override
  public Integer call() {
    Evaluation evaluation = evaluate();
    PrintWriter out = spec.commandLine().getOut();
    try {
      switch (format) {
        case TABLE -> ScoreWriter.table(evaluation, show, out);
        case JSON -> ScoreWriter.json(evaluation, show, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the measures", e);
    }
    return 0;
  }

  private Evaluation evaluate() {
    try (GraphSource graphs = GraphSource.open(graph)) {
      return new Evaluator().evaluate(gold, graphs.union(), source);
    }
  }
}
