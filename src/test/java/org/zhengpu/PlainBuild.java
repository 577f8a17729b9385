package org.zhengpu;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengpu.correct.Corrections;
import org.zhengpu.dataset.Decisions;
import org.zhengpu.document.ReadOptions;
import org.zhengpu.graph.GraphOptions;
import org.zhengpu.graph.RdfFormat;

/** Builds for tests: all reports in Turtle, as our rules read them, with nobody's corrections. */
final class PlainBuild {
  private PlainBuild() {}

  static BuildResult run(
      List<Path> inputs,
      @Nullable Path out,
      @Nullable Path store,
      GraphOptions graph,
      int jobs,
      boolean rebuild) {
    BuildOptions options =
        new BuildOptions(
            inputs,
            out,
            store,
            ReadOptions.none(),
            graph,
            RdfFormat.TTL,
            Corrections.NONE,
            jobs,
            rebuild,
            Selection.ALL,
            null,
            Decisions.none());
    return Pipeline.build(options, Progress.SILENT);
  }
}
