package org.zhengpu.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which data files the program has: the SHA-256 of all names and bytes of lexicon and rules. */
public final class LexiconVersion {
  private static final List<String> FOLDERS = List.of("lexicon/", "rules/");
  private static final String KNOWN = "lexicon/units.tsv";
  private static final String SUFFIX = ".tsv";

  private static final class Standard {
    private static final String VERSION = compute();
  }

  private LexiconVersion() {}

  /** In hexadecimal digits. */
  public static String sha256() {
    return Standard.VERSION;
  }

  private static String compute() {
    try {
      MessageDigest digest = Sha256.digest();
      for (String name : names()) {
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(BundledFile.bytes(name));
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the data files", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The data files, in a jar or in a folder, by name. */
  private static SortedSet<String> names() throws IOException, URISyntaxException {
    URL known = resource(KNOWN);
    URLConnection connection = known.openConnection();
    if (connection instanceof JarURLConnection jar) {
      jar.setUseCaches(true);
      return select(jar.getJarFile().stream().map(entry -> entry.getName()));
    }
    Path root = Path.of(new URI(known.toString())).resolve("../..").normalize();
    try (Stream<Path> files = Files.walk(root)) {
      return select(files.map(file -> root.relativize(file).toString().replace('\\', '/')));
    }
  }

  private static SortedSet<String> select(Stream<String> names) {
    TreeSet<String> selected = new TreeSet<>();
    names
        .filter(name -> name.endsWith(SUFFIX) && FOLDERS.stream().anyMatch(name::startsWith))
        .forEach(selected::add);
    return selected;
  }

  private static URL resource(String name) {
    URL url = LexiconVersion.class.getClassLoader().getResource(name);
    if (url == null) {
      throw new IllegalStateException("no resource " + name);
    }
    return url;
  }
}
