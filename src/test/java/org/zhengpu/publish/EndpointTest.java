package org.zhengpu.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengpu.problem.ReportException;

class EndpointTest {
  private static final Map<String, String> KEEPER =
      Map.of("ZHENGPU_USER", "keeper", "ZHENGPU_PASSWORD", "s3cret");

  private static Endpoint endpoint(String address, Map<String, String> environment) {
    return new Endpoint(
        Endpoint.address(address),
        Protocol.GSP,
        Credentials.from(environment),
        0,
        Duration.ofSeconds(1),
        1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://example.org/data", "http://127.0.0.1.example.org/", "HTTP://localhost.x/"})
  void aPasswordDoesNotGoOverANetworkAsPlainText(String address) {
    assertThatThrownBy(() -> endpoint(address, KEEPER).secured())
        .isInstanceOf(ReportException.class)
        .hasMessageContaining("https")
        .hasMessageNotContaining("s3cret");
    assertThatCode(() -> endpoint(address, Map.of()).secured()).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/",
        "http://localhost:3030/",
        "http://127.0.0.1/",
        "http://[::1]/"
      })
  void aPasswordGoesToThisMachineOrByHttps(String address) {
    assertThatCode(() -> endpoint(address, KEEPER).secured()).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://u:s3cret@example.org/", "file:///etc/hosts", "example.org", "a b"})
  void anAddressIsOneOfTheWebWithoutAPassword(String address) {
    assertThatThrownBy(() -> Endpoint.address(address))
        .isInstanceOf(ReportException.class)
        .hasMessageNotContaining("s3cret");
  }

  @Test
  void credentialsThatAreNotClearAreRefusedWithoutShowingThem() {
    for (Map<String, String> unclear :
        List.of(
            Map.of("ZHENGPU_USER", "keeper", "ZHENGPU_TOKEN", "s3cret"),
            Map.of("ZHENGPU_PASSWORD", "s3cret"),
            Map.of("ZHENGPU_TOKEN", "s3cret\r\nX: y"))) {
      assertThatThrownBy(() -> Credentials.from(unclear))
          .isInstanceOf(ReportException.class)
          .hasMessageNotContaining("s3cret");
    }
    assertThat(Credentials.from(KEEPER).toString()).doesNotContain("s3cret");
  }
}
