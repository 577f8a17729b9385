package org.zhengpu.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads files that come with the program, on its class path. */
public final class BundledFile {
  private BundledFile() {}

  /** A file's text in UTF-8; that it is there is for us to see to, not for the user. */
  public static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  /** As above, its bytes. */
  public static byte[] bytes(String name) {
    try (InputStream in = BundledFile.class.getClassLoader().getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
