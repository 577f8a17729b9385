package org.zhengpu.cli;

import java.nio.file.Path;
import java.util.List;
import org.zhengpu.dataset.GraphFiles;
import org.zhengpu.dataset.GraphSource;
import picocli.CommandLine.Option;

/** The option that names the graphs that a command works on. */
final class DataOption {
  @Option(
      names = "--data",
      paramLabel = "PATH",
      defaultValue = DataOperands.USUAL,
      description = DataOperands.MANY)
  private List<Path> paths;

  /** The graphs there, to be read. */
  GraphSource open() {
    return GraphSource.open(paths);
  }

  /** The RDF files there; a store has none. */
  List<Path> files() {
    return GraphFiles.find(paths);
  }
}
