package org.zhengpu.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.zhengpu.lexicon.Signs;

/**
 * Joins lines that a page broke: text wrapped at a fixed width, and lines torn apart around a
 * subscript or a link.
 */
final class LineJoiner {
  private static final int WIDEST_PAGE = 100;
  private static final int FEWEST_LINES = 20;
  private static final int LONGEST_TITLE = 60;
  private static final int LONGEST_SCRAP = 4;

  private final HeadingRules headings;
  private final FrameRules frame;

  LineJoiner(HeadingRules headings, FrameRules frame) {
    this.headings = headings;
    this.frame = frame;
  }

  /**
   * The paragraphs as one block each where their lines belong together.
   *
   * @param paragraphs the lines of each, none empty
   */
  List<Block> join(String input, List<List<Block>> paragraphs) {
    int width = wrappedAt(paragraphs);
    List<Block> joined = new ArrayList<>();
    for (List<Block> lines : paragraphs) {
      List<Block> open = new ArrayList<>(lines.subList(0, 1));
      int length = lines.get(0).text().length();
      for (Block line : lines.subList(1, lines.size())) {
        if (width > 0 && frame.is(FrameRules.Kind.PAGE, line.text())) {
          continue;
        }
        if (!belongs(input, open, length, line, width)) {
          joined.add(Block.join(open));
          open.clear();
          length = 0;
        }
        open.add(line);
        length += line.text().length();
      }
      joined.add(Block.join(open));
    }
    return joined;
  }

  /** The width at which a text is wrapped, or 0 where a line is a paragraph. */
  private static int wrappedAt(List<List<Block>> paragraphs) {
    int[] lengths =
        paragraphs.stream()
            .flatMap(List::stream)
            .mapToInt(b -> b.text().length())
            .sorted()
            .toArray();
    if (lengths.length < FEWEST_LINES) {
      return 0;
    }
    int widest = lengths[lengths.length - 1 - lengths.length / 50];
    long full = Arrays.stream(lengths).filter(n -> n >= widest * 4 / 5).count();
    return widest <= WIDEST_PAGE && full * 3 >= lengths.length ? widest : 0;
  }

  /**
   * Whether a line goes on with the paragraph that is open.
   *
   * @param open the lines of the paragraph so far
   * @param length of all of them
   */
  private boolean belongs(String input, List<Block> open, int length, Block line, int width) {
    String text = line.text();
    String before = open.get(open.size() - 1).text();
    if (open.get(0).kind() != line.kind() || headings.opens(text)) {
      return false;
    }
    char last = before.charAt(before.length() - 1);
    boolean afterScrap = open.size() > 1 && scrap(before);
    if (continues(text.charAt(0)) || afterScrap || (scrap(text) && !ends(last))) {
      return true;
    }
    if (indented(input, line.offsets().at(0))) {
      return false;
    }
    if (width > 0) {
      return before.length() >= width * 4 / 5;
    }
    boolean tooLong = length > LONGEST_TITLE && !headings.opens(open.get(0).text());
    boolean torn = !ends(last) && (tooLong || quoteOpen(open));
    return torn
        && !frame.is(FrameRules.Kind.FURNITURE, text)
        && !frame.is(FrameRules.Kind.SALUTATION, text);
  }

  /** Whether a quotation is open at the end of the lines. */
  private static boolean quoteOpen(List<Block> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      int opened = lines.get(i).text().lastIndexOf('“');
      int closed = lines.get(i).text().lastIndexOf('”');
      if (opened != closed) {
        return opened > closed;
      }
    }
    return false;
  }

  /** Whether a text is a subscript or the like that stands on a line of its own. */
  private static boolean scrap(String text) {
    return text.length() <= LONGEST_SCRAP
        && text.chars().allMatch(c -> c < 128 && (Character.isDigit(c) || c == '.'));
  }

  /** Whether a character never begins a paragraph. */
  private static boolean continues(char c) {
    return Signs.endsItem(Signs.widened(c)) || Signs.closes(c) || c == '%';
  }

  private static boolean ends(char c) {
    return Signs.endsPart(Signs.widened(c)) || Signs.closes(c) || c == '…';
  }

  private static boolean indented(String input, int position) {
    return position > 1
        && (input.charAt(position - 1) == '\u3000'
            || (input.charAt(position - 1) == ' ' && input.charAt(position - 2) == ' '));
  }
}
