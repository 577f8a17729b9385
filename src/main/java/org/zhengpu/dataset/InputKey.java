package org.zhengpu.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zhengpu.document.ReadOptions;
import org.zhengpu.graph.GraphOptions;
import org.zhengpu.graph.Software;
import org.zhengpu.lexicon.Sha256;

/**
 * All that a report's graph depends on, as one hash: where it is the same, so is the graph.
 *
 * <p>These are the bytes of the input, its name, from which format, issuer and year may be told,
 * the versions of program and lexicon, and the options.
 *
 * @param hash SHA-256 in hexadecimal digits
 */
public record InputKey(String hash) {
  private static final int BUFFER = 1 << 16;

  /** The key of a file; nothing where it cannot be read. */
  public static Optional<InputKey> of(Path file, ReadOptions reading, GraphOptions graph) {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = Sha256.digest();
      byte[] buffer = new byte[BUFFER];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
      String hash = HexFormat.of().formatHex(digest.digest());
      return Optional.of(of(hash, String.valueOf(file.getFileName()), reading, graph));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * The key of an input.
   *
   * @param sha256 of its bytes, in hexadecimal digits
   * @param fileName without folders
   */
  public static InputKey of(
      String sha256, String fileName, ReadOptions reading, GraphOptions graph) {
    MessageDigest digest = Sha256.digest();
    List<String> parts =
        List.of(
            sha256,
            fileName.toLowerCase(Locale.ROOT),
            versions(reading),
            String.valueOf(reading.issuer()),
            String.valueOf(reading.year()),
            graph.toString());
    for (String part : parts) {
      digest.update(part.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
    return new InputKey(HexFormat.of().formatHex(digest.digest()));
  }

  /** The key of the same input with what people have corrected, by the hash of their file. */
  public InputKey with(String corrections) {
    if (corrections.isEmpty()) {
      return this;
    }
    return new InputKey(Sha256.hex(hash + corrections));
  }

  /** Versions of program and lexicon. */
  static String versions(ReadOptions reading) {
    return Software.version() + " " + reading.lexicon().sha256();
  }
}
