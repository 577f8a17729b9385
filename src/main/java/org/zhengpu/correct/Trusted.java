package org.zhengpu.correct;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zhengpu.document.Span;
import org.zhengpu.lexicon.RuleConfidence;
import org.zhengpu.link.Facts;
import org.zhengpu.link.Figure;
import org.zhengpu.link.Thing;
import org.zhengpu.link.Tie;

/** Leaves out facts whose rule is trusted too little, with all that hangs on them. */
public final class Trusted {
  /** One value for all places, whatever rule found each mention. */
  public static final String PLACES = "place";

  private final RuleConfidence trust;
  private final BigDecimal least;

  private Trusted(RuleConfidence trust, BigDecimal least) {
    this.trust = trust;
    this.least = least;
  }

  /**
   * The facts that are trusted at least so far. What a thing is named by goes with the thing, a tie
   * with either of its ends; a group keeps the size that the text declares.
   */
  public static Facts of(Facts facts, BigDecimal least) {
    return least.signum() == 0
        ? facts
        : new Trusted(RuleConfidence.of(facts.lexicon()), least).kept(facts);
  }

  private boolean enough(String rule) {
    return trust.of(rule).compareTo(least) >= 0;
  }

  private Facts kept(Facts facts) {
    List<Figure> figures = facts.figures().stream().filter(f -> enough(f.rule())).toList();
    Set<Span> numbers = new HashSet<>();
    figures.forEach(figure -> numbers.add(figure.number()));
    List<Thing> things = facts.things().stream().filter(t -> enough(t.trustedAs())).toList();
    Set<Thing.Id> out = new HashSet<>();
    facts.things().forEach(thing -> out.add(thing.id()));
    things.forEach(thing -> out.remove(thing.id()));
    List<Tie> ties =
        facts.ties().stream()
            .filter(tie -> enough(tie.rule()))
            .filter(tie -> out.stream().noneMatch(id -> TieEnds.has(tie, id)))
            .filter(tie -> !(tie instanceof Tie.HasFigure has) || numbers.contains(has.figure()))
            .toList();
    return new Facts(
        facts.lexicon(),
        facts.report(),
        figures,
        facts.qualitativeTargets().stream().filter(target -> enough(target.rule())).toList(),
        things,
        facts.occurrences().stream().filter(o -> !out.contains(o.thing())).toList(),
        enough(PLACES) ? facts.places() : List.of(),
        ties);
  }
}
