package org.zhengpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/corrections.md shows is so. */
class CorrectionsDocumentTest {
  private static final Pattern EXAMPLE = Pattern.compile("```\n(report\t[^`]+)```");
  private static final Pattern ANSWER = Pattern.compile("after/hunan-2025.ttl\n([^`]+)```");

  private final Path folder;
  private final Path file;
  private final String document;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  CorrectionsDocumentTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    file = folder.resolve("corrections.tsv");
    document = Files.readString(Path.of("docs", "corrections.md"));
    Files.writeString(file, shown(EXAMPLE));
  }

  @Test
  void whatHasChangedIsShownAsFacts() throws IOException {
    assertThat(run("build", "-o", folder.resolve("before").toString())).isZero();
    assertThat(build()).isZero();
    out.getBuffer().setLength(0);
    run("diff", graph("before").toString(), graph("after").toString());

    assertThat(out.toString()).isEqualToNormalizingNewlines(shown(ANSWER));
    String first = Files.readString(graph("after"));
    build();
    assertThat(Files.readString(graph("after"))).isEqualTo(first);
  }

  @Test
  void whatNoLongerFitsIsToldAndTheRestIsApplied() throws IOException {
    Files.writeString(
        file,
        """
        *\tproject\t-\t没有的项目\texists\tno\t李
        hunan-2025\tproject\t-\t邵永高铁\tstatus\tcompleted\t李
        jilin-2025\tproject\t-\t邵永高铁\tstatus\tplanned\t李
        hunan-2025\tfigure\t增长\t5%\tstatus\ttarget\t李
        """);

    assertThat(build()).isEqualTo(1);
    assertThat(err.toString().lines().filter(line -> line.contains("corrections.tsv:")))
        .satisfiesExactly(
            line -> assertThat(line).contains(":1: not applied to hunan-2025: no project"),
            line -> assertThat(line).contains(":4: not applied", "times; quote more"));
    assertThat(Files.readString(graph("after"))).contains("zp:rule \"correction\"");
  }

  @Test
  void aRowThatMakesNoSenseStopsTheBuildByLineAndColumn() throws IOException {
    Files.writeString(file, "# mine\nhunan-2025\tfigure\t增长5%\t5%\tstatus\tperhaps\t李\n");

    assertThat(build()).isEqualTo(3);
    assertThat(err.toString())
        .contains("corrections.tsv:2: column 6 (value): expected one of actual, target");
    assertThat(graph("after")).doesNotExist();
  }

  private int build() {
    return run("build", "-o", folder.resolve("after").toString(), "--corrections", file.toString());
  }

  private Path graph(String name) {
    return folder.resolve(name).resolve("hunan-2025.ttl");
  }

  private String shown(Pattern pattern) {
    Matcher matcher = pattern.matcher(document);
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
  }
}
