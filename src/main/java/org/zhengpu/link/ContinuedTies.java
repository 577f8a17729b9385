package org.zhengpu.link;

import java.util.List;
import org.zhengpu.document.Span;
import org.zhengpu.link.FigureRules.Use;
import org.zhengpu.link.FigureTies.Claim;

/**
 * Ties a figure to what the figure before it is tied to where its own subject is left out:
 * 接待国内游客4.16亿人次, 增长6.7%, or the same subject goes on to do more: “十大技术攻关项目”突破核心技术20项，创新…产品18个.
 */
final class ContinuedTies {
  private static final String CONTINUED = "figure-continued";

  private final FigureRules rules;
  private List<Claim> claims = List.of();
  private Span number = new Span(0, 0);

  ContinuedTies(FigureRules rules) {
    this.rules = rules;
  }

  /** Begins a sentence. */
  void forget() {
    claims = List.of();
  }

  /** The figure that the next one may go on from. */
  void remember(Figure figure, List<Claim> of) {
    number = figure.number();
    claims = of;
  }

  List<Claim> of(NamedClauses clauses, Figure figure) {
    int begin = figure.number().begin();
    if (claims.isEmpty() || begin < number.end()) {
      return List.of();
    }
    String words = clauses.between(number.end(), begin);
    boolean same = rules.is(Use.GOES_ON, words);
    boolean deeds = !same && rules.is(Use.DEEDS, words);
    return claims.stream()
        .filter(claim -> same || (deeds && !counted(claim)))
        .map(claim -> new Claim(claim.occurrence(), CONTINUED))
        .toList();
  }

  /**
   * Whether the number counts the thing itself, as 保障性安居工程1.79万套: such a thing does nothing more.
   */
  private boolean counted(Claim claim) {
    return number.begin() - claim.occurrence().span().end() <= 1;
  }
}
