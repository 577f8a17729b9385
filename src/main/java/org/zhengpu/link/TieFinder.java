package org.zhengpu.link;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.zhengpu.document.Report;
import org.zhengpu.document.Section;
import org.zhengpu.document.Sentence;
import org.zhengpu.document.Span;
import org.zhengpu.lexicon.Lexicon;
import org.zhengpu.lexicon.Place;
import org.zhengpu.lexicon.Places;
import org.zhengpu.lexicon.Signs;
import org.zhengpu.lexicon.Table;
import org.zhengpu.lexicon.Terms;
import org.zhengpu.link.Thing.Kind;

/** Whose projects are, which section is about what, and with whom the issuer works. */
final class TieFinder {
  private static final String CARRIED = "carried-out-by-name";
  private static final String UNDER = "under-opening";
  private static final String COOPERATES = "cooperates-clause";

  private final LocationTies locations;
  private final Places places;
  private final Terms<String> together;

  TieFinder(Lexicon lexicon) {
    locations = new LocationTies(lexicon);
    places = Places.of(lexicon);
    TreeMap<String, String> words = new TreeMap<>();
    for (Table.Row row : lexicon.table("lexicon/cooperation-words.tsv", 1).rows()) {
      words.put(row.get(0), row.get(0));
    }
    together = new Terms<>(words);
  }

  void find(
      Report report, NamingBook book, List<PlaceOccurrence> named, List<Occurrence> organisations) {
    List<Occurrence> all = book.occurrences();
    List<Occurrence> projects = all.stream().filter(o -> o.thing().kind() == Kind.PROJECT).toList();
    locations.find(report, book, all, projects, named);
    carriedOut(report, book, projects, organisations);
    under(report, book, all);
    cooperation(report, book, named, organisations);
  }

  /**
   * Projects are those of the organisation whose name stands in theirs or just before; one that
   * ends the name, as 深圳河套学院 in 国家人工智能学院深圳河套学院, is the project itself.
   */
  private static void carriedOut(
      Report report, NamingBook book, List<Occurrence> projects, List<Occurrence> organisations) {
    Set<String> seen = new LinkedHashSet<>();
    for (Occurrence o : projects) {
      for (Occurrence organisation : organisations) {
        Span span = organisation.span();
        boolean part = o.span().contains(span) && span.end() < o.span().end();
        boolean before = span.end() == o.span().begin();
        if ((part || before) && seen.add(o.thing() + " " + organisation.thing())) {
          Span clause = clause(report, o.span());
          book.tie(new Tie.CarriedOutBy(o.thing(), organisation.thing(), clause, CARRIED));
        }
      }
    }
  }

  /** A section is about what its heading or the first clause of its first sentence names. */
  private static void under(Report report, NamingBook book, List<Occurrence> all) {
    Set<String> seen = new LinkedHashSet<>();
    int last = -1;
    for (Sentence sentence : report.sentences()) {
      boolean opens = sentence.section() >= 0 && (sentence.heading() || sentence.section() != last);
      if (!sentence.heading()) {
        last = sentence.section();
      }
      if (!opens) {
        continue;
      }
      Section section = report.sections().get(sentence.section());
      int comma = sentence.heading() ? -1 : sentence.text().indexOf('，');
      Span reach = comma < 0 ? sentence.span() : sentence.at(0, comma);
      for (Occurrence o : all) {
        Kind kind = o.thing().kind();
        boolean named = kind == Kind.PROGRAMME || kind == Kind.PROJECT;
        if (named && reach.contains(o.span()) && seen.add(o.thing() + " " + section.index())) {
          book.tie(new Tie.Under(o.thing(), section.index(), reach, UNDER));
        }
      }
    }
  }

  /** Partners are places named for themselves, not in an organisation's name: 复旦大学、上海交通大学. */
  private void cooperation(
      Report report, NamingBook book, List<PlaceOccurrence> named, List<Occurrence> organisations) {
    Set<String> seen = new LinkedHashSet<>();
    for (PlaceOccurrence place : named) {
      if (organisations.stream().noneMatch(o -> o.span().contains(place.span()))) {
        partner(report, book, seen, place.place(), clause(report, place.span()));
      }
    }
    for (Tie tie : book.ties()) {
      if (tie instanceof Tie.LocatedIn located) {
        partner(report, book, seen, located.place(), located.evidence());
      }
    }
  }

  private void partner(
      Report report, NamingBook book, Set<String> seen, Place partner, Span clause) {
    Place issuer = report.metadata().issuer();
    boolean outside =
        partner.kind() == Place.Kind.DIVISION
            && !partner.nation()
            && !places.within(partner, issuer)
            && !places.within(issuer, partner);
    if (outside && !together.all(clause.of(report.plain())).isEmpty() && seen.add(partner.id())) {
      book.tie(new Tie.CooperatesWith(partner, clause, COOPERATES));
    }
  }

  /** The clause around a span, at most 200 characters of it. */
  static Span clause(Report report, Span span) {
    String text = report.plain();
    int begin = span.begin();
    while (begin > 0 && !ends(text.charAt(begin - 1)) && span.begin() - begin < 80) {
      begin--;
    }
    int end = span.end();
    while (end < text.length() && !ends(text.charAt(end)) && end - span.end() < 60) {
      end++;
    }
    return end - begin > 200 ? span : new Span(begin, end);
  }

  private static boolean ends(char c) {
    return Signs.endsClause(c) || c == '\n';
  }
}
