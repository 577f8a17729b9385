package org.zhengpu.cli;

import java.io.Console;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.zhengpu.Progress;

/** A progress bar on the terminal. */
final class ProgressLine implements Progress {
  private @Nullable ProgressBar bar;

  private ProgressLine() {}

  /** A bar where a person watches, otherwise silence. */
  static Progress create() {
    return terminal() ? new ProgressLine() : SILENT;
  }

  /** From Java 22 on there is always a console, and it says itself whether it is a terminal. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean terminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  @Override
  public void begin(int files) {
    if (files > 1) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("build")
              .setInitialMax(files)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(100)
              .build();
    }
  }

  @Override
  public void done(String file) {
    if (bar != null) {
      bar.setExtraMessage(file.substring(file.lastIndexOf('/') + 1));
      bar.step();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
