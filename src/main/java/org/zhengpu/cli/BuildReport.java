package org.zhengpu.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhengpu.BuildResult;
import org.zhengpu.BuildResult.Built;
import org.zhengpu.BuildResult.Failure;
import org.zhengpu.Summary;
import org.zhengpu.document.Part;
import org.zhengpu.link.Thing;
import org.zhengpu.problem.ErrorCode;
import picocli.CommandLine;

/** Tells people what a build did. */
final class BuildReport {
  private static final int PLACES_SHOWN = 8;
  private static final int MEMBERS_SHOWN = 12;

  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean verbose;
  private final boolean lists;
  private final @Nullable Path store;

  BuildReport(CommandLine command, boolean verbose, boolean lists, @Nullable Path store) {
    this.store = store;
    this.lists = lists;
    this.out = command.getOut();
    this.err = command.getErr();
    this.verbose = verbose;
  }

  /** Prints it and gives the exit status. */
  int print(BuildResult result) {
    if (result.built().size() == 1) {
      one(result.built().get(0));
    } else {
      result.built().forEach(this::line);
    }
    if (lists) {
      minted(result);
    }
    result
        .duplicates()
        .forEach(
            d -> err.println(d.input() + ": the same report as " + d.chosen() + ", not built"));
    if (!result.unchanged().isEmpty()) {
      out.println(result.unchanged().size() + " unchanged in " + store);
    }
    result.failures().forEach(this::failure);
    result.unmatched().forEach(line -> err.println("zhengpu: " + line));
    if (result.failures().isEmpty()) {
      return result.unmatched().isEmpty() ? 0 : 1;
    }
    err.println(result.built().size() + " built, " + result.failures().size() + " failed");
    if (!result.built().isEmpty() || !result.unchanged().isEmpty()) {
      return 1;
    }
    boolean ours = result.failures().stream().anyMatch(Failure::ours);
    return (ours ? ErrorCode.INTERNAL : ErrorCode.INPUT_NOT_FOUND).status();
  }

  /** The indicators that the catalogue lacks, over all reports. */
  private void minted(BuildResult result) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Built built : result.built()) {
      built.summary().minted().forEach((name, count) -> counts.merge(name, count, Integer::sum));
    }
    out.println(counts.size() + " indicators that the catalogue lacks");
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(entry -> out.printf("%6d  %s%n", entry.getValue(), entry.getKey()));
  }

  private void failure(Failure failure) {
    err.println("zhengpu: " + failure.message());
    if (verbose && failure.cause() != null) {
      failure.cause().printStackTrace(err);
    }
  }

  private void line(Built built) {
    Summary summary = built.summary();
    out.printf(
        "%s: %d sections, %d figures, %d programmes, %d projects, %d places%n",
        built.graph() == null ? built.name() : built.graph(),
        sum(summary.sections()),
        summary.actual() + summary.targets(),
        count(summary, Thing.Kind.PROGRAMME),
        count(summary, Thing.Kind.PROJECT),
        summary.places().size());
  }

  private void one(Built built) {
    Summary summary = built.summary();
    out.println(summary.issuer() + " " + summary.year());
    row("sections", sum(summary.sections()), parts(summary));
    row("sentences", summary.sentences(), "");
    row(
        "figures",
        summary.actual() + summary.targets(),
        summary.actual() + " reached, " + summary.targets() + " aimed at");
    row("programmes", count(summary, Thing.Kind.PROGRAMME), "");
    row("projects", count(summary, Thing.Kind.PROJECT), "");
    row("organisations", count(summary, Thing.Kind.ORGANISATION), "");
    row("places", summary.places().size(), places(summary));
    row("families", summary.families().size(), "");
    summary.families().stream().filter(f -> !f.members().isEmpty()).forEach(this::family);
    out.println();
    Path graph = built.graph() == null ? store : built.graph();
    out.println("The graph is in " + graph);
    out.println("Questions to ask next:");
    for (String query : List.of("headline", "targets", "family-members")) {
      String data = built.graph() == null ? " --data " + store : "";
      out.println("  " + Invocation.of("query " + query + data));
    }
  }

  private void row(String name, int count, String more) {
    out.println(String.format("  %-14s%5d   %s", name, count, more).stripTrailing());
  }

  private void family(Summary.Family family) {
    String names =
        family.members().stream().limit(MEMBERS_SHOWN).collect(Collectors.joining(" · "));
    int found = family.members().size();
    String count = found == family.size() ? "" : " (" + found + " of " + family.size() + ")";
    out.println("    " + family.year() + " " + family.name() + count + ": " + names);
  }

  private static String parts(Summary summary) {
    return summary.sections().getOrDefault(Part.REVIEW, 0)
        + " of review, "
        + summary.sections().getOrDefault(Part.PLAN, 0)
        + " of plan";
  }

  private static String places(Summary summary) {
    return summary.places().entrySet().stream()
        .limit(PLACES_SHOWN)
        .map(place -> place.getKey() + " " + place.getValue() + "×")
        .collect(Collectors.joining(", "));
  }

  private static int sum(Map<?, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static int count(Summary summary, Thing.Kind kind) {
    return summary.things().getOrDefault(kind, 0);
  }
}
