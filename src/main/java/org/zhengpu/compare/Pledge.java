package org.zhengpu.compare;

import java.util.List;
import org.apache.jena.query.Dataset;

/**
 * A target without a number, as 与经济增长同步.
 *
 * @param indicator slug of the catalogue, or key of one made from the text
 * @param period notation; empty where unspecified
 * @param comparison local name, as {@code same}
 * @param with what it is compared with; empty where nothing is named
 */
record Pledge(
    String iri,
    Edition report,
    String indicator,
    String period,
    String comparison,
    String with,
    List<Quote> quotes) {
  Pledge {
    quotes = List.copyOf(quotes);
  }

  /** Those of a set, in the order of their IRIs. */
  static List<Pledge> all(Dataset data, Editions editions, Quotes quotes) {
    return Answer.groups(data, "pledges", "pledge").stream()
        .map(same -> of(same, editions, quotes))
        .toList();
  }

  private static Pledge of(List<Answer> same, Editions editions, Quotes quotes) {
    Answer row = same.get(0);
    return new Pledge(
        row.get("pledge"),
        editions.at(row.get("report")),
        row.get("indicator"),
        row.get("period"),
        row.get("comparison"),
        row.get("with"),
        quotes.of(same));
  }

  /** In a few words. */
  String text(Words words) {
    return words.of("pledge-" + comparison, with);
  }
}
