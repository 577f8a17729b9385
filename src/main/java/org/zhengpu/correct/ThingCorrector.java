package org.zhengpu.correct;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.zhengpu.document.Span;
import org.zhengpu.lexicon.Place;
import org.zhengpu.link.Occurrence;
import org.zhengpu.link.Thing;
import org.zhengpu.link.Tie;

/** Corrects programmes, families, projects and organisations, and what ties them. */
final class ThingCorrector {
  private static final Thing.Kind[] MEMBERS = {
    Thing.Kind.PROGRAMME, Thing.Kind.PROJECT, Thing.Kind.ORGANISATION
  };

  private final Workbook book;
  private final Anchors anchors;
  private final Quotes quotes;

  ThingCorrector(Workbook book, Anchors anchors, Quotes quotes) {
    this.book = book;
    this.anchors = anchors;
    this.quotes = quotes;
  }

  void apply(Correction correction) throws Misfit {
    switch (correction.property()) {
      case "exists" -> exists(correction);
      case "label" -> label(correction);
      case "same-as" -> merge(correction, anchors.thing(correction), other(correction));
      case "member" -> member(correction);
      case "place" -> place(correction);
      case "organisation" -> organisation(correction);
      default -> change(correction);
    }
  }

  private void exists(Correction correction) throws Misfit {
    if (correction.value().equals("no")) {
      Thing thing = anchors.thing(correction);
      Span evidence = anchors.evidence(thing.id());
      book.remove(thing.id());
      book.note(correction, null, evidence);
      return;
    }
    Thing.Kind kind = Anchors.kind(correction.kind());
    List<Thing> known = anchors.named(kind, correction.thing());
    Thing thing;
    if (known.isEmpty()) {
      Thing.Id id = Thing.Id.of(kind, correction.thing());
      List<Span> named = quotes.all(correction.thing());
      if (named.isEmpty()) {
        throw Misfit.absent("the report does not name " + correction.thing());
      }
      thing = new Thing(id, List.of(), "", null, "", false, Correction.RULE);
      book.things().add(thing);
      named.forEach(at -> book.occurrences().add(new Occurrence(id, at, Correction.RULE)));
    } else {
      thing = known.get(0);
      book.replace(said(thing, thing.type(), thing.size(), thing.status()));
    }
    note(correction, thing.id());
  }

  /** The thing under a name whose ends are right; the wrong name is none of its names. */
  private void label(Correction correction) throws Misfit {
    Thing thing = anchors.thing(correction);
    Thing.Id now = new Thing.Id(thing.id().kind(), correction.value(), thing.id().year());
    Optional<Thing> known = book.thing(now);
    if (known.isPresent() && !now.equals(thing.id())) {
      merge(correction, thing, known.get());
      return;
    }
    List<String> names = new ArrayList<>(thing.otherNames());
    names.removeAll(List.of(thing.id().name(), correction.value()));
    Thing renamed =
        new Thing(
            now,
            names,
            thing.type(),
            thing.size(),
            thing.status(),
            thing.national(),
            Correction.RULE);
    book.things().set(book.things().indexOf(thing), renamed);
    book.rename(thing.id(), now);
    List<Span> places = quotes.all(correction.value());
    book.occurrences().replaceAll(o -> o.thing().equals(now) ? moved(o, places) : o);
    note(correction, now);
  }

  /** The mention over the whole of the right name, where the text has it there. */
  private static Occurrence moved(Occurrence occurrence, List<Span> places) {
    return places.stream()
        .filter(place -> place.overlaps(occurrence.span()))
        .findFirst()
        .map(place -> new Occurrence(occurrence.thing(), place, occurrence.rule()))
        .orElse(occurrence);
  }

  private Thing other(Correction correction) throws Misfit {
    return anchors.thing(correction.value(), Anchors.kind(correction.kind()));
  }

  /** Both are one: under the second's label, with all names of both. */
  private void merge(Correction correction, Thing one, Thing two) throws Misfit {
    if (one.id().equals(two.id())) {
      book.replace(said(two, two.type(), two.size(), two.status()));
      note(correction, two.id());
      return;
    }
    Set<String> names = new LinkedHashSet<>(two.otherNames());
    if (!correction.property().equals("label")) {
      names.add(one.id().name());
    }
    names.addAll(one.otherNames());
    names.remove(two.id().name());
    book.things().remove(one);
    book.replace(
        new Thing(
            two.id(),
            List.copyOf(names),
            two.type().isEmpty() ? one.type() : two.type(),
            two.size() == null ? one.size() : two.size(),
            two.status().isEmpty() ? one.status() : two.status(),
            two.national(),
            Correction.RULE));
    book.rename(one.id(), two.id());
    note(correction, two.id());
  }

  private void change(Correction correction) throws Misfit {
    Thing thing = anchors.thing(correction);
    String value = correction.value();
    book.replace(
        switch (correction.property()) {
          case "status" -> said(thing, thing.type(), thing.size(), value);
          case "type" -> said(thing, value, thing.size(), thing.status());
          case "size" -> said(thing, thing.type(), size(value), thing.status());
          default -> throw new IllegalStateException("no way to correct " + correction.property());
        });
    note(correction, thing.id());
  }

  private static int size(String value) throws Misfit {
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw Misfit.unclear("a size is a whole number, not " + value);
    }
  }

  private static Thing said(Thing thing, String type, @Nullable Integer size, String status) {
    return new Thing(
        thing.id(), thing.otherNames(), type, size, status, thing.national(), Correction.RULE);
  }

  private void member(Correction correction) throws Misfit {
    Thing.Id family = anchors.thing(correction).id();
    Thing.Id member = anchors.thing(name(correction), MEMBERS).id();
    int last =
        book.ties().stream()
            .filter(tie -> tie instanceof Tie.MemberOf of && of.family().equals(family))
            .mapToInt(tie -> ((Tie.MemberOf) tie).order())
            .max()
            .orElse(0);
    Tie tie = new Tie.MemberOf(member, family, last + 1, anchors.evidence(member), Correction.RULE);
    tie(
        correction,
        tie,
        known ->
            known instanceof Tie.MemberOf of
                && of.member().equals(member)
                && of.family().equals(family));
  }

  private void place(Correction correction) throws Misfit {
    Thing.Id thing = anchors.thing(correction).id();
    Place place = anchors.place(name(correction));
    Tie tie = new Tie.LocatedIn(thing, place, anchors.evidence(thing), Correction.RULE);
    tie(
        correction,
        tie,
        known ->
            known instanceof Tie.LocatedIn in
                && in.thing().equals(thing)
                && in.place().id().equals(place.id()));
  }

  private void organisation(Correction correction) throws Misfit {
    Thing.Id project = anchors.thing(correction).id();
    Thing.Id by = anchors.thing(name(correction), Thing.Kind.ORGANISATION).id();
    Tie tie = new Tie.CarriedOutBy(project, by, anchors.evidence(project), Correction.RULE);
    tie(
        correction,
        tie,
        known ->
            known instanceof Tie.CarriedOutBy carried
                && carried.project().equals(project)
                && carried.organisation().equals(by));
  }

  /** Adds a tie, or takes the like out. */
  private void tie(Correction correction, Tie tie, Predicate<Tie> same) throws Misfit {
    boolean added = correction.value().startsWith("+");
    if (!added && book.ties().stream().noneMatch(same)) {
      throw Misfit.unclear("it is not tied to " + name(correction));
    }
    Optional<Tie> known = book.ties().stream().filter(same).findFirst();
    Tie stated = known.map(old -> TieEnds.said(old, Correction.RULE)).orElse(tie);
    book.dropTies(same);
    if (added) {
      book.ties().add(stated);
    }
    book.note(correction, added ? new Applied.OfTie(stated) : null, stated.evidence());
  }

  private static String name(Correction correction) {
    return correction.value().substring(1).strip();
  }

  private void note(Correction correction, Thing.Id id) {
    book.note(correction, new Applied.OfThing(id), anchors.evidence(id));
  }
}
