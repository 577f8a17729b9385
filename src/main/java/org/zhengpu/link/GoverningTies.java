package org.zhengpu.link;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.zhengpu.document.Span;
import org.zhengpu.link.Figure.Measure;
import org.zhengpu.link.FigureRules.Use;
import org.zhengpu.link.FigureTies.Claim;

/**
 * Ties a figure to the programmes of an earlier clause of its sentence that states no figure itself
 * (深入实施“智赋万企”行动，建设…1195家), up to a semicolon or a clause about something else. Rates are a
 * programme's only right after it or where their clause speaks of what the programme is about.
 */
final class GoverningTies {
  private static final String AFTER_CLAUSE = "figure-after-programme";

  /** What a programme may have brought about further on in its sentence: no rates. */
  private static final Set<Measure> COUNTS =
      EnumSet.of(Measure.LEVEL, Measure.CHANGE_AMOUNT, Measure.RANK);

  /** Clauses without a figure that may stand between a programme and its number. */
  private static final int MOST_GAPS = 3;

  private final FigureRules rules;

  GoverningTies(FigureRules rules) {
    this.rules = rules;
  }

  /**
   * The programmes of the nearest earlier clause that names one; of clauses in a row that do, all.
   */
  List<Claim> of(NamedClauses clauses, int at, Figure figure) {
    List<Claim> claims = new ArrayList<>();
    int gaps = 0;
    for (int i = at - 1; i >= 0 && gaps <= MOST_GAPS && clauses.mark(i) != '；'; i--) {
      List<Occurrence> there = governors(clauses, i);
      boolean counts = !clauses.figures(i).isEmpty();
      boolean ended = there.isEmpty() ? !claims.isEmpty() || ends(clauses, i) : counts;
      if (ended) {
        return claims;
      }
      for (Occurrence thing : there) {
        if (governs(clauses, i, thing, at, figure)) {
          claims.add(new Claim(thing, AFTER_CLAUSE));
        }
      }
      if (!there.isEmpty() && claims.isEmpty()) {
        return claims;
      }
      gaps += there.isEmpty() && !counts ? 1 : 0;
    }
    return claims;
  }

  /** Whether a clause between a programme and a number turns to something else. */
  private boolean ends(NamedClauses clauses, int clause) {
    Span span = clauses.span(clause);
    return rules.is(Use.CLAUSE, clauses.between(span.begin(), span.end()))
        || clauses.named(clause).stream().anyMatch(o -> o.thing().kind() == Thing.Kind.PROJECT);
  }

  private List<Occurrence> governors(NamedClauses clauses, int clause) {
    return clauses.named(clause).stream()
        .filter(o -> rules.governs(o.thing()))
        .filter(o -> !rules.is(Use.COUNTED, clauses.from(o.span().end())))
        .toList();
  }

  private boolean governs(
      NamedClauses clauses, int clause, Occurrence thing, int at, Figure figure) {
    int end = clauses.span(clause).end();
    int begin = clauses.span(clause).begin();
    if (rules.is(Use.BEHIND, clauses.between(thing.span().end(), end))
        || rules.is(Use.OCCASION, clauses.between(begin, thing.span().begin()))) {
      return false;
    }
    String words = clauses.between(clauses.span(at).begin(), figure.number().begin());
    boolean near =
        !rules.field(thing.thing()) && (clause == at - 1 || COUNTS.contains(figure.measure()));
    return (near && !rules.is(Use.CLAUSE, words)) || rules.shares(thing.thing().name(), words);
  }
}
