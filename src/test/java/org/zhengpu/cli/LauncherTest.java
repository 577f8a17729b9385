package org.zhengpu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, with a Java that prints its arguments, one a line. */
class LauncherTest {
  private final Path folder;
  private final Path launcher;

  LauncherTest(@TempDir Path temporary) throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no /bin/sh here");
    folder = Files.createDirectory(temporary.resolve("a folder"));
    launcher = Files.copy(Path.of("src/main/scripts/zhengpu"), folder.resolve("zhengpu"));
    Files.createFile(folder.resolve("zhengpu.jar"));
    Path java = Files.createDirectories(folder.resolve("bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
    assumeTrue(java.toFile().setExecutable(true), "no executable files here");
  }

  private List<String> run(Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("/bin/sh", launcher.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("ZHENGPU_"));
    builder.environment().put("JAVA_HOME", folder.toString());
    builder.environment().putAll(environment);
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(out).isZero();
    return out.lines().toList();
  }

  @Test
  void givesTheJarItsArgumentsUnchanged() throws IOException, InterruptedException {
    Map<String, String> none = Map.of("ZHENGPU_CACHE", "", "ZHENGPU_OPTS", "-Xmx2g -ea");

    assertThat(run(none, "query", "a b.rq", "*", ""))
        .contains("-Xmx2g", "-ea")
        .doesNotHaveDuplicates()
        .endsWith("-jar", folder.resolve("zhengpu.jar").toString(), "query", "a b.rq", "*", "");
  }

  @Test
  void runsWhereNoArchiveCanBeMade() throws IOException, InterruptedException {
    Path file = Files.createFile(folder.resolve("no-folder"));

    assertThat(run(Map.of("ZHENGPU_CACHE", file.toString()), "--version"))
        .noneMatch(line -> line.startsWith("-XX:SharedArchiveFile"))
        .endsWith("--version");
  }

  @Test
  void usesTheArchiveOfThisJarAndJava() throws IOException, InterruptedException {
    Path cache = Files.createDirectory(folder.resolve("cache"));
    Map<String, String> environment = Map.of("ZHENGPU_CACHE", cache.toString());
    Path archive = folder.resolve("cache").resolve(key());
    Files.createFile(archive);

    assertThat(run(environment, "--version")).contains("-XX:SharedArchiveFile=" + archive);
  }

  /** As the launcher names it. */
  private String key() throws IOException, InterruptedException {
    String listing =
        "LC_ALL=C TZ=UTC ls -lnL -- '%s' '%s' | cksum | tr ' ' -"
            .formatted(folder.resolve("bin/java"), folder.resolve("zhengpu.jar"));
    Process process = new ProcessBuilder("/bin/sh", "-c", listing).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return out.strip() + ".jsa";
  }
}
