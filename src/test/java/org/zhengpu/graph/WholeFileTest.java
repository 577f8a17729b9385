package org.zhengpu.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengpu.problem.ErrorCode;
import org.zhengpu.problem.ReportException;

class WholeFileTest {
  @Test
  void theNewStandsInThePlaceOfTheOld(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.ttl"), "old and longer");

    WholeFile.write(file, "新", "-o names another");

    assertThat(file).hasContent("新");
    assertThat(folder).isDirectoryNotContaining("glob:**.new");
  }

  @Test
  void whatCannotBeWrittenLeavesNothingBeside(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("a.ttl");
    Files.createDirectories(file.resolve("full"));

    assertThatThrownBy(() -> WholeFile.write(file, "new", "-o names another"))
        .isInstanceOfSatisfying(
            ReportException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.OUTPUT_FAILED))
        .hasMessageContaining("-o names another");
    assertThat(folder).isDirectoryNotContaining("glob:**.new");
  }
}
