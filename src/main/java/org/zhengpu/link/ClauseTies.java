package org.zhengpu.link;

import java.util.ArrayList;
import java.util.List;
import org.zhengpu.document.Span;
import org.zhengpu.lexicon.FigureWords;
import org.zhengpu.lexicon.Lexicon;
import org.zhengpu.link.FigureRules.Use;
import org.zhengpu.link.FigureTies.Claim;

/**
 * Ties a figure to the things of its own clause: those named before the number
 * (“十大产业项目”完成投资363.9亿元) and those named after it that it counts or measures (60项“高效办成一件事”重点事项,
 * 总投资410亿元的巨化硅氟新材料项目); a sum also to what the next clause says it is spent on.
 */
final class ClauseTies {
  private static final String OWN_CLAUSE = "figure-own-clause";
  private static final String COUNTED = "figure-counted";
  private static final String SPENT = "figure-spent";

  private final FigureRules rules;
  private final FigureWords words;

  ClauseTies(Lexicon lexicon) {
    rules = FigureRules.of(lexicon);
    words = FigureWords.of(lexicon);
  }

  List<Claim> of(NamedClauses clauses, int at, Figure figure) {
    List<Claim> claims = new ArrayList<>();
    for (Occurrence thing : clauses.named(at)) {
      if (before(clauses, thing, figure)) {
        claims.add(new Claim(thing, OWN_CLAUSE));
      } else if (counted(clauses, thing, figure)) {
        claims.add(new Claim(thing, COUNTED));
      }
    }
    if (claims.isEmpty()) {
      claims.addAll(spent(clauses, at, figure));
    }
    return claims;
  }

  /** Whether a thing before the number has it alone: one that is itself counted there does not. */
  boolean has(NamedClauses clauses, int at, Figure figure) {
    return clauses.named(at).stream()
        .anyMatch(
            thing ->
                before(clauses, thing, figure)
                    && !rules.is(Use.COUNTED, clauses.from(thing.span().end())));
  }

  private boolean before(NamedClauses clauses, Occurrence thing, Figure figure) {
    int end = thing.span().end();
    int number = figure.number().begin();
    if (end > number) {
      return false;
    }
    String between = clauses.between(end, number);
    return !rules.is(Use.BETWEEN, between) && !rules.is(Use.BEHIND, between);
  }

  private boolean counted(NamedClauses clauses, Occurrence thing, Figure figure) {
    int begin = thing.span().begin();
    int number = figure.number().end();
    return begin >= number && rules.is(Use.COUNTS, clauses.between(number, begin));
  }

  /** 统筹省级财力14.24亿元，支持…实施地质灾害避险搬迁项目: the sum is the first thing's that the next clause names. */
  private List<Claim> spent(NamedClauses clauses, int at, Figure figure) {
    int next = at + 1;
    if (!words.role("money-unit").is(figure.unit())
        || next == clauses.size()
        || clauses.mark(at) != '，'
        || clauses.named(next).isEmpty()) {
      return List.of();
    }
    Occurrence first = clauses.named(next).get(0);
    Span own = clauses.span(at);
    String raised = clauses.between(own.begin(), figure.number().begin());
    String spent = clauses.between(clauses.span(next).begin(), first.span().begin());
    return rules.is(Use.RAISES, raised) && rules.is(Use.SPENDS, spent)
        ? List.of(new Claim(first, SPENT))
        : List.of();
  }
}
