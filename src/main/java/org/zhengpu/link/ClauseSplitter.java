package org.zhengpu.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.zhengpu.document.Sentence;
import org.zhengpu.lexicon.FigureWords.Role;
import org.zhengpu.lexicon.Numerals;
import org.zhengpu.lexicon.Signs;
import org.zhengpu.mention.QuantityMention;

/**
 * Cuts a sentence into clauses, and gives each quantity its share of its clause.
 *
 * <p>Clauses end at ，；：。 outside quotes and brackets; what stands in brackets and holds a quantity
 * is a clause of its own. Numbers inside quotes are parts of names and are left out.
 */
final class ClauseSplitter {
  private final Numerals numerals;

  private final FigureFilter filter;
  private final Role respectively;

  ClauseSplitter(Numerals numerals, FigureFilter filter, Role respectively) {
    this.respectively = respectively;
    this.numerals = numerals;
    this.filter = filter;
  }

  /**
   * A clause.
   *
   * @param end without its mark
   * @param mark the mark that ends it, or a space at the end of the sentence
   */
  record Clause(int begin, int end, char mark, boolean bracket) {}

  /** What a sentence consists of. */
  record Parts(List<Clause> clauses, List<Statement> statements) {}

  Parts split(Sentence sentence, List<QuantityMention> quantities) {
    String text = sentence.text();
    int base = sentence.span().begin();
    boolean[] quoted = new boolean[text.length()];
    List<QuantityMention> kept = new ArrayList<>();
    markQuotes(text, quoted);
    for (QuantityMention quantity : quantities) {
      if (!quoted[quantity.span().begin() - base] && filter.states(text, quantity, base)) {
        kept.add(quantity);
      }
    }
    List<Clause> clauses = clauses(text, quoted, kept, base);
    List<Statement> statements = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      List<QuantityMention> own = new ArrayList<>();
      while (next < kept.size() && kept.get(next).span().begin() - base < clause.end()) {
        own.add(kept.get(next++));
      }
      share(text, quoted, clause, i, own, base, statements);
    }
    return new Parts(List.copyOf(clauses), List.copyOf(statements));
  }

  private static void markQuotes(String text, boolean[] quoted) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Signs.opens(c) && !Signs.opensBracket(c)) {
        depth++;
      }
      quoted[i] = depth > 0;
      if (depth > 0 && Signs.closes(c) && !Signs.closesBracket(c)) {
        depth--;
      }
    }
    if (depth > 0) {
      // A quote that never closes quotes nothing.
      Arrays.fill(quoted, false);
    }
  }

  private static List<Clause> clauses(
      String text, boolean[] quoted, List<QuantityMention> quantities, int base) {
    List<Clause> clauses = new ArrayList<>();
    int begin = 0;
    int opaque = -1;
    boolean bracket = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted[i] || i < opaque) {
        continue;
      }
      if (c == '（' || c == '(') {
        int close = closing(text, i);
        if (close < 0 || !holds(quantities, base, i, close)) {
          opaque = close < 0 ? i + 1 : close + 1;
          Arrays.fill(quoted, i, opaque, true);
          continue;
        }
        add(clauses, begin, i, c, bracket);
        begin = i + 1;
        bracket = true;
      } else if (c == '）' || c == ')') {
        if (bracket) {
          add(clauses, begin, i, c, true);
          begin = i + 1;
          bracket = false;
        }
      } else if (Signs.endsClause(c) || c == ';') {
        add(clauses, begin, i, c, bracket);
        begin = i + 1;
      }
    }
    add(clauses, begin, text.length(), ' ', bracket);
    return clauses;
  }

  private static void add(List<Clause> clauses, int begin, int end, char mark, boolean bracket) {
    if (end > begin) {
      clauses.add(new Clause(begin, end, mark, bracket));
    }
  }

  private static int closing(String text, int open) {
    int close = text.indexOf(Signs.closing(text.charAt(open)), open);
    return close - open > 200 ? -1 : close;
  }

  private static boolean holds(List<QuantityMention> quantities, int base, int begin, int end) {
    return quantities.stream()
        .anyMatch(q -> q.span().begin() - base > begin && q.span().end() - base <= end);
  }

  private void share(
      String text,
      boolean[] quoted,
      Clause clause,
      int index,
      List<QuantityMention> own,
      int base,
      List<Statement> out) {
    int leftBegin = clause.begin();
    boolean joined = false;
    for (int i = 0; i < own.size(); i++) {
      QuantityMention quantity = own.get(i);
      int wholeEnd = quantity.whole().end() - base;
      int rightEnd = clause.end();
      int nextLeft = clause.end();
      boolean nextJoined = false;
      if (i + 1 < own.size()) {
        int nextBegin = own.get(i + 1).whole().begin() - base;
        int signs = numerals.ordinalBefore(text, nextBegin) ? 1 : 0;
        String between = text.substring(wholeEnd, Math.max(wholeEnd, nextBegin - signs));
        nextJoined =
            numerals.conjunction(between)
                && (own.get(i + 1).unit().equals(quantity.unit())
                    || respectively
                        .in(text.substring(clause.begin(), quantity.span().begin() - base))
                        .isPresent());
        int cut = cut(between, quoted, wholeEnd);
        rightEnd = cut < 0 ? nextBegin : wholeEnd + cut;
        nextLeft = cut < 0 ? wholeEnd : wholeEnd + cut;
        if (cut >= 0) {
          nextLeft += numerals.conjunctionLength(text, nextLeft);
        }
      }
      out.add(
          new Statement(
              quantity,
              quantity.span().begin() - base,
              Math.max(quantity.whole().begin() - base, leftBegin),
              wholeEnd,
              leftBegin,
              rightEnd,
              index,
              clause.bracket(),
              joined));
      leftBegin = nextLeft;
      joined = nextJoined;
    }
  }

  /** Where in the text between two quantities the second one's part begins; -1 for nowhere. */
  private int cut(String between, boolean[] quoted, int offset) {
    if (numerals.conjunctionLength(between, 0) > 0) {
      return 0;
    }
    for (int i = 0; i < between.length(); i++) {
      if (between.charAt(i) == '、' && !quoted[offset + i]) {
        return i;
      }
    }
    for (int i = between.length() - 1; i > 0; i--) {
      if (!quoted[offset + i] && numerals.conjunctionLength(between, i) == between.length() - i) {
        return i;
      }
    }
    return -1;
  }
}
