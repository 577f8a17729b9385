package org.zhengpu.document;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhengpu.lexicon.Signs;

/** Finds where sections begin: at headings, numerals and lead-ins set in bold. */
final class OpenerFinder {
  private static final int LONGEST_TITLE = 60;
  static final int LONGEST_LINE = 40;
  private static final int SHORTEST_LEAD_IN = 3;

  private final HeadingRules rules;
  private final PartRules parts;
  private final Set<Paragraph> leadIns;
  private final boolean numbered;
  private final int topLevel;

  private OpenerFinder(
      HeadingRules rules, PartRules parts, Set<Paragraph> leadIns, boolean numbered, int topLevel) {
    this.rules = rules;
    this.parts = parts;
    this.leadIns = leadIns;
    this.numbered = numbered;
    this.topLevel = topLevel;
  }

  /** The finder for a report. */
  static OpenerFinder of(
      HeadingRules rules, PartRules parts, LeadInFinder leadIns, List<Paragraph> body) {
    boolean numbered =
        body.stream()
            .map(Paragraph::text)
            .filter(text -> text.length() <= LONGEST_LINE)
            .filter(text -> parts.part(text).equals(Optional.of(Part.REVIEW)))
            .anyMatch(text -> rules.numeral(text, 0).isPresent());
    int topLevel =
        body.stream().mapToInt(p -> p.block().level()).filter(level -> level > 0).min().orElse(1);
    return new OpenerFinder(rules, parts, leadIns.find(body), numbered, topLevel);
  }

  /** The section that begins with a sentence, if one does. */
  Optional<Opener> find(Paragraph paragraph, List<Span> sentences, int index) {
    Block block = paragraph.block();
    Span sentence = sentences.get(index);
    Optional<HeadingRules.Numeral> numeral = rules.numeral(block.text(), sentence.begin());
    int title = sentence.begin() + numeral.map(HeadingRules.Numeral::length).orElse(0);
    Optional<Span> bold = bold(block, title);
    boolean alone = sentences.size() == 1;
    int rank = numeral.map(HeadingRules.Numeral::rank).orElse(Opener.LEAD_IN);
    int end;
    if (block.kind() == Block.Kind.HEADING && index == 0) {
      rank = numeral.isPresent() ? rank : headingRank(block.level());
      end = sentence.end();
    } else if (numeral.isPresent()) {
      end = numeralTitle(block.text(), title, sentence, bold);
    } else if (bold.isPresent()) {
      end = leadIn(block.text(), sentence, bold.get());
    } else if (alone && line(block.text())) {
      rank = numbered || parts.part(block.text()).isEmpty() ? Opener.CLAUSE : Opener.TOP;
      end = sentence.end();
    } else if (index == 0 && leadIns.contains(paragraph)) {
      end = sentence.end();
    } else {
      return Optional.empty();
    }
    if (end <= title) {
      return Optional.empty();
    }
    boolean heading = rank < Opener.CIRCLED && end == sentence.end() && !figures(block, title, end);
    Span bare = new Span(title, bare(block.text(), title, end)).shift(paragraph.begin());
    return bare.length() == 0
        ? Optional.empty()
        : Optional.of(
            new Opener(
                paragraph.begin() + sentence.begin(), rank, bare, heading, alone && heading));
  }

  private int headingRank(int level) {
    return Math.min(Opener.ITEM - 1, Opener.CHAPTER + Math.max(0, level - topLevel));
  }

  /** The bold range that a title begins in. */
  private static Optional<Span> bold(Block block, int title) {
    int found = Collections.binarySearch(block.bold(), new Span(title, Integer.MAX_VALUE));
    int before = found >= 0 ? found : -found - 2;
    return before < 0
        ? Optional.empty()
        : Optional.of(block.bold().get(before)).filter(span -> span.end() > title);
  }

  private static int numeralTitle(String text, int title, Span sentence, Optional<Span> bold) {
    if (bold.isPresent() && bold.get().end() <= sentence.end()) {
      int end = afterMark(text, bold.get().end(), sentence.end());
      if (end - title <= LONGEST_TITLE) {
        return end;
      }
    }
    int colon = text.indexOf('：', title + 1);
    if (colon > 0 && colon < sentence.end() - 1 && colon - title <= LONGEST_LINE) {
      return colon;
    }
    if (sentence.end() - title <= LONGEST_TITLE) {
      return sentence.end();
    }
    for (int i = title + 1; i < title + LONGEST_TITLE; i++) {
      if (endsTitle(text.charAt(i))) {
        return i;
      }
    }
    return title + LONGEST_TITLE;
  }

  /** The end of a lead-in, or its begin where the bold text is no lead-in. */
  private static int leadIn(String text, Span sentence, Span bold) {
    boolean fits =
        bold.begin() == sentence.begin()
            && bold.end() <= sentence.end()
            && bold.length() >= SHORTEST_LEAD_IN
            && bold.length() <= LONGEST_TITLE;
    if (!fits) {
      return sentence.begin();
    }
    int end = afterMark(text, bold.end(), sentence.end());
    boolean marked = end == text.length() || endsTitle(text.charAt(end - 1));
    return marked ? end : sentence.begin();
  }

  /** The position after the punctuation that follows a lead-in. */
  private static int afterMark(String text, int end, int limit) {
    boolean mark = end < limit && endsTitle(text.charAt(end));
    return mark && !endsTitle(text.charAt(end - 1)) ? end + 1 : end;
  }

  private static int bare(String text, int begin, int end) {
    int last = end;
    while (last > begin && endsTitle(text.charAt(last - 1))) {
      last--;
    }
    return last;
  }

  private static boolean endsTitle(char c) {
    return Signs.endsClause(Signs.widened(c));
  }

  /** Whether a paragraph is a short line without punctuation at its end. */
  private static boolean line(String text) {
    char last = text.charAt(text.length() - 1);
    return text.length() <= LONGEST_LINE
        && text.length() > 2
        && !endsTitle(last)
        && text.chars().anyMatch(c -> c >= 0x4e00 && c <= 0x9fa5);
  }

  /** Whether a title that is not set in bold tells figures, and so is a sentence like others. */
  private boolean figures(Block block, int begin, int end) {
    boolean shown = block.kind() == Block.Kind.HEADING || bold(block, begin).isPresent();
    char last = block.text().charAt(end - 1);
    return !shown && endsTitle(last) && rules.figure(block.text(), begin, end);
  }
}
