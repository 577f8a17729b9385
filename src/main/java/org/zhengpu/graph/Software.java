package org.zhengpu.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which version of the program this is. */
public final class Software {
  private static final String FILE = "zhengpu-version.properties";
  private static final String VERSION = load();

  private Software() {}

  /** As Maven has it. */
  public static String version() {
    return VERSION;
  }

  private static String load() {
    try (InputStream in = Software.class.getClassLoader().getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + FILE);
      }
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version", "unknown");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }
}
