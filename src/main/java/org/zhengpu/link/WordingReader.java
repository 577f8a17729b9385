package org.zhengpu.link;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengpu.extract.QuantityExtractor;
import org.zhengpu.lexicon.FigureWords;
import org.zhengpu.lexicon.FigureWords.Role;
import org.zhengpu.lexicon.PeriodWords;
import org.zhengpu.link.Figure.Measure;
import org.zhengpu.mention.Bound;
import org.zhengpu.mention.QuantityMention;

/** Reads the words before a number from the right to the left. */
final class WordingReader {
  private static final String HEADLINE = "headline";
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
  private final Role modifier;
  private final Role respectively;
  private final Role each;
  private final Role average;
  private final Role yearly;
  private final Role cumulative;
  private final Role comparable;
  private final Role addition;
  private final Role flow;
  private final Role points;
  private final Role percent;
  private final Role ratio;
  private final Role from;
  private final Role ofPlan;
  private final Role planName;
  private final Role ordinalSign;
  private final Role particle;
  private final Role yearSign;
  private final Role consecutive;
  private final Role numeralSign;
  private final Role rankedIn;
  private final PeriodWords periods;

  WordingReader(FigureWords words, PeriodWords periods) {
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
    modifier = words.role("modifier");
    respectively = words.role("respectively");
    each = words.role("each");
    average = words.role("basis-average");
    yearly = words.role("yearly");
    cumulative = words.role("basis-cumulative");
    comparable = words.role("basis-comparable");
    addition = words.role("addition");
    flow = words.role("flow");
    points = words.role("points");
    percent = words.role("percent");
    ratio = words.role("ratio");
    from = words.role("from");
    ofPlan = words.role("of-plan");
    planName = words.role("of-plan-name");
    ordinalSign = words.role("ordinal-sign");
    particle = words.role("particle");
    yearSign = words.role("year-sign");
    consecutive = words.role("consecutive");
    numeralSign = words.role("numeral-sign");
    rankedIn = words.role("ranked-in");
    this.periods = periods;
  }

  /**
   * Reads what stands before a quantity.
   *
   * @param left the text, of its clause, that belongs to the quantity
   * @param offset where it begins in the sentence
   */
  Wording read(String left, int offset, QuantityMention quantity) {
    State state = new State(left, offset);
    state.times();
    if (quantity.rule().equals(QuantityExtractor.ORDINAL)) {
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
    Measure measure = added(state, quantity) ? Measure.CHANGE_AMOUNT : Measure.LEVEL;
    return state.wording(measure, 1, "", reached);
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
            && reference.indexOf('、') < 0
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
        if (reference.isEmpty() || since.startLength(reference, 0) > 0 || dated(reference)) {
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

  private static boolean dated(String reference) {
    return reference.chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  /** The text not yet read, and what was seen of it. */
  private final class State {
    private final String text;
    private final int offset;
    private int end;
    private boolean sawRespectively;
    private boolean sawEach;
    private boolean base;
    private boolean nominal;
    private int years;
    private String basis = HEADLINE;

    State(String text, int offset) {
      this.text = text;
      this.offset = offset;
      this.end = text.length();
    }

    boolean drop(Role role) {
      int length = role.endLength(text, end);
      end -= length;
      return length > 0;
    }

    /** Takes off a time right before the number, and 从 or 由 before a base value. */
    void times() {
      int before = end - particle.endLength(text, end);
      int time = timeEndingAt(before);
      if (time > 0) {
        end = before - time;
      }
      int length = from.endLength(text, end);
      if (length > 0) {
        base = true;
        end -= length;
      }
    }

    private int timeEndingAt(int at) {
      int word = periods.endLength(text, at);
      int sign = yearSign.endLength(text, at);
      int digits = at - sign;
      while (sign > 0
          && digits > 0
          && text.charAt(digits - 1) >= '0'
          && text.charAt(digits - 1) <= '9') {
        digits--;
      }
      int year = sign > 0 && at - sign - digits == 4 ? at - digits : 0;
      return Math.max(word, year);
    }

    /** Length of 连续3年 right before the end. */
    private int consecutiveYears() {
      int sign = yearSign.endLength(text, end);
      int digits = end - sign;
      while (sign > 0 && digits > 0 && numeralSign.is(text.substring(digits - 1, digits))) {
        digits--;
      }
      int word = sign > 0 && digits < end - sign ? consecutive.endLength(text, digits) : 0;
      return word == 0 ? 0 : end - digits + word;
    }

    /** The number in 连续3年; 0 where it is no plain one. */
    private static int count(String row) {
      int count = 0;
      for (int i = 0; i < row.length(); i++) {
        char c = row.charAt(i);
        if (c >= '0' && c <= '9') {
          count = count * 10 + (c - '0');
        }
      }
      return count < 100 ? count : 0;
    }

    /** Length of 较“十三五”同期 or 比2020年 right before the end. */
    private int comparedTime() {
      for (String word : than.words()) {
        int at = text.lastIndexOf(word, end - 1);
        if (at < 0 || end - at > LONGEST_REFERENCE) {
          continue;
        }
        int begin = at + word.length();
        int length = since.startLength(text, begin);
        String reference = text.substring(begin, end);
        boolean year =
            yearSign.in(reference).isPresent() && dated(reference) && reference.length() <= 7;
        boolean time = length > 0 && begin + length >= end - since.endLength(text, end);
        if (year || time) {
          return end - at;
        }
      }
      return 0;
    }

    /** Takes off the words between what is measured and its verb. */
    void modifiers() {
      while (end > 0) {
        if (average.endLength(text, end) > 0) {
          basis = "annualAverage";
          end -= average.endLength(text, end);
          continue;
        }
        if (comparable.endLength(text, end) > 0) {
          basis = "comparable";
          end -= comparable.endLength(text, end);
          continue;
        }
        if (cumulative.endLength(text, end) > 0) {
          basis = "cumulative";
          end -= cumulative.endLength(text, end);
          continue;
        }
        int row = consecutiveYears();
        if (row > 0) {
          years = Math.max(years, count(text.substring(end - row, end)));
          end -= row;
          continue;
        }
        int compared = comparedTime();
        if (compared > 0) {
          end -= compared;
          continue;
        }
        int length = modifier.endLength(text, end);
        if (length == 0) {
          return;
        }
        sawRespectively |= respectively.endLength(text, end) > 0;
        sawEach |= each.endLength(text, end) > 0;
        end -= length;
      }
    }

    Wording wording(Measure measure, int sign, String reference, boolean verb) {
      String subject = text.substring(0, end);
      String calibre = basis;
      if (calibre.equals(HEADLINE) && cumulative.in(subject).isPresent()) {
        calibre = "cumulative";
      } else if (calibre.equals(HEADLINE) && comparable.in(subject).isPresent()) {
        calibre = "comparable";
      } else if (calibre.equals(HEADLINE)
          && (average.startLength(subject, 0) > 0 || yearly.startLength(subject, 0) > 0)) {
        calibre = "annualAverage";
      }
      return new Wording(
          subject,
          offset,
          measure,
          sign,
          reference,
          verb,
          sawRespectively,
          sawEach,
          calibre,
          base,
          nominal,
          null,
          "",
          years);
    }
  }
}
