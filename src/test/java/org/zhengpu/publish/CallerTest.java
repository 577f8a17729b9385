package org.zhengpu.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhengpu.problem.ErrorCode;
import org.zhengpu.problem.ReportException;

/** Against a server that answers as the test says. */
class CallerTest {
  private static final String TURTLE = "<urn:a> <urn:b> <urn:c> .";

  private record Reply(int status, Map<String, String> headers) {}

  private final Deque<Reply> replies = new ArrayDeque<>();
  private final List<String> bodies = Collections.synchronizedList(new ArrayList<>());
  private final List<String> authorizations = Collections.synchronizedList(new ArrayList<>());
  private final List<Duration> pauses = new ArrayList<>();
  private final List<ReportException> failed = new ArrayList<>();
  private final Path file;
  private HttpServer server;

  CallerTest(@TempDir Path folder) throws IOException {
    this.file = Files.writeString(folder.resolve("links.ttl"), TURTLE);
  }

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    authorizations.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
    Reply reply = replies.size() > 1 ? replies.removeFirst() : replies.getFirst();
    reply.headers().forEach(exchange.getResponseHeaders()::set);
    byte[] words = "no\u0007 room\nhere".getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(reply.status(), words.length);
    exchange.getResponseBody().write(words);
    exchange.close();
  }

  private void reply(int... statuses) {
    for (int status : statuses) {
      replies.add(new Reply(status, Map.of()));
    }
  }

  private void publish(Protocol protocol, int port, Map<String, String> environment) {
    Endpoint endpoint =
        new Endpoint(
            Endpoint.address("http://localhost:" + port + "/store"),
            protocol,
            Credentials.from(environment),
            3,
            Duration.ofSeconds(30),
            Endpoint.CHUNK);
    new Publisher(endpoint, false, pauses::add)
        .publish(List.of(file), null, outcome -> {}, failed::add);
  }

  private void publish(Protocol protocol) {
    publish(protocol, server.getAddress().getPort(), Map.of());
  }

  @ParameterizedTest
  @EnumSource(Protocol.class)
  void isPatientWithAServerThatIsBusyAndSendsTheWholeGraphAgain(Protocol protocol) {
    reply(503, 500, 200);

    publish(protocol);

    assertThat(failed).isEmpty();
    assertThat(bodies)
        .hasSize(3)
        .allMatch(body -> body.contains(TURTLE))
        .containsOnly(bodies.get(0));
    assertThat(pauses).containsExactly(Duration.ofMillis(500), Duration.ofSeconds(1));
  }

  @Test
  void waitsAsLongAsItIsAskedToButNotForever() {
    replies.add(new Reply(429, Map.of("Retry-After", "7")));
    replies.add(new Reply(503, Map.of("Retry-After", "86400")));
    replies.add(new Reply(503, Map.of("Retry-After", "Sat, 01 Jan 2000 00:00:00 GMT")));
    reply(200);

    publish(Protocol.GSP);

    assertThat(pauses)
        .containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(60), Duration.ZERO);
  }

  @Test
  void givesUpAfterSomeTries() {
    reply(503);

    assertThatThrownBy(() -> publish(Protocol.GSP)).hasMessageContaining("busy");
    assertThat(bodies).hasSize(4);
  }

  @Test
  void aGraphThatIsRefusedIsNotSentAgain() {
    reply(400);

    publish(Protocol.GSP);

    assertThat(bodies).hasSize(1);
    assertThat(failed)
        .singleElement()
        .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.GRAPH_REFUSED))
        .satisfies(e -> assertThat(e.getMessage()).contains("graph/links: 400 no room here"));
  }

  @Test
  void aTokenGoesToTheAddressThatTheUserGaveAndToNoOther() {
    replies.add(new Reply(307, Map.of("Location", "http://127.0.0.1:1/elsewhere")));

    assertThatThrownBy(
            () ->
                publish(
                    Protocol.GSP, server.getAddress().getPort(), Map.of("ZHENGPU_TOKEN", "t0ken")))
        .hasMessageContaining("has moved to http://127.0.0.1:1/elsewhere")
        .hasMessageNotContaining("t0ken");
    assertThat(authorizations).containsExactly("Bearer t0ken");
  }

  @Test
  void aServerThatIsNotThereIsTriedAgainAndNamed() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0)) {
      free = socket.getLocalPort();
    }

    assertThatThrownBy(() -> publish(Protocol.GSP, free, Map.of()))
        .isInstanceOfSatisfying(
            ReportException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.ENDPOINT_UNUSABLE))
        .hasMessageContaining("localhost:" + free);
    assertThat(pauses).hasSize(3);
  }
}
