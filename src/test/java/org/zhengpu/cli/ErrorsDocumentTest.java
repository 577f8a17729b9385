package org.zhengpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhengpu.problem.ErrorCode;

class ErrorsDocumentTest {
  @ParameterizedTest
  @EnumSource(ErrorCode.class)
  void everyCodeHasAHeadingWithItsStatus(ErrorCode code) throws IOException {
    assertThat(Files.readString(Path.of("docs/errors.md")))
        .contains("\n## " + code + " (" + code.status() + ")\n");
  }
}
