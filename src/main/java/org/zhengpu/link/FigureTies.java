package org.zhengpu.link;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhengpu.document.Report;
import org.zhengpu.document.Sentence;
import org.zhengpu.document.Span;
import org.zhengpu.lexicon.Lexicon;

/**
 * Tells whose figures are whose: a figure is of a thing of its own clause, else of a programme of
 * an earlier clause, else of what the figure before it is of, else of what an earlier sentence
 * announces.
 */
final class FigureTies {
  private final ClauseTies own;
  private final GoverningTies governing;
  private final ContinuedTies continued;
  private final AnnouncedTies announced;
  private final Map<Key, Tie> ties = new LinkedHashMap<>();

  FigureTies(Lexicon lexicon) {
    own = new ClauseTies(lexicon);
    FigureRules rules = FigureRules.of(lexicon);
    governing = new GoverningTies(rules);
    continued = new ContinuedTies(rules);
    announced = new AnnouncedTies(rules);
  }

  /** The ties of all figures, in the order of the text. */
  List<Tie> find(Report report, List<Figure> figures, List<Occurrence> occurrences) {
    List<Occurrence> things =
        occurrences.stream().filter(o -> o.thing().kind() != Thing.Kind.ORGANISATION).toList();
    int figure = 0;
    int thing = 0;
    for (Sentence sentence : report.sentences()) {
      int end = sentence.span().end();
      int firstFigure = figure;
      while (figure < figures.size() && figures.get(figure).number().begin() < end) {
        figure++;
      }
      int firstThing = thing;
      while (thing < things.size() && things.get(thing).span().begin() < end) {
        thing++;
      }
      announced.next(sentence);
      if (thing > firstThing || (figure > firstFigure && announced.any())) {
        NamedClauses clauses =
            new NamedClauses(
                sentence, figures.subList(firstFigure, figure), things.subList(firstThing, thing));
        read(clauses);
        announced.hear(clauses);
      }
    }
    return List.copyOf(ties.values());
  }

  private void read(NamedClauses clauses) {
    continued.forget();
    for (int at = 0; at < clauses.size(); at++) {
      for (Figure figure : clauses.figures(at)) {
        List<Claim> claims = claims(clauses, at, figure);
        claims.forEach(claim -> tie(claim, figure));
        continued.remember(figure, claims);
      }
    }
  }

  private List<Claim> claims(NamedClauses clauses, int at, Figure figure) {
    List<Claim> claims = own.of(clauses, at, figure);
    if (own.has(clauses, at, figure)) {
      return claims;
    }
    claims.addAll(governing.of(clauses, at, figure));
    claims.addAll(continued.of(clauses, figure));
    if (claims.isEmpty()) {
      claims.addAll(announced.of(clauses, at, figure));
    }
    return claims;
  }

  /** The first rule by which a figure is a thing's stands. */
  private void tie(Claim claim, Figure figure) {
    Thing.Id thing = claim.occurrence().thing();
    Span evidence = claim.occurrence().span().cover(figure.number());
    ties.putIfAbsent(
        new Key(thing, figure.number()),
        new Tie.HasFigure(thing, figure.number(), evidence, claim.rule()));
  }

  private record Key(Thing.Id thing, Span number) {}

  /**
   * That a figure is a thing's.
   *
   * @param occurrence where the text names the thing
   */
  record Claim(Occurrence occurrence, String rule) {}
}
