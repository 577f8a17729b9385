package org.zhengpu.evaluate;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.zhengpu.BundledReading;
import org.zhengpu.Reading;
import org.zhengpu.Zhengpu;

/**
 * A report that was annotated by hand.
 *
 * @param name as {@code hebei-2026}
 * @param gold the annotation
 */
record AnnotatedReport(String name, Path gold) {
  private static final Path SHARED = Path.of(System.getProperty("zhengpu.shared", "../shared"));
  private static final Path WHOLE = Path.of("src/test/resources/gold");
  private static final Path PROJECTS = WHOLE.resolve("projects");
  private static final String BUNDLED = "hunan-2025";
  private static final String ENDING = ".jsonl";

  /** Those annotated whole, by name; that of the bundled report is not the project's own. */
  static List<AnnotatedReport> whole() {
    return Stream.concat(
            Stream.of(
                new AnnotatedReport(BUNDLED, SHARED.resolve("gold").resolve(BUNDLED + ENDING))),
            in(WHOLE))
        .sorted((a, b) -> a.name.compareTo(b.name))
        .toList();
  }

  /** Those of which only projects and the figures of projects and programmes are annotated. */
  static List<AnnotatedReport> ofProjects() {
    return in(PROJECTS).toList();
  }

  /** All. */
  static List<AnnotatedReport> all() {
    return Stream.concat(whole().stream(), ofProjects().stream()).toList();
  }

  private static Stream<AnnotatedReport> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ENDING))
          .sorted()
          .map(file -> new AnnotatedReport(name(file), file))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName()).replace(ENDING, "");
  }

  /** Passes the test over where the annotation or the report is not at hand. */
  void assumePresent() {
    assumeTrue(Files.exists(gold), "no " + gold);
    assumeTrue(name.equals(BUNDLED) || Files.exists(source()), "no " + source());
  }

  Reading reading() {
    assumePresent();
    return name.equals(BUNDLED) ? BundledReading.get() : Zhengpu.read(source());
  }

  private Path source() {
    return SHARED.resolve("reports").resolve(name + ".txt");
  }

  @Override
  public String toString() {
    return name;
  }
}
