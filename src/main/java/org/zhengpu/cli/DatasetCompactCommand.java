package org.zhengpu.cli;

import java.util.concurrent.Callable;
import org.zhengpu.dataset.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes a store as small as it can be. */
@Command(
    name = "compact",
    description = "Makes a store as small as it can be, after many changes.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example: zhengpu dataset compact --store reports.store"})
final class DatasetCompactCommand implements Callable<Integer> {
  @Mixin private StoreOption location;

  @Override
  public Integer call() {
    try (Store store = location.open()) {
      store.compact();
    }
    return 0;
  }
}
