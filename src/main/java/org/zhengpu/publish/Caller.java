package org.zhengpu.publish;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengpu.problem.ErrorCode;
import org.zhengpu.problem.ReportException;

/**
 * Sends requests to one endpoint, and again where it fails for the moment.
 *
 * <p>Redirections are not followed: the credentials are meant for the address that the user gave.
 */
final class Caller {
  private static final Set<Integer> PASSING = Set.of(429, 500, 502, 503, 504);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);
  private static final Duration CONNECT = Duration.ofSeconds(20);
  private static final int MOST_DOUBLINGS = 7;
  private static final int ERROR_BYTES = 600;
  private static final int ERROR_CHARACTERS = 200;

  private final Endpoint endpoint;
  private final Pause pause;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(CONNECT)
          .build();

  Caller(Endpoint endpoint, Pause pause) {
    this.endpoint = endpoint;
    this.pause = pause;
  }

  /** Waits. */
  interface Pause {
    /** For so long. */
    void of(Duration time) throws InterruptedException;
  }

  /**
   * What the endpoint says.
   *
   * @param status of HTTP
   * @param words the first of the body, in one line
   * @param location where it has moved, or empty
   */
  record Answer(int status, String words, String location) {
    boolean good() {
      return status / 100 == 2;
    }
  }

  /**
   * Sends a request to an address.
   *
   * @throws ReportException where there is no answer, or one that is the same for all requests
   */
  Answer send(URI address, HttpRequest.Builder request) {
    endpoint.credentials().addTo(request);
    HttpRequest ready =
        request.uri(address).timeout(endpoint.timeout()).setHeader("User-Agent", "zhengpu").build();
    try {
      Answer answer = patiently(ready);
      refuseForAll(answer);
      return answer;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ReportException(ErrorCode.ENDPOINT_UNUSABLE, "interrupted", e);
    }
  }

  private Answer patiently(HttpRequest request) throws InterruptedException {
    for (int attempt = 0; ; attempt++) {
      boolean last = attempt == endpoint.retries();
      Duration wait = FIRST_PAUSE.multipliedBy(1L << Math.min(attempt, MOST_DOUBLINGS));
      try {
        HttpResponse<InputStream> response =
            client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
          if (last || !PASSING.contains(response.statusCode())) {
            return answer(response, body);
          }
        }
        wait = retryAfter(response).orElse(wait);
      } catch (IOException e) {
        if (last) {
          String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
          throw unusable("cannot be reached: " + reason, e);
        }
      }
      pause.of(wait.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : wait);
    }
  }

  private static Answer answer(HttpResponse<?> response, InputStream body) throws IOException {
    String words =
        new String(body.readNBytes(ERROR_BYTES), StandardCharsets.UTF_8)
            .replaceAll("[\\p{Cntrl}\\s]+", " ")
            .strip();
    return new Answer(
        response.statusCode(),
        words.substring(0, Math.min(words.length(), ERROR_CHARACTERS)),
        response.headers().firstValue("Location").orElse(""));
  }

  /** Seconds, or a date. */
  private static Optional<Duration> retryAfter(HttpResponse<?> response) {
    String value = response.headers().firstValue("Retry-After").orElse("").strip();
    if (value.matches("[0-9]{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
    }
    try {
      Instant then = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Duration wait = Duration.between(Instant.now(), then);
      return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private void refuseForAll(Answer answer) {
    switch (answer.status()) {
      case 401 ->
          throw unusable(
              endpoint.credentials().given()
                  ? "does not accept the credentials; check " + Credentials.VARIABLES
                  : "asks who you are; set " + Credentials.VARIABLES,
              null);
      case 403 -> throw unusable("does not let these credentials write", null);
      case 405, 501 ->
          throw unusable(
              "is no " + (endpoint.protocol() == Protocol.GSP ? "graph store" : "update service"),
              null);
      case 429, 503 -> throw unusable("is too busy; try later", null);
      default -> {
        if (answer.status() / 100 == 3) {
          throw unusable("has moved to " + answer.location() + "; give that address", null);
        }
      }
    }
  }

  private ReportException unusable(String what, @Nullable Throwable why) {
    return new ReportException(ErrorCode.ENDPOINT_UNUSABLE, endpoint.address() + " " + what, why);
  }

  /** The error of a graph that the endpoint does not take. */
  static ReportException refused(NamedGraph graph, Answer answer) {
    return new ReportException(
        ErrorCode.GRAPH_REFUSED,
        String.join(
            " ",
            graph.from() + ": the endpoint refuses",
            graph.name() + ":",
            Integer.toString(answer.status()),
            answer.words()));
  }
}
