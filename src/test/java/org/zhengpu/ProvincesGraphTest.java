package org.zhengpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengpu.correct.Corrections;
import org.zhengpu.dataset.Decisions;
import org.zhengpu.dataset.GraphFiles;
import org.zhengpu.document.ReadOptions;
import org.zhengpu.graph.GraphOptions;
import org.zhengpu.graph.RdfFormat;
import org.zhengpu.lexicon.Place;
import org.zhengpu.query.Format;
import org.zhengpu.query.QueryRunner;
import org.zhengpu.validate.Finding.Severity;
import org.zhengpu.validate.Validator;

/**
 * The committed graph of the provinces' headline figures; {@code -Dgolden.update=true} rewrites it
 * where the shared reports are.
 */
class ProvincesGraphTest {
  private static final Path COMMITTED = Path.of("output", "provinces.ttl");
  private static final Path REPORTS =
      Path.of(System.getProperty("zhengpu.shared", "../shared"), "reports");
  private static final long LARGEST = 3_000_000;

  @Test
  void theCommittedGraphIsWhatTheProgramWrites(@TempDir Path folder) throws IOException {
    assumeTrue(Files.isDirectory(REPORTS), "no folder of shared reports");
    Pipeline.build(
        new BuildOptions(
            List.of(REPORTS),
            folder,
            null,
            ReadOptions.none(),
            new GraphOptions(GraphOptions.STANDARD.base(), false, BigDecimal.ZERO, true),
            RdfFormat.TTL,
            Corrections.NONE,
            2,
            false,
            new Selection(Place.Level.PROVINCE, 2025),
            "provinces",
            Decisions.none()),
        Progress.SILENT);
    String written = Files.readString(folder.resolve("provinces.ttl"));
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(COMMITTED, written);
    }

    assertThat(Files.readString(COMMITTED))
        .as("run mvn -Dgolden.update=true -Dtest=ProvincesGraphTest test and look at what changed")
        .isEqualTo(written);
  }

  @Test
  void itIsSmallAndHoldsNoSentence() throws IOException {
    assertThat(Files.size(COMMITTED)).isLessThan(LARGEST);
    assertThat(Files.readString(COMMITTED))
        .doesNotContain("nif:anchorOf")
        .doesNotContain("nif:isString")
        .doesNotContain("zp:plainText");
  }

  @Test
  void itHasTheHeadlineFiguresOfTwoYearsOfEachProvince() {
    StringWriter csv = new StringWriter();
    new QueryRunner(GraphFiles.load(List.of(COMMITTED)), Duration.ofMinutes(1))
        .run(QueryRunner.text("headline"), Format.CSV, 0, csv);
    List<String> reports =
        csv.toString()
            .lines()
            .skip(1)
            .map(line -> String.join(" ", List.of(line.split(",")).subList(0, 2)))
            .distinct()
            .toList();

    assertThat(reports).hasSize(42).allMatch(report -> report.matches(".* 202[56]"));
  }

  @Test
  void itIsSound() {
    Model graph = GraphFiles.load(List.of(COMMITTED)).getDefaultModel();

    assertThat(new Validator(null).check(graph))
        .filteredOn(finding -> finding.severity() == Severity.VIOLATION)
        .isEmpty();
  }
}
