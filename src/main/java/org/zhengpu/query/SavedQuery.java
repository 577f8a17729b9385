package org.zhengpu.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A query that comes with the program.
 *
 * <p>The file's first lines are {@code # title: … / …} (Chinese / English) and {@code # question:
 * …}; {@code queries/index.txt} lists the names in the order in which they are shown.
 *
 * @param name of the file without {@code .rq}
 * @param titleZh in Chinese
 * @param titleEn in English
 * @param question what it answers
 * @param text the query
 */
public record SavedQuery(
    String name, String titleZh, String titleEn, String question, String text) {
  private static final Pattern HEAD =
      Pattern.compile("# title: (?<zh>[^/\n]+) / (?<en>[^\n]+)\n# question: (?<question>[^\n]+)\n");

  /** All of them, in the order of the index. */
  public static List<SavedQuery> all() {
    return resource("queries/index.txt")
        .orElseThrow()
        .lines()
        .map(n -> named(n).orElseThrow())
        .toList();
  }

  /** One of them. */
  public static Optional<SavedQuery> named(String name) {
    if (!name.matches("[a-z0-9-]+")) {
      return Optional.empty();
    }
    return resource("queries/" + name + ".rq").map(text -> parse(name, text));
  }

  /** What it answers, in three lines. */
  public String summary() {
    return name + "\n    " + titleZh + " / " + titleEn + "\n    " + question;
  }

  private static SavedQuery parse(String name, String text) {
    Matcher head = HEAD.matcher(text);
    if (!head.lookingAt()) {
      throw new IllegalStateException("queries/" + name + ".rq has no title and question");
    }
    return new SavedQuery(name, head.group("zh"), head.group("en"), head.group("question"), text);
  }

  private static Optional<String> resource(String path) {
    try (InputStream in = SavedQuery.class.getClassLoader().getResourceAsStream(path)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }
}
