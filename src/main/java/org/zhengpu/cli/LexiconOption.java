package org.zhengpu.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.zhengpu.Zhengpu;
import org.zhengpu.lexicon.Lexicon;
import picocli.CommandLine.Option;

/** The option that adds a user's names, units and rules. */
final class LexiconOption {
  @Option(
      names = "--lexicon",
      paramLabel = "DIR",
      description = "A folder of names, units and rules beside ours; see zhengpu lexicon --help.")
  private @Nullable Path folder;

  /** The lexicon that the user wants. */
  Lexicon read() {
    return folder == null ? Lexicon.bundled() : Zhengpu.lexicon(folder);
  }
}
