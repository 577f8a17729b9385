package org.zhengpu.correct;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhengpu.document.Span;
import org.zhengpu.lexicon.Place;
import org.zhengpu.lexicon.Places;
import org.zhengpu.link.Figure;
import org.zhengpu.link.Thing;

/** Finds what a correction is about by the words of the report. */
final class Anchors {
  /**
   * Between a number and the indicator of which it is said, where one number is said of several.
   */
  private static final char OF = '@';

  private static final Pattern MARKS = Pattern.compile("[\u201c\u201d\\s]");

  private final Workbook book;
  private final Quotes quotes;

  Anchors(Workbook book, Quotes quotes) {
    this.book = book;
    this.quotes = quotes;
  }

  /** The figure whose number a correction quotes. */
  Figure figure(Correction correction) throws Misfit {
    int at = correction.thing().indexOf(OF);
    String number = at < 0 ? correction.thing() : correction.thing().substring(0, at);
    Span place = inQuote(correction, number);
    List<Figure> found = book.figures().stream().filter(f -> states(f, place, number)).toList();
    if (at >= 0) {
      String of = correction.thing().substring(at + 1);
      found = found.stream().filter(figure -> figure.indicatorText().equals(of)).toList();
    }
    if (found.isEmpty()) {
      throw Misfit.unclear("no figure is read at " + correction.thing());
    }
    if (found.size() > 1) {
      List<String> of = found.stream().map(Figure::indicatorText).toList();
      throw Misfit.unclear(
          number + " is said of several; write " + number + OF + " and one of " + of);
    }
    return found.get(0);
  }

  /** By the number itself, or by a clause that states the same again. */
  private static boolean states(Figure figure, Span place, String number) {
    if (figure.number().overlaps(place)) {
      return true;
    }
    return number.contains(figure.valueText())
        && figure.evidence().stream().anyMatch(clause -> clause.contains(place));
  }

  /** Where words of a quote stand in the report. */
  private Span inQuote(Correction correction, String words) throws Misfit {
    Span quote = quotes.only(correction.quote());
    List<Span> inside = quotes.all(words).stream().filter(quote::contains).toList();
    if (inside.isEmpty()) {
      throw Misfit.unclear("the quote does not contain " + words);
    }
    if (inside.size() > 1) {
      throw Misfit.unclear("the quote contains " + words + " more than once; quote less");
    }
    return inside.get(0);
  }

  /** The thing that a correction names. */
  Thing thing(Correction correction) throws Misfit {
    List<Thing> found = named(kind(correction.kind()), correction.thing());
    if (!correction.quote().isEmpty()) {
      Span quote = quotes.only(correction.quote());
      found = found.stream().filter(thing -> namedIn(thing, quote)).toList();
    }
    if (found.size() > 1) {
      throw Misfit.unclear(
          found.size() + " are called " + correction.thing() + "; quote the words around one");
    }
    if (found.isEmpty()) {
      throw Misfit.absent("no " + correction.kind() + " is called " + correction.thing());
    }
    return found.get(0);
  }

  /** The only thing with a name, of any kind that is given. */
  Thing thing(String name, Thing.Kind... kinds) throws Misfit {
    for (Thing.Kind kind : kinds) {
      List<Thing> found = named(kind, name);
      if (found.size() > 1) {
        throw Misfit.unclear(found.size() + " are called " + name);
      }
      if (!found.isEmpty()) {
        return found.get(0);
      }
    }
    throw Misfit.unclear("the report has nothing called " + name + " to which this could be tied");
  }

  /** Things of a kind by label, or else by another name. */
  List<Thing> named(Thing.Kind kind, String name) {
    List<Thing> kin = book.things().stream().filter(t -> t.id().kind() == kind).toList();
    String bare = bare(name);
    List<Thing> labelled = kin.stream().filter(t -> bare(t.id().name()).equals(bare)).toList();
    return labelled.isEmpty()
        ? kin.stream()
            .filter(t -> t.otherNames().stream().map(Anchors::bare).anyMatch(bare::equals))
            .toList()
        : labelled;
  }

  /** A name without quotation marks and blanks, as labels have none. */
  private static String bare(String name) {
    return MARKS.matcher(name).replaceAll("");
  }

  private boolean namedIn(Thing thing, Span quote) {
    return book.occurrences().stream()
        .anyMatch(o -> o.thing().equals(thing.id()) && o.span().overlaps(quote));
  }

  /** Where a thing is named first; the report's beginning where it is named nowhere. */
  Span evidence(Thing.Id id) {
    return book.occurrences().stream()
        .filter(o -> o.thing().equals(id))
        .map(o -> o.span())
        .min(Span::compareTo)
        .orElse(book.given().report().sentences().get(0).span());
  }

  /** The place with a name, code or slug. */
  Place place(String text) throws Misfit {
    Places places = Places.of(book.given().lexicon());
    Optional<Place> exact =
        places.byCode(text).or(() -> places.bySlug(text)).or(() -> places.region(text));
    if (exact.isPresent()) {
      return exact.get();
    }
    List<Place> named = places.named(text);
    if (named.size() != 1) {
      throw Misfit.unclear(
          (named.isEmpty() ? "no place is" : named.size() + " places are")
              + " called "
              + text
              + "; write a code of GB/T 2260");
    }
    return named.get(0);
  }

  static Thing.Kind kind(String kind) {
    return Thing.Kind.valueOf(kind.toUpperCase(Locale.ROOT));
  }
}
