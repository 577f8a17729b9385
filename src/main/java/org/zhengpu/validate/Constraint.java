package org.zhengpu.validate;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zhengpu.lexicon.BundledFile;

/**
 * One of W3C's integrity constraints of data cubes, as a query for what breaks it.
 *
 * <p>The query answers {@code ?about}, what is wrong, and may answer {@code ?detail}.
 *
 * @param id as IC-12
 * @param message in Chinese and English
 * @param forEach pattern of {@code ?p}: the query is asked for each, in place of {@code <urn:p>};
 *     null where it is asked once
 * @param query in SPARQL
 */
record Constraint(String id, String message, @Nullable String forEach, String query) {
  private static final int COUNT = 21;
  private static final String FOLDER = "integrity/";
  private static final Pattern HEAD =
      Pattern.compile(
          "# constraint: (?<id>IC-\\d+)\n# title: [^\n]+\n# message: (?<message>[^\n]+)\n"
              + "(?:# for each: (?<each>[^\n]+)\n)?");

  private static final class Standard {
    private static final List<Constraint> ALL =
        IntStream.rangeClosed(1, COUNT).mapToObj(Constraint::load).toList();
  }

  /** All of them, in the specification's order. */
  static List<Constraint> all() {
    return Standard.ALL;
  }

  /** The update that writes out what the queries rely on. */
  static String normalisation() {
    return BundledFile.text(FOLDER + "normalise.ru");
  }

  /** Id and message, as findings name it. */
  String check() {
    return id + ": " + message;
  }

  private static Constraint load(int number) {
    String name = String.format(Locale.ROOT, "ic-%02d.rq", number);
    String text = BundledFile.text(FOLDER + name);
    Matcher head = HEAD.matcher(text);
    if (!head.lookingAt()) {
      throw new IllegalStateException(FOLDER + name + " has no id and message");
    }
    return new Constraint(head.group("id"), head.group("message"), head.group("each"), text);
  }
}
