package org.zhengpu.publish;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Locale;
import org.zhengpu.problem.ErrorCode;
import org.zhengpu.problem.ReportException;

/**
 * Where graphs go and how patiently.
 *
 * @param address of the graph store or of the update service
 * @param protocol what it speaks
 * @param credentials of the one who writes
 * @param retries how often a request is repeated that failed for the moment
 * @param timeout how long one request may take
 * @param chunk the most triples that one update holds; the Graph Store Protocol has no chunks
 */
public record Endpoint(
    URI address,
    Protocol protocol,
    Credentials credentials,
    int retries,
    Duration timeout,
    int chunk) {
  /** How often a request is repeated unless the user says otherwise. */
  public static final int RETRIES = 4;

  /** How many triples an update holds unless the user says otherwise. */
  public static final int CHUNK = 50_000;

  /** Refuses what makes no sense. */
  public Endpoint {
    if (retries < 0 || chunk < 1 || timeout.isNegative() || timeout.isZero()) {
      throw new ReportException(
          ErrorCode.BAD_USAGE, "retries, timeout and chunk must not be below 0, 1 and 1");
    }
  }

  /**
   * Reads an address.
   *
   * @throws ReportException where it is not one of the web, or holds a password
   */
  public static URI address(String text) {
    URI address;
    try {
      address = new URI(text);
    } catch (URISyntaxException e) {
      throw new ReportException(ErrorCode.BAD_USAGE, "--to: no address: " + e.getReason(), e);
    }
    if (address.getRawUserInfo() != null) {
      throw new ReportException(
          ErrorCode.BAD_USAGE, "--to: no user or password in it; set " + Credentials.VARIABLES);
    }
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    if (!(scheme.equals("http") || scheme.equals("https")) || address.getHost() == null) {
      throw new ReportException(
          ErrorCode.BAD_USAGE, "--to: " + text + " is no address; give https://host/path");
    }
    return address;
  }

  /**
   * Refuses to send a password over a network as plain text.
   *
   * @throws ReportException where that would happen
   */
  public Endpoint secured() {
    boolean plain = "http".equalsIgnoreCase(address.getScheme());
    if (plain && credentials.given() && !isThisMachine(address.getHost())) {
      throw new ReportException(
          ErrorCode.BAD_USAGE,
          "--to: "
              + address.getHost()
              + " would get the password as plain text; use https, or --insecure if you must");
    }
    return this;
  }

  private static boolean isThisMachine(String host) {
    return host.equalsIgnoreCase("localhost")
        || host.matches("127(\\.[0-9]{1,3}){3}")
        || host.equals("[::1]");
  }
}
