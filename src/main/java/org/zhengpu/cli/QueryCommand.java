package org.zhengpu.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhengpu.dataset.GraphSource;
import org.zhengpu.query.Format;
import org.zhengpu.query.QueryRunner;
import org.zhengpu.query.SavedQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks graphs a question. */
@Command(
    name = "query",
    description = "Asks graphs a question in SPARQL, one of your own or a saved one.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example: zhengpu query headline --format csv",
      "         zhengpu query targets --data reports.store"
    })
final class QueryCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "QUERY",
      arity = "0..1",
      description = "A file x.rq, or the name of a saved query.")
  private @Nullable String query;

  @Mixin private DataOption data;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format;

  @Option(names = "--limit", paramLabel = "ROWS", description = "At most so many rows.")
  private long limit;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description = "How long the query may take (default: ${DEFAULT-VALUE}).")
  private long timeout;

  @Option(names = "--list", description = "Names the saved queries.")
  private boolean list;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (list) {
      SavedQuery.all().forEach(q -> out.println(q.summary()));
      return 0;
    }
    if (query == null) {
      throw new ParameterException(spec.commandLine(), "name a query; --list shows the saved ones");
    }
    String text = QueryRunner.text(query);
    try (GraphSource source = data.open()) {
      new QueryRunner(source.data(), Duration.ofSeconds(timeout)).run(text, format, limit, out);
    }
    return 0;
  }
}
