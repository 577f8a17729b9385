package org.zhengpu.link;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.zhengpu.document.Report;
import org.zhengpu.document.Sentence;
import org.zhengpu.document.Span;
import org.zhengpu.lexicon.Signs;
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
      if (Signs.unquoted(written).equals(o.thing().name())) {
        add(spellings, written, o.thing());
      }
    }
    BitSet taken = new BitSet(report.plain().length());
    book.occurrences().forEach(o -> taken.set(o.span().begin(), o.span().end()));
    Map<Integer, List<String>> byStart = new HashMap<>();
    spellings
        .keySet()
        .forEach(name -> byStart.computeIfAbsent(start(name, 0), k -> new ArrayList<>()).add(name));
    byStart.values().forEach(names -> names.sort(Comparator.comparing(String::length).reversed()));
    for (Sentence sentence : report.sentences()) {
      String text = sentence.text();
      for (int i = 0; i + SHORTEST <= text.length(); i++) {
        for (String name : byStart.getOrDefault(start(text, i), List.of())) {
          if (text.startsWith(name, i)) {
            Span span = sentence.at(i, i + name.length());
            if (!taken.get(span.begin()) && !taken.get(span.end() - 1)) {
              book.occurrence(
                  ofPart(report, book, sentence, Objects.requireNonNull(spellings.get(name))),
                  span,
                  RULE);
            }
            i += name.length() - 1;
            break;
          }
        }
      }
    }
  }

  private static int start(String text, int at) {
    return (text.charAt(at) << 16) | text.charAt(at + 1);
  }

  /** A family named in a part is that part's, where it has one of the name. */
  private static Thing.Id ofPart(Report report, NamingBook book, Sentence sentence, Thing.Id id) {
    Thing.Id ofYear = new Thing.Id(id.kind(), id.name(), NameReading.year(report, sentence.part()));
    return id.kind() == Kind.FAMILY && book.has(ofYear) ? ofYear : id;
  }

  private static void add(Map<String, Thing.Id> spellings, String name, Thing.Id id) {
    if (name.length() >= SHORTEST) {
      spellings.putIfAbsent(name, id);
    }
  }
}
