package org.zhengpu.cli;

import java.nio.file.Path;
import org.zhengpu.dataset.Store;
import picocli.CommandLine.Option;

/** The option that names the store that a command works on. */
final class StoreOption {
  @Option(
      names = "--store",
      paramLabel = "DIR",
      required = true,
      description = "The folder of the store.")
  private Path folder;

  /** The store there; an error where there is none. */
  Store open() {
    return Store.open(folder);
  }

  /** The store there, made where there is none. */
  Store make() {
    return Store.make(folder);
  }
}
