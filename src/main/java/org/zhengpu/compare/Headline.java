package org.zhengpu.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhengpu.lexicon.Indicator;
import org.zhengpu.lexicon.Indicators;
import org.zhengpu.lexicon.Table;
import org.zhengpu.problem.ErrorCode;
import org.zhengpu.problem.ReportException;

/**
 * An indicator that can be compared, with a name short enough for a plot.
 *
 * @param slug of the catalogue
 */
record Headline(String slug, String zh, String en) {
  private static final int COLUMNS = 3;
  private static final Map<String, Headline> STANDARD = load();

  private static Map<String, Headline> load() {
    Map<String, Headline> all = new LinkedHashMap<>();
    for (Table.Row row : Table.load("compare/headline.tsv", COLUMNS).rows()) {
      all.put(row.get(0), new Headline(row.get(0), row.get(1), row.get(2)));
    }
    return all;
  }

  /** The eleven that all reports share, in their order. */
  static List<Headline> all() {
    return List.copyOf(STANDARD.values());
  }

  /**
   * Those that a user names by slug or Chinese name, separated by commas; all of them for an empty
   * list.
   *
   * @throws ReportException where one is not in the catalogue
   */
  static List<Headline> named(List<String> names) {
    List<Headline> found = new ArrayList<>();
    names.stream()
        .flatMap(n -> Arrays.stream(n.replace('，', ',').split(",")))
        .forEach(n -> found.add(one(n)));
    return found.isEmpty() ? all() : found.stream().distinct().toList();
  }

  private static Headline one(String name) {
    Optional<Indicator> known =
        Indicators.standard().bySlug(name).or(() -> Indicators.standard().named(name));
    return known
        .map(i -> STANDARD.getOrDefault(i.slug(), new Headline(i.slug(), i.zh(), i.en())))
        .orElseThrow(() -> unknown(name));
  }

  private static ReportException unknown(String name) {
    Stream<String> names =
        Indicators.standard().all().stream()
            .flatMap(i -> Stream.concat(Stream.of(i.slug(), i.zh()), i.synonyms().stream()));
    return new ReportException(
        ErrorCode.BAD_USAGE,
        name + ": no such indicator; near it: " + String.join(", ", Near.to(name, names)));
  }

  /** The name in a language. */
  String in(Language language) {
    return language == Language.ZH ? zh : en;
  }
}
