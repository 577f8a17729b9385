package org.zhengpu.link;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengpu.document.Span;
import org.zhengpu.lexicon.FigureWords;
import org.zhengpu.lexicon.FigureWords.Role;
import org.zhengpu.lexicon.Place;
import org.zhengpu.lexicon.Places;
import org.zhengpu.link.Figure.Reference;

/** Finds the place that a figure is of, and what it is compared with. */
final class AreaFinder {
  private final Place issuer;
  private final List<PlaceOccurrence> places;
  private final Role nation;
  private final Role home;
  private final Role average;
  private final Role compact;
  private final Role areaSuffix;
  private final Places gazetteer;

  AreaFinder(Place issuer, List<PlaceOccurrence> places, FigureWords words, Places gazetteer) {
    this.issuer = issuer;
    this.places = new ArrayList<>(places);
    this.nation = words.role("nation");
    this.home = words.role("home");
    this.average = words.role("average");
    this.compact = words.role("compact");
    this.areaSuffix = words.role("area-suffix");
    this.gazetteer = gazetteer;
  }

  Place issuer() {
    return issuer;
  }

  /** The place that what is measured begins with, where it is the issuer's; null for none. */
  @Nullable Place ofSubject(Span subject) {
    for (PlaceOccurrence occurrence : places) {
      if (occurrence.span().begin() >= subject.begin() + 2 + occurrence.span().length()) {
        break;
      }
      boolean opens =
          occurrence.span().begin() >= subject.begin()
              && occurrence.span().begin() <= subject.begin() + 1
              && occurrence.span().end() <= subject.end() + 1;
      if (opens && within(occurrence.place())) {
        return occurrence.place();
      }
    }
    return null;
  }

  /** A phrase without the issuer's name before it, as 北京地区; empty where it has none. */
  String withoutIssuer(String subject) {
    for (String name : issuer.shortNames()) {
      if (subject.startsWith(name) && subject.length() > name.length()) {
        return subject.substring(name.length() + areaSuffix.startLength(subject, name.length()));
      }
    }
    return "";
  }

  /** Whether what is measured begins with a place that is neither the issuer nor its part. */
  boolean elsewhere(Span subject) {
    return places.stream()
        .anyMatch(
            o ->
                o.span().begin() == subject.begin()
                    && o.span().end() < subject.end()
                    && !o.place().nation()
                    && !o.place().id().equals(issuer.id())
                    && !within(o.place()));
  }

  private boolean within(Place place) {
    if (place.nation() || place.id().equals(issuer.id())) {
      return false;
    }
    if (issuer.nation()) {
      return place.level() == Place.Level.PROVINCE;
    }
    if (place.kind() == Place.Kind.DIVISION) {
      return gazetteer.within(place, issuer);
    }
    Place scope = gazetteer.scope(place).orElse(null);
    if (scope != null) {
      return gazetteer.within(scope, issuer) || gazetteer.within(issuer, scope);
    }
    boolean known =
        gazetteer.region(place.name()).isPresent()
            && (!place.covers().isEmpty()
                || compact.endLength(place.name(), place.name().length()) == 0);
    return !known
        || (!place.covers().isEmpty()
            && place.covers().stream()
                .allMatch(
                    id ->
                        gazetteer.byCode(id).map(p -> gazetteer.within(p, issuer)).orElse(false)));
  }

  /** What a difference or a rank refers to, with its place where it is one. */
  Reference reference(String raw, int begin, int base) {
    String text = raw;
    if (average.endLength(text, text.length()) > 0
        && average.endLength(text, text.length()) < text.length()) {
      text = text.substring(0, text.length() - average.endLength(text, text.length()));
    }
    if (nation.is(text) || nation.is(raw)) {
      return new Reference(gazetteer.nation().name(), gazetteer.nation());
    }
    if (home.is(text)) {
      return new Reference(issuer.name(), issuer);
    }
    Span span = new Span(base + begin, base + begin + raw.length());
    for (PlaceOccurrence occurrence : places) {
      if (span.contains(occurrence.span()) && occurrence.span().length() >= text.length() - 1) {
        return new Reference(occurrence.place().name(), occurrence.place());
      }
    }
    return new Reference(text.isEmpty() ? raw : text, null);
  }
}
