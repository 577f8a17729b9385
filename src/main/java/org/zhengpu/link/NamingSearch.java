package org.zhengpu.link;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.zhengpu.document.Report;
import org.zhengpu.document.Sentence;
import org.zhengpu.document.Span;
import org.zhengpu.lexicon.Terms;
import org.zhengpu.link.Thing.Kind;

/** Finds every further mention of what a report has named once. */
final class NamingSearch {
  private static final int SHORTEST = 4;
  private static final String RULE = "name-again";

  /** The part of a name that is in quotation marks, where it may stand for the whole. */
  Optional<String> quotation(String written) {
    int open = written.indexOf('“');
    int close = written.indexOf('”', open + 1);
    return open >= 0 && close - open - 1 >= SHORTEST
        ? Optional.of(written.substring(open + 1, close))
        : Optional.empty();
  }

  /** Adds an occurrence for each place of the text that has a name of a thing. */
  void run(Report report, NamingBook book) {
    Map<String, Thing.Id> spellings = new TreeMap<>();
    for (Kind kind : new Kind[] {Kind.PROGRAMME, Kind.FAMILY, Kind.PROJECT}) {
      book.names(kind).forEach((name, id) -> add(spellings, name, id));
    }
    for (Occurrence o : book.occurrences()) {
      String written = o.span().of(report.plain());
      if (bare(written).equals(o.thing().name())) {
        add(spellings, written, o.thing());
      }
    }
    Terms<Thing.Id> terms = new Terms<>(spellings);
    for (Sentence sentence : report.sentences()) {
      for (Terms.Hit<Thing.Id> hit : terms.longest(sentence.text())) {
        Span span = sentence.at(hit.begin(), hit.end());
        Thing.Id id = hit.value();
        if (id.kind() == Kind.FAMILY) {
          Thing.Id ofYear =
              new Thing.Id(id.kind(), id.name(), NameReading.year(report, sentence.part()));
          id = book.has(ofYear) ? ofYear : id;
        }
        boolean covered = book.occurrences().stream().anyMatch(o -> o.span().overlaps(span));
        if (!covered) {
          book.occurrence(id, span, RULE);
        }
      }
    }
  }

  private static void add(Map<String, Thing.Id> spellings, String name, Thing.Id id) {
    if (name.length() >= SHORTEST) {
      spellings.putIfAbsent(name, id);
    }
  }

  private static String bare(String written) {
    return written.replace("“", "").replace("”", "");
  }
}
