package org.zhengpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengpu.BundledReading;
import org.zhengpu.publish.Fuseki;
import org.zhengpu.publish.Protocol;
import org.zhengpu.query.SavedQuery;

/** What the READMEs tell a reader to type works, and gives what they show. */
class ReadmeTest {
  private static final List<Path> READMES =
      List.of(Path.of("README.md"), Path.of("docs", "README.zh.md"));
  private static final Pattern COMMAND =
      Pattern.compile(
          "(?:\\$ )?(?:echo '([^']*)' \\| )?(?:java -jar target/zhengpu\\.jar|zhengpu) ([^#]+)");
  private static final Pattern SAVED = Pattern.compile("(?m)^\\| `([a-z-]+)` \\|");

  private final Path folder;
  private final Fuseki store = Fuseki.open();

  /** A command with the lines that are shown below it. */
  record Shown(Path readme, String line, List<String> output) {
    @Override
    public String toString() {
      return readme.getFileName() + ": " + line;
    }
  }

  private static final String GOLD =
      "{\"kind\":\"place\",\"at\":[6,9],\"name\":\"湖南省\",\"code\":\"430000\"}\n";

  ReadmeTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    Path reports = Files.createDirectories(folder.resolve("reports"));
    Files.writeString(reports.resolve("hunan-2025.md"), BundledReading.get().report().input());
    Path output = Files.createDirectories(folder.resolve("output"));
    Files.writeString(output.resolve("hunan-2025.ttl"), BundledReading.get().turtle());
    Files.copy(Path.of("output", "provinces.ttl"), output.resolve("provinces.ttl"));
    Files.writeString(folder.resolve("gold.jsonl"), GOLD);
    Path earlier = Files.createDirectories(folder.resolve("earlier"));
    Files.writeString(earlier.resolve("hunan-2025.ttl"), BundledReading.get().turtle());
    Path mine = Files.createDirectories(folder.resolve("mine"));
    Files.writeString(mine.resolve("organisations.tsv"), "芯湘半导体\t芯湘\tcompany\t-\n");
    Files.writeString(
        folder.resolve("corrections.tsv"), "*\tproject\t-\t邵永高铁\tstatus\tcompleted\t李\n");
    Files.writeString(folder.resolve("my.rq"), SavedQuery.named("headline").orElseThrow().text());
  }

  @AfterEach
  void stop() {
    store.close();
  }

  static List<Shown> commands() throws IOException {
    List<Shown> commands = new ArrayList<>();
    for (Path readme : READMES) {
      boolean fenced = false;
      List<String> output = new ArrayList<>();
      for (String line : Files.readAllLines(readme)) {
        if (line.startsWith("```")) {
          fenced = !fenced;
          output = new ArrayList<>();
        } else if (fenced && COMMAND.matcher(line).lookingAt()) {
          output = new ArrayList<>();
          commands.add(new Shown(readme, line, output));
        } else if (fenced) {
          output.add(line);
        }
      }
    }
    return commands;
  }

  @ParameterizedTest
  @MethodSource("commands")
  void doesWhatItShows(Shown shown) {
    Matcher command = COMMAND.matcher(shown.line());
    assertThat(command.lookingAt()).isTrue();
    List<String> arguments = new ArrayList<>();
    Arrays.stream(command.group(2).strip().split(" ")).map(this::here).forEach(arguments::add);
    if (Set.of("query", "export", "compare").contains(arguments.get(0))
        && !arguments.contains("--data")) {
      arguments.addAll(List.of("--data", here("output")));
    } else if (arguments.get(0).equals("build")) {
      arguments.addAll(List.of("-o", here("output")));
    }
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    InputStream in = System.in;
    int status;
    try {
      String typed = command.group(1) == null ? "" : command.group(1) + '\n';
      System.setIn(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
      status =
          Main.run(new PrintWriter(out), new PrintWriter(err), arguments.toArray(String[]::new));
    } finally {
      System.setIn(in);
    }

    assertThat(status).as(err.toString()).isZero();
    assertThat(out.toString()).isNotBlank();
    List<String> lines = shown.output().stream().takeWhile(line -> !line.equals("…")).toList();
    assertThat(out.toString().lines().limit(lines.size())).isEqualTo(lines);
  }

  private String here(String argument) {
    if (argument.startsWith("http://localhost:3030/")) {
      return store.address(Protocol.GSP);
    }
    boolean path =
        Stream.of(
                "reports",
                "output",
                "earlier",
                "tables",
                "page.html",
                "findings.ttl",
                "mine",
                "corrections.tsv",
                "my.rq",
                "gold.jsonl")
            .anyMatch(argument::startsWith);
    return path ? folder.resolve(argument).toString() : argument;
  }

  @ParameterizedTest
  @MethodSource("readmes")
  void namesSavedQueriesThatExist(Path readme) throws IOException {
    List<String> named =
        SAVED.matcher(Files.readString(readme)).results().map(m -> m.group(1)).toList();

    assertThat(named).isNotEmpty().allMatch(name -> SavedQuery.named(name).isPresent());
  }

  static List<Path> readmes() {
    return READMES;
  }
}
