package org.zhengpu.cli;

import java.nio.file.Path;
import java.util.List;
import org.zhengpu.dataset.GraphSource;
import picocli.CommandLine.Parameters;

/** The operands that name the graphs that a command works on. */
final class DataOperands {
  /** Where graphs are if nobody says anything else. */
  static final String USUAL = "output";

  /** What names many graphs. */
  static final String MANY = "RDF files, folders of them, or a store (default: ${DEFAULT-VALUE}).";

  /** What names the graphs of one side. */
  static final String ONE = "An RDF file, a folder of them, or a store.";

  @Parameters(paramLabel = "PATH", arity = "0..*", defaultValue = USUAL, description = MANY)
  private List<Path> paths;

  /** As the user names them. */
  List<Path> paths() {
    return paths;
  }

  /** The graphs there, to be read. */
  GraphSource open() {
    return GraphSource.open(paths);
  }
}
