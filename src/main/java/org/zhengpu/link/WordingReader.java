package org.zhengpu.link;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengpu.extract.QuantityExtractor;
import org.zhengpu.lexicon.FigureWords;
import org.zhengpu.lexicon.FigureWords.Role;
import org.zhengpu.lexicon.Numerals;
import org.zhengpu.lexicon.PeriodWords;
import org.zhengpu.lexicon.Signs;
import org.zhengpu.link.Figure.Measure;
import org.zhengpu.link.TailWords.State;
import org.zhengpu.mention.Bound;
import org.zhengpu.mention.QuantityMention;

/** Reads the words before a number from the right to the left. */
final class WordingReader {
  private static final int LONGEST_REFERENCE = 18;

  private record Change(Role words, boolean noun, int sign) {}

  private final List<Change> changes = new ArrayList<>();
  private final Role to;
  private final Role over;
  private final Role under;
  private final Role than;
  private final Role thanOver;
  private final Role thanUnder;
  private final Role since;
  private final Role rankAt;
  private final Role addition;
  private final Role flow;
  private final Role points;
  private final Role percent;
  private final Role ratio;
  private final Role ofPlan;
  private final Role planName;
  private final Role ordinalSign;
  private final Role particle;
  private final Role rankedIn;
  private final Role rankUnit;
  private final Role rankName;
  private final Role reduce;
  private final Role lead;
  private final TailWords tail;

  WordingReader(FigureWords words, PeriodWords periods, Numerals numerals) {
    changes.add(new Change(words.role("rate-rise"), true, 1));
    changes.add(new Change(words.role("rate-fall"), true, -1));
    changes.add(new Change(words.role("rise"), false, 1));
    changes.add(new Change(words.role("fall"), false, -1));
    to = words.role("to");
    over = words.role("over");
    under = words.role("under");
    than = words.role("than");
    thanOver = words.role("than-over");
    thanUnder = words.role("than-under");
    since = words.role("since");
    rankAt = words.role("rank-at");
    addition = words.role("addition");
    flow = words.role("flow");
    points = words.role("points");
    percent = words.role("percent");
    ratio = words.role("ratio");
    ofPlan = words.role("of-plan");
    planName = words.role("of-plan-name");
    ordinalSign = words.role("ordinal-sign");
    particle = words.role("particle");
    rankedIn = words.role("ranked-in");
    rankUnit = words.role("rank-unit");
    rankName = words.role("rank-name");
    reduce = words.role("reduce");
    lead = words.role("lead");
    tail = new TailWords(words, periods, numerals);
  }

  /**
   * Reads what stands before a quantity.
   *
   * @param left the text, of its clause, that belongs to the quantity
   * @param offset where it begins in the sentence
   */
  Wording read(String left, int offset, QuantityMention quantity) {
    State state = tail.open(left, offset);
    state.times();
    if (quantity.rule().equals(QuantityExtractor.ORDINAL) || ranked(state, quantity)) {
      return rank(state);
    }
    Wording compared = comparison(state, quantity);
    if (compared != null) {
      return compared;
    }
    state.modifiers();
    if (percent.is(quantity.unit())) {
      state.drop(particle);
      if (state.drop(ofPlan)) {
        state.modifiers();
        return state.wording(Measure.LEVEL, 1, "", true).named(planName.words().get(0));
      }
    }
    boolean reached = state.drop(to);
    state.modifiers();
    if (!reached || percent.is(quantity.unit())) {
      for (Change change : changes) {
        int length = change.words().endLength(state.text, state.end);
        if (length > 0 && !(reached && !change.noun())) {
          return change(state, quantity, change, length, reached);
        }
      }
    }
    state.modifiers();
    int reduced = reached || !percent.is(quantity.unit()) ? 0 : reduced(state);
    if (reduced > 0) {
      return state.wording(Measure.CHANGE_RATE, -1, "", false).after(reduced);
    }
    Measure measure = added(state, quantity) ? Measure.CHANGE_AMOUNT : Measure.LEVEL;
    return state.wording(measure, 1, "", reached);
  }

  /** How much of the words is a verb of cutting and what stands before it; 0 where none is. */
  private int reduced(State state) {
    String subject = state.text.substring(0, state.end);
    int begin = 0;
    int word = 1;
    while (word > 0 && begin < subject.length()) {
      word = Signs.endsItem(subject.charAt(begin)) ? 1 : lead.startLength(subject, begin);
      begin += word;
    }
    int verb = reduce.startLength(subject, begin);
    return verb > 0 && subject.length() - begin - verb >= 2 ? begin + verb : 0;
  }

  private Wording change(
      State state, QuantityMention quantity, Change change, int length, boolean reached) {
    boolean rate = percent.is(quantity.unit());
    if (change.noun() && !rate && !points.is(quantity.unit())) {
      return state.wording(Measure.LEVEL, 1, "", reached);
    }
    state.end -= length;
    state.nominal = change.noun();
    state.modifiers();
    Measure measure = rate ? Measure.CHANGE_RATE : Measure.CHANGE_AMOUNT;
    return state.wording(measure, change.sign(), "", true);
  }

  /** Whether a count is one of things that were added to a stock. */
  private boolean added(State state, QuantityMention quantity) {
    String subject = state.text.substring(0, state.end);
    return !percent.is(quantity.unit())
        && ratio.endLength(subject, subject.length()) == 0
        && addition.startLength(subject, 0) > 0
        && flow.in(subject).isEmpty();
  }

  /** 全国排名46位: a place in a ranking without the sign of an ordinal. */
  private boolean ranked(State state, QuantityMention quantity) {
    String near = state.text.substring(Math.max(0, state.end - LONGEST_REFERENCE), state.end);
    return rankUnit.is(quantity.unit()) && rankName.in(near).isPresent();
  }

  private Wording rank(State state) {
    state.drop(ordinalSign);
    int best = -1;
    int length = 0;
    for (String word : rankAt.words()) {
      int at = state.text.lastIndexOf(word, state.end);
      if (at >= 0 && state.end - at - word.length() <= LONGEST_REFERENCE) {
        if (best < 0
            || at + word.length() > best + length
            || (at < best && at + word.length() == best + length)) {
          best = at;
          length = word.length();
        }
      }
    }
    int named = rankedIn.endLength(state.text, state.end);
    if (best < 0 || best + length > state.end - named) {
      String reference = state.text.substring(state.end - named, state.end);
      state.end -= named;
      state.modifiers();
      state.times();
      return state.wording(Measure.RANK, 1, reference, named > 0);
    }
    String reference = state.text.substring(best + length, state.end);
    state.end = best;
    state.each(best);
    if (reference.isEmpty()) {
      int before = rankedIn.endLength(state.text, best);
      reference = state.text.substring(best - before, best);
      state.end -= before;
    }
    state.modifiers();
    state.times();
    state.drop(rankAt);
    state.modifiers();
    return state.wording(Measure.RANK, 1, reference, true);
  }

  private @Nullable Wording comparison(State state, QuantityMention quantity) {
    Wording than = than(state);
    if (than != null) {
      return than;
    }
    int at = -1;
    int length = 0;
    int sign = 1;
    for (Role role : List.of(over, under)) {
      for (String word : role.words()) {
        int found = state.text.lastIndexOf(word, state.end - word.length());
        if (found > at || (found == at && word.length() > length)) {
          at = found;
          length = word.length();
          sign = role == over ? 1 : -1;
        }
      }
    }
    if (at < 0) {
      return null;
    }
    String reference = state.text.substring(at + length, state.end);
    if (reference.isEmpty()) {
      if (length < 2) {
        return null;
      }
      state.end = at;
      state.modifiers();
      Wording inner = read(state.text.substring(0, state.end), state.offset, quantity);
      return inner.bounded(sign < 0 ? Bound.LESS_THAN : Bound.MORE_THAN);
    }
    boolean compared =
        reference.length() <= LONGEST_REFERENCE
            && (reference.indexOf('、') < 0 || state.respectively(at))
            && (points.is(quantity.unit()) || percent.is(quantity.unit()) || length > 1);
    if (!compared || (length == 1 && !points.is(quantity.unit()))) {
      return null;
    }
    state.end = at;
    state.modifiers();
    return state.wording(Measure.DIFFERENCE, sign, reference, true);
  }

  /** 比全国高0.2个百分点; but not 比上年提高0.2个百分点. */
  private @Nullable Wording than(State state) {
    for (Role role : List.of(thanOver, thanUnder)) {
      int length = role.endLength(state.text, state.end);
      if (length == 0) {
        continue;
      }
      if (changes.stream().anyMatch(c -> c.words().endLength(state.text, state.end) > length)) {
        // 占比提高: the verb is 提高, no comparison.
        continue;
      }
      int before = state.end - length;
      for (String word : than.words()) {
        int at = state.text.lastIndexOf(word, before - 1);
        if (at < 0 || before - at > LONGEST_REFERENCE) {
          continue;
        }
        String reference = state.text.substring(at + word.length(), before);
        if (reference.isEmpty()
            || since.startLength(reference, 0) > 0
            || TailWords.dated(reference)) {
          continue;
        }
        state.end = at;
        state.modifiers();
        int sign = role == thanOver ? 1 : -1;
        return state.wording(Measure.DIFFERENCE, sign, reference, true);
      }
    }
    return null;
  }
}
