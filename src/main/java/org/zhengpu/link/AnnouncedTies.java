package org.zhengpu.link;

import java.util.List;
import org.zhengpu.document.Sentence;
import org.zhengpu.link.FigureRules.Use;
import org.zhengpu.link.FigureTies.Claim;

/**
 * Ties figures to the programme that an item of an enumeration announces in a sentence of its own
 * (二要实施稳岗扩容提质工程。…开展职业技能培训40万人次), up to the next item or the end of the paragraph.
 */
final class AnnouncedTies {
  private static final String ANNOUNCED = "figure-announced";

  private final FigureRules rules;
  private List<Occurrence> announced = List.of();
  private int end;

  AnnouncedTies(FigureRules rules) {
    this.rules = rules;
  }

  /** Goes on to a sentence: what was announced ends with its item and its paragraph. */
  void next(Sentence sentence) {
    boolean paragraph = sentence.span().begin() > end;
    if (any() && (paragraph || rules.is(Use.ITEM, sentence.text()))) {
      announced = List.of();
    }
    end = sentence.span().end();
  }

  boolean any() {
    return !announced.isEmpty();
  }

  /** The claims on a figure that nothing in its own sentence has. */
  List<Claim> of(NamedClauses clauses, int at, Figure figure) {
    String words = clauses.between(clauses.span(at).begin(), figure.number().begin());
    return rules.is(Use.CLAUSE, words)
        ? List.of()
        : announced.stream().map(thing -> new Claim(thing, ANNOUNCED)).toList();
  }

  /** Remembers what a sentence announces. */
  void hear(NamedClauses clauses) {
    if (clauses.size() != 1 || !clauses.figures(0).isEmpty() || clauses.named(0).isEmpty()) {
      return;
    }
    List<Occurrence> things = clauses.named(0);
    int first = things.get(0).span().begin();
    int last = things.get(things.size() - 1).span().end();
    boolean programmes = things.stream().allMatch(o -> rules.is(Use.GOVERNS, o.thing().name()));
    if (programmes
        && rules.is(Use.ANNOUNCES, clauses.between(clauses.span(0).begin(), first))
        && rules.is(Use.ENDS, clauses.between(last, clauses.span(0).end()))) {
      announced = things;
    }
  }
}
