package org.zhengpu.publish;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengpu.problem.ErrorCode;
import org.zhengpu.problem.ReportException;

/**
 * Who writes, as the environment says it: a command line is seen by all users of a machine.
 *
 * <p>They are never printed and never leave this class but in the header of a request.
 */
public final class Credentials {
  /** What to set, as messages name it. */
  static final String VARIABLES = "ZHENGPU_USER and ZHENGPU_PASSWORD, or ZHENGPU_TOKEN";

  private static final String USER = "ZHENGPU_USER";
  private static final String PASSWORD = "ZHENGPU_PASSWORD";
  private static final String TOKEN = "ZHENGPU_TOKEN";

  private final @Nullable String header;

  private Credentials(@Nullable String header) {
    this.header = header;
  }

  /**
   * Those of an environment: a user with a password (Basic), a token (Bearer), or none.
   *
   * @throws ReportException where it is not clear which are meant
   */
  public static Credentials from(Map<String, String> environment) {
    String user = environment.getOrDefault(USER, "");
    String password = environment.getOrDefault(PASSWORD, "");
    String token = environment.getOrDefault(TOKEN, "");
    boolean basic = !user.isEmpty() || !password.isEmpty();
    if (basic && !token.isEmpty()) {
      throw wrong("both a user and a token are set: unset one of them");
    }
    if (!token.isEmpty()) {
      if (!token.matches("[!-~]+")) {
        throw wrong(TOKEN + " has characters that no token has");
      }
      return new Credentials("Bearer " + token);
    }
    if (!basic) {
      return new Credentials(null);
    }
    if (user.isEmpty() || user.indexOf(':') >= 0) {
      throw wrong(USER + " must be a name without a colon");
    }
    byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    return new Credentials("Basic " + Base64.getEncoder().encodeToString(pair));
  }

  private static ReportException wrong(String message) {
    return new ReportException(ErrorCode.BAD_USAGE, message);
  }

  /** Whether there are any. */
  boolean given() {
    return header != null;
  }

  /** Adds them to a request. */
  void addTo(HttpRequest.Builder request) {
    if (header != null) {
      request.setHeader("Authorization", header);
    }
  }

  /** Whether there are any, and no more. */
  @Override
  public String toString() {
    return given() ? "credentials" : "no credentials";
  }
}
