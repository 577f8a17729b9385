package org.zhengpu.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhengpu.problem.ErrorCode;
import org.zhengpu.problem.ReportException;
import org.zhengpu.publish.Credentials;
import org.zhengpu.publish.Endpoint;
import org.zhengpu.publish.Outcome;
import org.zhengpu.publish.Protocol;
import org.zhengpu.publish.Publisher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Puts graphs into a store elsewhere. */
@Command(
    name = "publish",
    description = {
      "Puts graphs into a SPARQL store, each in the place of the one of its name.",
      "A report's graph is named by the report, another by its file (links.ttl: graph/links)."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Who writes is said by the environment: ZHENGPU_USER and ZHENGPU_PASSWORD (Basic), or",
      "ZHENGPU_TOKEN (Bearer). Redirections are not followed.",
      "",
      "Example: zhengpu publish output --to http://localhost:3030/reports/data --dry-run",
      "         zhengpu publish --to https://example.org/sparql/update --protocol update"
    })
final class PublishCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private DataOperands data;

  @Option(
      names = "--to",
      paramLabel = "URL",
      required = true,
      description = "Address of the graph store or of the update service.")
  private String to;

  @Option(
      names = "--protocol",
      paramLabel = "PROTOCOL",
      defaultValue = "gsp",
      description =
          "One of ${COMPLETION-CANDIDATES}: Graph Store Protocol or SPARQL Update"
              + " (default: ${DEFAULT-VALUE}).")
  private Protocol protocol;

  @Option(
      names = "--graph",
      paramLabel = "IRI",
      description = "Name of the graph, where there is only one.")
  private @Nullable String graph;

  @Option(names = "--dry-run", description = "Says what would be replaced, and writes nothing.")
  private boolean dry;

  @Option(
      names = "--retries",
      paramLabel = "N",
      description = "How often a request that failed for the moment is repeated (default: 4).")
  private int retries = Endpoint.RETRIES;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "300",
      description = "How long one request may take (default: ${DEFAULT-VALUE}).")
  private long timeout;

  @Option(
      names = "--chunk",
      paramLabel = "TRIPLES",
      description =
          "The most triples in one update; a larger graph is filled beside the old one and then"
              + " put in its place (default: 50000).")
  private int chunk = Endpoint.CHUNK;

  @Option(
      names = "--insecure",
      description = "Sends the password to another machine even without https.")
  private boolean insecure;

  private int done;
  private int failed;

  @Override
  public Integer call() {
    Credentials credentials = Credentials.from(System.getenv());
    Duration time = Duration.ofSeconds(timeout);
    Endpoint endpoint =
        new Endpoint(Endpoint.address(to), protocol, credentials, retries, time, chunk);
    Publisher publisher = Publisher.to(insecure ? endpoint : endpoint.secured(), dry);
    try {
      publisher.publish(data.paths(), graph, this::print, this::print);
    } catch (ReportException e) {
      if (done == 0) {
        throw e;
      }
      print(e);
    }
    if (failed == 0) {
      return 0;
    }
    return done > 0 ? 1 : ErrorCode.GRAPH_REFUSED.status();
  }

  private void print(Outcome outcome) {
    done++;
    PrintWriter out = spec.commandLine().getOut();
    String effect = outcome.effect().name().toLowerCase(Locale.ROOT);
    String triples = String.format(Locale.ROOT, "%,d triples", outcome.triples());
    out.println((dry ? "would be " : "") + effect + ": " + outcome.graph() + " (" + triples + ")");
    out.flush();
  }

  private void print(ReportException problem) {
    failed++;
    spec.commandLine().getErr().println("zhengpu: " + problem.getMessage());
  }
}
