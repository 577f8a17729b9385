package org.zhengpu.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.zhengpu.document.Span;
import org.zhengpu.link.Facts;
import org.zhengpu.link.Figure;
import org.zhengpu.link.Occurrence;
import org.zhengpu.link.Thing;
import org.zhengpu.link.Tie;

/** The facts of a report while they are being corrected. */
final class Workbook {
  private final Facts given;
  private final List<Figure> figures;
  private final List<Thing> things;
  private final List<Occurrence> occurrences;
  private final List<Tie> ties;
  private final List<Applied> applied = new ArrayList<>();

  Workbook(Facts facts) {
    given = facts;
    figures = new ArrayList<>(facts.figures());
    things = new ArrayList<>(facts.things());
    occurrences = new ArrayList<>(facts.occurrences());
    ties = new ArrayList<>(facts.ties());
  }

  Facts given() {
    return given;
  }

  List<Figure> figures() {
    return figures;
  }

  List<Thing> things() {
    return things;
  }

  List<Occurrence> occurrences() {
    return occurrences;
  }

  List<Tie> ties() {
    return ties;
  }

  List<Applied> applied() {
    return applied;
  }

  /** Notes that a correction was applied. */
  void note(Correction correction, Applied.@Nullable Target target, Span evidence) {
    applied.add(new Applied(correction, target, evidence));
  }

  /** Puts a figure in the place of another. */
  void replace(Figure old, Figure figure) {
    figures.set(figures.indexOf(old), figure);
  }

  /** Takes a figure out, with what ties it. */
  void remove(Figure figure) {
    figures.remove(figure);
    boolean shared = figures.stream().anyMatch(f -> f.number().equals(figure.number()));
    if (!shared) {
      dropTies(tie -> tie instanceof Tie.HasFigure has && has.figure().equals(figure.number()));
      forget(target -> target.equals(new Applied.OfFigure(figure.number())));
    }
  }

  /** Changes a thing whose id stays. */
  void replace(Thing thing) {
    things.replaceAll(known -> known.id().equals(thing.id()) ? thing : known);
  }

  /** Takes a thing out, with its occurrences and what ties it. */
  void remove(Thing.Id id) {
    things.removeIf(thing -> thing.id().equals(id));
    occurrences.removeIf(occurrence -> occurrence.thing().equals(id));
    dropTies(tie -> TieEnds.has(tie, id));
    forget(target -> target.equals(new Applied.OfThing(id)));
  }

  /** Lets one thing take the place of another, which must no longer be among the things. */
  void rename(Thing.Id old, Thing.Id now) {
    occurrences.replaceAll(
        o -> o.thing().equals(old) ? new Occurrence(now, o.span(), o.rule()) : o);
    UnaryOperator<Tie> renamed = tie -> TieEnds.renamed(tie, old, now);
    List<Tie> distinct = ties.stream().map(renamed).distinct().toList();
    ties.clear();
    ties.addAll(distinct);
    applied.replaceAll(note -> renamed(note, old, now));
  }

  private static Applied renamed(Applied note, Thing.Id old, Thing.Id now) {
    Applied.Target target = note.target();
    if (target instanceof Applied.OfThing of && of.thing().equals(old)) {
      target = new Applied.OfThing(now);
    } else if (target instanceof Applied.OfTie of) {
      target = new Applied.OfTie(TieEnds.renamed(of.tie(), old, now));
    }
    return new Applied(note.correction(), target, note.evidence());
  }

  /** Takes ties out. */
  void dropTies(Predicate<Tie> which) {
    ties.removeIf(which);
    forget(target -> target instanceof Applied.OfTie of && which.test(of.tie()));
  }

  /** What was said of something that is no longer there stays said, of nothing. */
  private void forget(Predicate<Applied.Target> which) {
    applied.replaceAll(
        note -> {
          Applied.Target target = note.target();
          return target != null && which.test(target)
              ? new Applied(note.correction(), null, note.evidence())
              : note;
        });
  }

  /** The thing with an id. */
  Optional<Thing> thing(Thing.Id id) {
    return things.stream().filter(thing -> thing.id().equals(id)).findFirst();
  }

  /** The facts as they are now. */
  Facts facts() {
    occurrences.sort(
        (a, b) ->
            a.span().equals(b.span())
                ? a.thing().compareTo(b.thing())
                : a.span().compareTo(b.span()));
    return new Facts(
        given.lexicon(),
        given.report(),
        figures,
        given.qualitativeTargets(),
        things,
        occurrences.stream().distinct().toList(),
        given.places(),
        ties);
  }
}
