package org.zhengpu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengpu.document.FrameRules.Kind;
import org.zhengpu.lexicon.Lexicon;
import org.zhengpu.lexicon.Signs;
import org.zhengpu.problem.ErrorCode;
import org.zhengpu.problem.ReportException;

/** Tells the report from the page that it stands on. */
final class FrameFinder {
  private static final int SALUTATION_BEFORE = 3;
  private static final int LONGEST_LINE = 60;
  private static final int ANNEX_FROM_PERCENT = 50;

  private static final int NO_YEAR = 0;
  private static final int FEWEST_SENTENCES = 60;

  private final FrameRules rules;
  private final PartRules parts;

  FrameFinder(FrameRules rules, Lexicon lexicon) {
    this.rules = rules;
    this.parts = new PartRules(lexicon, NO_YEAR);
  }

  /**
   * Finds the report on a page.
   *
   * @throws ReportException where no paragraph says who reports to whom
   */
  Frame find(List<Paragraph> blocks, String fileName) {
    int formula = formula(blocks);
    if (formula < 0) {
      formula = withoutFormula(blocks);
    }
    if (formula < 0) {
      throw new ReportException(
          ErrorCode.NOT_A_REPORT,
          fileName
              + ": not a government work report: no paragraph says on whose behalf it is given;"
              + " leave the file out");
    }
    int last = footer(blocks, formula);
    int begin = begin(blocks, formula);
    int annex = Math.min(last, annex(blocks, formula));
    int end = end(blocks, formula, annex);
    List<Paragraph> body = keep(blocks.subList(begin, end));
    List<Paragraph> annexes = keep(blocks.subList(annex, last));
    return new Frame(blocks.subList(0, begin), body, annexes, blocks.get(formula));
  }

  private int formula(List<Paragraph> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (rules.is(Kind.FORMULA, blocks.get(i).text())) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Where a long text begins that has a review and a plan, but has lost its first paragraph: at the
   * salutation or the review's title; -1 where there is no such text.
   */
  private int withoutFormula(List<Paragraph> blocks) {
    long sentences =
        blocks.stream().flatMapToInt(b -> b.text().chars()).filter(c -> c == '。').count();
    int review = first(blocks, 0, Part.REVIEW);
    if (sentences < FEWEST_SENTENCES || review < 0 || first(blocks, review, Part.PLAN) < 0) {
      return -1;
    }
    return begin(blocks, review);
  }

  private int first(List<Paragraph> blocks, int from, Part part) {
    for (int i = from; i < blocks.size(); i++) {
      String text = blocks.get(i).text();
      if (text.length() <= LONGEST_LINE && parts.part(text).equals(Optional.of(part))) {
        return i;
      }
    }
    return -1;
  }

  private int begin(List<Paragraph> blocks, int formula) {
    for (int i = formula; i >= Math.max(0, formula - SALUTATION_BEFORE); i--) {
      if (rules.is(Kind.SALUTATION, blocks.get(i).text())) {
        return i;
      }
    }
    return formula;
  }

  /** The first line of the page after the report, or the number of blocks. */
  private int footer(List<Paragraph> blocks, int formula) {
    int total = blocks.stream().mapToInt(b -> b.text().length()).sum();
    for (int i = formula + 1; i < blocks.size(); i++) {
      Paragraph block = blocks.get(i);
      boolean late = block.begin() * 100L >= (long) total * ANNEX_FROM_PERCENT;
      if (late && rules.is(Kind.FOOTER, block.text())) {
        return i;
      }
    }
    return blocks.size();
  }

  /** The first block of the annexes, or the number of blocks. */
  private int annex(List<Paragraph> blocks, int formula) {
    int total = blocks.stream().mapToInt(b -> b.text().length()).sum();
    int before = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Paragraph block = blocks.get(i);
      boolean late = i > formula && before * 100L >= (long) total * ANNEX_FROM_PERCENT;
      if (late && rules.is(Kind.ANNEX, block.text())) {
        return i;
      }
      before += block.text().length();
    }
    return blocks.size();
  }

  /** The position after the report's last paragraph. */
  private int end(List<Paragraph> blocks, int formula, int annex) {
    int closing = annex - 1;
    while (closing > formula && !closes(blocks.get(closing))) {
      closing--;
    }
    if (closing == formula) {
      return annex;
    }
    int end = closing + 1;
    while (end < annex && sentence(blocks.get(end))) {
      end++;
    }
    return end;
  }

  private boolean closes(Paragraph paragraph) {
    return paragraph.block().kind() == Block.Kind.TEXT && rules.is(Kind.CLOSING, paragraph.text());
  }

  private static boolean sentence(Paragraph paragraph) {
    String text = paragraph.text();
    char last = text.charAt(text.length() - 1);
    return paragraph.block().kind() == Block.Kind.TEXT
        && Signs.endsSentence(Signs.widened(last))
        && text.length() < LONGEST_LINE;
  }

  private List<Paragraph> keep(List<Paragraph> blocks) {
    List<Paragraph> kept = new ArrayList<>();
    for (Paragraph block : blocks) {
      boolean page = rules.is(Kind.FURNITURE, block.text()) || rules.is(Kind.PAGE, block.text());
      if (block.block().kind() != Block.Kind.QUOTE && !page) {
        kept.add(block);
      }
    }
    return kept;
  }
}
