package org.zhengpu.cli;

import java.security.CodeSource;

/** How the user can run a command, the way that this one was run. */
final class Invocation {
  private Invocation() {}

  /** A line for the shell. */
  static String of(String command) {
    CodeSource source = Main.class.getProtectionDomain().getCodeSource();
    boolean jar = source != null && source.getLocation().getPath().endsWith(".jar");
    return jar
        ? "java -jar target/zhengpu.jar " + command
        : "mvn -q compile exec:java -Dexec.args=\"" + command + "\"";
  }
}
