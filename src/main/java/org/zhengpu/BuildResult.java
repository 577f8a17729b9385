package org.zhengpu;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhengpu.correct.Corrections.Outcome;

/**
 * What a build did, each list in the order of the inputs.
 *
 * @param built the reports written
 * @param failures the inputs that could not be built
 * @param duplicates inputs passed over, since another of them holds the same report
 * @param unchanged inputs whose reports the store has already, exactly as they would be built
 * @param unmatched corrections that no longer fit, and decisions about things that no report at
 *     hand has, a line each
 */
public record BuildResult(
    List<Built> built,
    List<Failure> failures,
    List<Duplicate> duplicates,
    List<Path> unchanged,
    List<String> unmatched) {
  /** Copies the lists. */
  public BuildResult {
    built = List.copyOf(built);
    failures = List.copyOf(failures);
    duplicates = List.copyOf(duplicates);
    unchanged = List.copyOf(unchanged);
    unmatched = List.copyOf(unmatched);
  }

  /** The same with further lines that fit nothing. */
  BuildResult with(List<String> more) {
    return new BuildResult(
        built,
        failures,
        duplicates,
        unchanged,
        Stream.concat(unmatched.stream(), more.stream()).toList());
  }

  /**
   * A report written.
   *
   * @param input file that was read, or name of the bundled report
   * @param name of the report, as its files have it: {@code hunan-2025}
   * @param graph file that was written; null where the graph went into a store only
   * @param summary what is in it
   * @param corrections what has become of those that concern it
   */
  public record Built(
      String input, String name, @Nullable Path graph, Summary summary, Outcome corrections) {}

  /**
   * An input that could not be built.
   *
   * @param message one line that says why
   * @param cause for those who want the stack trace; null where there is none
   * @param ours whether it is a fault of the program
   */
  public record Failure(Path input, String message, @Nullable Throwable cause, boolean ours) {}

  /**
   * An input that holds the same report as another.
   *
   * @param chosen the input that was built instead
   */
  public record Duplicate(Path input, Path chosen) {}
}
