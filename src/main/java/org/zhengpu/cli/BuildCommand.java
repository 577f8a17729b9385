package org.zhengpu.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhengpu.BuildOptions;
import org.zhengpu.BuildResult;
import org.zhengpu.Pipeline;
import org.zhengpu.Selection;
import org.zhengpu.correct.Corrections;
import org.zhengpu.dataset.Decisions;
import org.zhengpu.document.ReadOptions;
import org.zhengpu.graph.GraphOptions;
import org.zhengpu.graph.RdfFormat;
import org.zhengpu.lexicon.Place;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Builds the graphs of reports. */
@Command(
    name = "build",
    description = "Builds the graphs of reports, one file a report, or into a store of many.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example: zhengpu build reports/ -o output --jobs 4",
      "         zhengpu build hunan-2025.md --format jsonld",
      "         zhengpu build reports/ --store reports.store",
      "         zhengpu build reports/ --corrections corrections.tsv --min-confidence 0.9",
      "         zhengpu build reports/ --headline --no-quotes --since 2025 --together provinces"
    })
final class BuildCommand implements Callable<Integer> {
  private static final Set<RdfFormat> NAMED = Set.of(RdfFormat.TRIG, RdfFormat.NQ);

  @Spec private CommandSpec spec;
  @ParentCommand private Main program;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Files or folders (md, html, docx, txt, pdf); none: the bundled report.")
  private List<Path> inputs = List.of();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      description = "Where the graphs go, a file each (default: output; with --store: no files).")
  private @Nullable Path out;

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = {
        "Puts the graphs into a store of many reports, made where there is none,",
        "and passes over reports that have not changed."
      })
  private @Nullable Path store;

  @Option(
      names = "--rebuild",
      description = "With --store: builds those that have not changed too.")
  private boolean rebuild;

  @Option(
      names = "--issuer",
      paramLabel = "PLACE",
      description = "Whose reports they are: a name, a code of GB/T 2260 or a slug.")
  private @Nullable String issuer;

  @Option(names = "--year", paramLabel = "YEAR", description = "In which year they were given.")
  private @Nullable Integer year;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      defaultValue = "https://w3id.org/zhengpu/",
      description = "What the IRIs of reports begin with (default: ${DEFAULT-VALUE}).")
  private String base;

  @Option(
      names = "--no-quotes",
      description = "Leaves the report's words out of the graph; offsets stay.")
  private boolean noQuotes;

  @Option(
      names = "--headline",
      description = "Only the headline figures of the issuers' own places, and what states them.")
  private boolean headline;

  @Option(
      names = "--level",
      paramLabel = "LEVEL",
      description =
          "Only reports of places of one level: nation, province, prefecture, county, town.")
  private Place.@Nullable Level level;

  @Option(
      names = "--since",
      paramLabel = "YEAR",
      description = "Only reports given in that year or later.")
  private @Nullable Integer since;

  @Option(
      names = "--together",
      paramLabel = "NAME",
      description = "All graphs and what ties them in one file of that name, not a file each.")
  private @Nullable String together;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "ttl",
      description = {
        "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
        "trig and nq name the graph by the report's IRI."
      })
  private RdfFormat format;

  @Option(
      names = "--report",
      description = "Lists the indicators that the catalogue lacks, the most often stated first.")
  private boolean report;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many reports are read at once (default: one a processor).")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--mappings",
      paramLabel = "FILE",
      description = {
        "A reviewed table of `export sssom`: what was accepted or rejected there",
        "of the ties between reports."
      })
  private @Nullable Path mappings;

  @Mixin private LexiconOption lexicon;

  @Option(
      names = "--corrections",
      paramLabel = "FILE",
      description = "What people have corrected, as docs/corrections.md says.")
  private @Nullable Path corrections;

  @Option(
      names = "--min-confidence",
      paramLabel = "X",
      defaultValue = "0",
      description =
          "Leaves out facts whose rule is trusted less, from 0 to 1 (docs/confidence.md).")
  private BigDecimal minConfidence;

  @Override
  public Integer call() {
    if (together != null && NAMED.contains(format)) {
      throw new ParameterException(
          spec.commandLine(), "--together writes one graph; trig and nq name one a report");
    }
    GraphOptions graph = new GraphOptions(base, !noQuotes, minConfidence(), headline);
    Path folder = out != null || store != null ? out : Path.of("output");
    BuildOptions options =
        new BuildOptions(
            inputs,
            folder,
            store,
            new ReadOptions(issuer, year, lexicon.read()),
            graph,
            format,
            corrections == null ? Corrections.NONE : Corrections.read(corrections),
            jobs,
            rebuild,
            new Selection(level, since),
            together,
            mappings == null ? Decisions.none() : Decisions.read(mappings));
    BuildResult result = Pipeline.build(options, ProgressLine.create());
    return new BuildReport(spec.commandLine(), program.verbose(), report, store).print(result);
  }

  private BigDecimal minConfidence() {
    if (minConfidence.signum() < 0 || minConfidence.compareTo(BigDecimal.ONE) > 0) {
      throw new ParameterException(
          spec.commandLine(), "--min-confidence is from 0 to 1, not " + minConfidence);
    }
    return minConfidence;
  }
}
