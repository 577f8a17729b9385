package org.zhengpu.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhengpu.document.Report;
import org.zhengpu.document.Sentence;
import org.zhengpu.document.Span;
import org.zhengpu.lexicon.Lexicon;
import org.zhengpu.lexicon.Place;
import org.zhengpu.lexicon.PlaceFollow;
import org.zhengpu.lexicon.PlaceLetters;
import org.zhengpu.lexicon.Places;
import org.zhengpu.lexicon.Signs;
import org.zhengpu.lexicon.Table;

/**
 * Where projects are: by the places in their names, by the letters of a line's name, by a place
 * just before or after them, by the place with which their sentence or their paragraph opens.
 *
 * <p>A project that none of these places has none.
 */
final class LocationTies {
  private static final String IN_NAME = "located-in-name";
  private static final String BY_LETTERS = "located-by-letters";
  private static final String IN_CLAUSE = "located-in-clause";
  private static final String BY_OPENING = "located-by-opening";
  private static final String BY_PARAGRAPH = "located-by-paragraph";
  private static final int NEAR = 14;
  private static final int SHORT = 24;
  private static final int COLUMNS = 5;

  /** So many divisions are more than a project is in: eleven of 粤港澳大湾区, but not three of 京津冀. */
  private static final int MANY = 4;

  private final PlaceLetters letters;
  private final Places places;
  private final PlaceFollow follow;
  private final Map<String, List<Pattern>> rules = new TreeMap<>();

  LocationTies(Lexicon lexicon) {
    letters = PlaceLetters.of(lexicon);
    places = Places.of(lexicon);
    follow = PlaceFollow.of(lexicon);
    for (Table.Row row : lexicon.table("rules/located.tsv", COLUMNS).rows()) {
      rules.computeIfAbsent(row.get(1), use -> new ArrayList<>()).add(Pattern.compile(row.get(2)));
    }
  }

  /** What has been found in one report so far. */
  private record Search(
      Report report,
      NamingBook book,
      List<Occurrence> all,
      TreeMap<Integer, List<PlaceOccurrence>> named,
      Set<Thing.Id> placed,
      Set<String> seen) {
    void locate(Occurrence o, Place place, String rule) {
      placed.add(o.thing());
      if (!place.nation() && seen.add(o.thing() + " " + place.id())) {
        Span clause = TieFinder.clause(report, o.span());
        book.tie(new Tie.LocatedIn(o.thing(), place, clause, rule));
      }
    }

    /** The places in a span, in the order of the text. */
    List<PlaceOccurrence> within(Span span) {
      return named.subMap(span.begin(), span.end()).values().stream()
          .flatMap(List::stream)
          .filter(place -> span.contains(place.span()))
          .toList();
    }

    /** Whether a place is no part of the name of something else. */
    boolean free(PlaceOccurrence place) {
      return all.stream().noneMatch(o -> o.span().contains(place.span()));
    }
  }

  void find(
      Report report,
      NamingBook book,
      List<Occurrence> all,
      List<Occurrence> projects,
      List<PlaceOccurrence> named) {
    TreeMap<Integer, List<PlaceOccurrence>> byBegin = new TreeMap<>();
    for (PlaceOccurrence place : named) {
      byBegin.computeIfAbsent(place.span().begin(), begin -> new ArrayList<>()).add(place);
    }
    Search search =
        new Search(report, book, all, byBegin, new LinkedHashSet<>(), new LinkedHashSet<>());
    for (Occurrence o : projects) {
      byName(search, o);
    }
    for (Occurrence o : projects) {
      if (!search.placed().contains(o.thing())) {
        byClause(search, o);
      }
    }
    TreeMap<Integer, Sentence> sentences = new TreeMap<>();
    report.sentences().forEach(s -> sentences.put(s.span().begin(), s));
    for (Occurrence o : projects) {
      Map.Entry<Integer, Sentence> sentence = sentences.floorEntry(o.span().begin());
      if (sentence != null && !search.placed().contains(o.thing()) && !isPlace(search, o)) {
        byOpening(search, o, sentence.getValue());
      }
    }
  }

  private void byName(Search search, Occurrence o) {
    Span span = o.span();
    String name = o.thing().name();
    PlaceLetters.Reading reading = letters.read(name, search.report().metadata().issuer());
    int after = span.begin() + reading.length();
    List<PlaceOccurrence> inside =
        search.within(span).stream()
            .filter(place -> place.span().length() < name.length())
            .filter(place -> !place.span().equals(span) || !brand(place, name))
            .toList();
    List<PlaceOccurrence> beyond =
        inside.stream().filter(place -> place.span().begin() >= after).toList();
    if (!reading.isEmpty() && byLetters(reading, span, inside, beyond)) {
      boolean both = reading.open() && !beyond.isEmpty();
      (both ? reading.line() : reading.all()).forEach(place -> search.locate(o, place, BY_LETTERS));
      if (!both) {
        return;
      }
      inside = beyond;
    }
    bySharedWords(search, o);
    int parent = span.begin() + parent(search.report().plain().substring(span.begin(), span.end()));
    boolean own = inside.stream().anyMatch(place -> place.span().begin() >= parent);
    for (PlaceOccurrence place : inside) {
      if ((!own || place.span().begin() >= parent) && !elsewhere(search, o, place)) {
        search.locate(o, place.place(), IN_NAME);
      }
    }
    if (!inside.isEmpty() && inside.get(0).span().begin() == span.begin()) {
      listed(search, o, inside.get(0));
    }
  }

  /**
   * The issuer's place, where the words that a name shares with a later one of its list name it.
   */
  private void bySharedWords(Search search, Occurrence o) {
    Place issuer = search.report().metadata().issuer();
    String name = o.thing().name();
    String written = Signs.unquoted(o.span().of(search.report().plain()));
    if (name.length() > written.length() && name.startsWith(written)) {
      String shared = name.substring(written.length());
      Stream<String> names = Stream.concat(Stream.of(issuer.name()), issuer.shortNames().stream());
      if (names.anyMatch(each -> each.length() > 1 && shared.contains(each))) {
        search.locate(o, issuer, IN_NAME);
      }
    }
  }

  /**
   * Whether a place in a name is not where the project is: too large to say it, or after another
   * place only what a work or an institution is called after.
   */
  private boolean elsewhere(Search search, Occurrence o, PlaceOccurrence place) {
    Span at = place.span();
    if (is("large", place.place().name())) {
      return true;
    }
    if (search.within(new Span(o.span().begin(), at.begin())).isEmpty()) {
      return false;
    }
    String rest = search.report().plain().substring(at.end(), o.span().end());
    return place.place().covers().size() >= MANY
        || is("namesake", place.place().name() + "/" + rest);
  }

  /** The places in a list whose last one a project has: 西宁 in 西宁、海东两市实施甲工程. */
  private void listed(Search search, Occurrence o, PlaceOccurrence last) {
    String text = search.report().plain();
    PlaceOccurrence next = last;
    List<PlaceOccurrence> places =
        new ArrayList<>(search.within(TieFinder.clause(search.report(), o.span())));
    Collections.reverse(places);
    for (PlaceOccurrence place : places) {
      int end = place.span().end();
      int begin = next.span().begin();
      if (end <= begin && search.free(place) && is("list", text.substring(end, begin))) {
        search.locate(o, place.place(), IN_CLAUSE);
        next = place;
      }
    }
  }

  /**
   * Whether the letters of a name count beside the places named in it: rather than what the letters
   * would mean as a name, if they are known, or if it is a region and each stands for a place; with
   * what is named after them, in the name of a part of a line.
   */
  private static boolean byLetters(
      PlaceLetters.Reading reading,
      Span span,
      List<PlaceOccurrence> inside,
      List<PlaceOccurrence> beyond) {
    boolean each = reading.known() || reading.line().size() == reading.length();
    boolean same =
        inside.stream()
            .filter(place -> !beyond.contains(place))
            .allMatch(
                place ->
                    place.span().end() <= span.begin() + reading.length()
                        && each
                        && (reading.known() || place.place().kind() == Place.Kind.REGION));
    return same && (beyond.isEmpty() || reading.open());
  }

  /** Whether a place in a list is part of a name only by the list's end, as 太湖 of 太湖实验室. */
  private boolean brand(PlaceOccurrence place, String name) {
    boolean region = place.place().kind() == Place.Kind.REGION;
    return follow.swallows(name, place.span().length(), region);
  }

  /** Length of the name of the institution that a project's name begins with; 0 for none. */
  private int parent(String name) {
    for (Pattern pattern : rules.getOrDefault("parent", List.of())) {
      Matcher matcher = pattern.matcher(name);
      if (matcher.find()) {
        return matcher.end();
      }
    }
    return 0;
  }

  private void byClause(Search search, Occurrence o) {
    Report report = search.report();
    Span clause = TieFinder.clause(report, o.span());
    String text = report.plain();
    for (PlaceOccurrence place : search.within(clause)) {
      Span at = place.span();
      if (!search.free(place)) {
        continue;
      }
      boolean before =
          at.end() <= o.span().begin()
              && o.span().begin() - at.end() <= NEAR
              && is("between", text.substring(at.end(), o.span().begin()))
              && !is("partner", text.substring(clause.begin(), at.begin()));
      boolean after =
          at.begin() >= o.span().end()
              && at.begin() - o.span().end() <= NEAR
              && is("after", text.substring(o.span().end(), at.begin()));
      if (before || after) {
        search.locate(o, place.place(), IN_CLAUSE);
      }
      if (before) {
        listed(search, o, place);
      }
    }
  }

  private boolean is(String use, String words) {
    return rules.getOrDefault(use, List.of()).stream().anyMatch(p -> p.matcher(words).find());
  }

  /** Whether a project is a place itself, as 湘江科学城. */
  private static boolean isPlace(Search search, Occurrence o) {
    return search.within(o.span()).stream().anyMatch(place -> place.span().equals(o.span()));
  }

  /**
   * Where the part of its sentence opens, as 雄安新区 in 雄安新区日新月异，甲项目开工; or what the short first
   * sentence of its paragraph is about.
   */
  private void byOpening(Search search, Occurrence o, Sentence sentence) {
    String text = search.report().plain();
    int part = Math.max(text.lastIndexOf('；', o.span().begin()) + 1, sentence.span().begin());
    PlaceOccurrence opening = null;
    for (PlaceOccurrence place : search.within(sentence.span())) {
      boolean opens = place.span().begin() == part && search.free(place);
      opening = opens && own(search, place.place()) ? place : opening;
    }
    if (opening != null
        && text.charAt(opening.span().end()) != '、'
        && !is("works", text.substring(opening.span().end(), sentence.span().end()))) {
      search.locate(o, opening.place(), BY_OPENING);
      return;
    }
    Place about = about(search, first(search.report(), sentence));
    if (about != null) {
      search.locate(o, about, BY_PARAGRAPH);
    }
  }

  /** The sentence with which the paragraph of another begins. */
  private static Sentence first(Report report, Sentence sentence) {
    int at = sentence.index();
    List<Sentence> all = report.sentences();
    while (at > 0
        && report
                .plain()
                .substring(all.get(at - 1).span().begin(), all.get(at).span().begin())
                .indexOf('\n')
            < 0) {
      at--;
    }
    return all.get(at);
  }

  /** The one place that a short sentence names, if it is the issuer's. */
  private @Nullable Place about(Search search, Sentence sentence) {
    List<PlaceOccurrence> inside = search.within(sentence.span());
    boolean one = inside.size() == 1 && sentence.text().indexOf('、') < 0;
    return one
            && sentence.text().length() <= SHORT
            && search.free(inside.get(0))
            && own(search, inside.get(0).place())
        ? inside.get(0).place()
        : null;
  }

  /** Whether a place is smaller than the issuer's and in it. */
  private boolean own(Search search, Place place) {
    Place issuer = search.report().metadata().issuer();
    if (place.kind() == Place.Kind.DIVISION) {
      return !issuer.nation() && !place.id().equals(issuer.id()) && places.within(place, issuer);
    }
    List<String> covers = place.covers();
    boolean inside =
        !covers.isEmpty()
            && covers.stream()
                .allMatch(
                    code ->
                        places
                            .byCode(code)
                            .filter(part -> places.within(part, issuer))
                            .isPresent());
    return inside || places.scope(place).filter(scope -> places.within(scope, issuer)).isPresent();
  }
}
