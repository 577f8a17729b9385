package org.zhengpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengpu.graph.GraphOptions;
import org.zhengpu.problem.ErrorCode;
import org.zhengpu.problem.ReportException;

class PipelineTest {
  private static final String TEXT =
      """
      2025年湖南省政府工作报告

      ——2025年1月14日在湖南省第十四届人民代表大会第三次会议上

      湖南省省长 毛伟明

      各位代表：

      现在，我代表省人民政府，向大会作政府工作报告，请予审议。

      一、2024年工作回顾

      全年地区生产总值增长4.8%。

      二、2025年工作安排

      地区生产总值增长5.5%左右。
      """;

  private final Path folder;
  private final Path in;

  PipelineTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    in = Files.createDirectory(folder.resolve("in"));
    Files.writeString(in.resolve("a.txt"), TEXT);
    Files.writeString(in.resolve("b.txt"), TEXT.replace("湖南省", "湖北省"));
    Files.writeString(in.resolve("c.md"), "# " + TEXT);
  }

  private BuildResult build(int jobs, GraphOptions graph, Path... inputs) {
    return PlainBuild.run(List.of(inputs), folder.resolve("out" + jobs), null, graph, jobs, false);
  }

  @Test
  void aFileOfManyReportsThatLiesInTheFolderIsNotTiedToWhatIsBuilt() throws IOException {
    Path out = Files.createDirectory(folder.resolve("out1"));
    Files.copy(Path.of("output/provinces.ttl"), out.resolve("provinces.ttl"));

    build(1, GraphOptions.STANDARD, in.resolve("a.txt"));

    assertThat(out).isDirectoryNotContaining("glob:**links.ttl");
  }

  @Test
  void ofSeveralFilesWithOneReportTheMarkdownIsBuilt() {
    BuildResult result = build(1, GraphOptions.STANDARD, in);

    assertThat(result.failures()).isEmpty();
    assertThat(result.built())
        .extracting(BuildResult.Built::graph)
        .containsExactlyInAnyOrder(
            folder.resolve("out1/hunan-2025.ttl"), folder.resolve("out1/hubei-2025.ttl"));
    assertThat(result.duplicates())
        .containsExactly(new BuildResult.Duplicate(in.resolve("a.txt"), in.resolve("c.md")));
  }

  @Test
  void aFileThatCannotBeReadDoesNotStopTheOthers() throws IOException {
    Path odd = Files.writeString(in.resolve("odd.txt"), "今天天气好。");

    BuildResult result =
        build(2, GraphOptions.STANDARD, in.resolve("missing.md"), odd, in.resolve("b.txt"));

    assertThat(result.built()).hasSize(1);
    assertThat(result.failures()).hasSize(2).noneMatch(BuildResult.Failure::ours);
  }

  @Test
  void theNumberOfJobsChangesNoByte() throws IOException {
    build(1, GraphOptions.STANDARD, in);
    build(3, GraphOptions.STANDARD, in);

    for (String name : List.of("hunan-2025.ttl", "hubei-2025.ttl")) {
      assertThat(folder.resolve("out3").resolve(name))
          .hasSameBinaryContentAs(folder.resolve("out1").resolve(name));
    }
  }

  @Test
  void withoutQuotesNoWordOfTheTextIsInTheGraph() throws IOException {
    build(1, new GraphOptions("https://example.org/", false), in.resolve("b.txt"));

    assertThat(folder.resolve("out1/hubei-2025.ttl"))
        .content()
        .contains("@base <https://example.org/>", "<report/420000-2025>", "place:420000")
        .doesNotContain("nif:isString", "nif:anchorOf", "请予审议");
  }

  @Test
  void aFolderThatCannotBeWrittenIsSaidOnceAndNothingIsBuilt() throws IOException {
    Path file = Files.writeString(folder.resolve("out1"), "no folder");

    assertThatThrownBy(() -> build(1, GraphOptions.STANDARD, in))
        .isInstanceOfSatisfying(
            ReportException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.OUTPUT_FAILED))
        .hasMessageContaining("out1");
    assertThat(file).hasContent("no folder");
  }

  @Test
  void aWriteThatFailsLeavesNoHalfFile() throws IOException {
    Path out = folder.resolve("out1");
    Path inTheWay = Files.createDirectories(out.resolve("hubei-2025.ttl/folder"));

    BuildResult result = build(1, GraphOptions.STANDARD, in);

    assertThat(result.built()).hasSize(1);
    assertThat(result.failures()).hasSize(1).noneMatch(BuildResult.Failure::ours);
    assertThat(inTheWay).isEmptyDirectory();
    assertThat(out)
        .isDirectoryNotContaining(file -> file.getFileName().toString().endsWith(".new"));
  }

  @Test
  void linksAreFollowedButNotInACircle() throws IOException {
    Path link = folder.resolve("link");
    try {
      Files.createSymbolicLink(link, in);
      Files.createSymbolicLink(in.resolve("back"), in);
      Files.createSymbolicLink(in.resolve("gone.md"), folder.resolve("missing.md"));
    } catch (IOException | UnsupportedOperationException e) {
      assumeTrue(false, "no symbolic links here: " + e);
    }

    BuildResult result = build(1, GraphOptions.STANDARD, link);

    assertThat(result.failures()).isEmpty();
    assertThat(result.built()).hasSize(2);
  }

  @Test
  void aFolderThatCannotBeReadIsAnInputThatFails() throws IOException {
    Path closed = Files.createDirectory(in.resolve("closed"));
    assumeTrue(closed.toFile().setReadable(false) && !Files.isReadable(closed), "all is readable");

    BuildResult result = build(1, GraphOptions.STANDARD, in);

    assertThat(result.failures()).hasSize(1).noneMatch(BuildResult.Failure::ours);
  }
}
