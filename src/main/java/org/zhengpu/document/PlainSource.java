package org.zhengpu.document;

import java.util.ArrayList;
import java.util.List;

/** Reads plain text: lines, and paragraphs of lines where empty lines separate them. */
final class PlainSource {
  private static final int LONGEST_LINE = 3000;

  private final LineJoiner joiner;

  PlainSource(LineJoiner joiner) {
    this.joiner = joiner;
  }

  /** Reads a decoded file. */
  Source read(String input) {
    return new Source(input, false, blocks(input));
  }

  /** The blocks of a text, whatever it came from. */
  List<Block> blocks(String input) {
    List<List<Block>> paragraphs = new ArrayList<>();
    List<Block> paragraph = new ArrayList<>();
    BlockBuilder line = new BlockBuilder();
    int begin = 0;
    while (begin < input.length()) {
      int end = begin;
      while (end < input.length() && !endsLine(input.charAt(end))) {
        end++;
      }
      List<Block> found = new ArrayList<>();
      if (end - begin > LONGEST_LINE) {
        cut(input, begin, end, found);
      } else {
        line.add(input, begin, end);
        line.build(Block.Kind.TEXT, 0).ifPresent(found::add);
      }
      boolean crlf =
          end + 1 < input.length() && input.charAt(end) == '\r' && input.charAt(end + 1) == '\n';
      begin = end + (crlf ? 2 : 1);
      if (found.size() != 1 && !paragraph.isEmpty()) {
        paragraphs.add(paragraph);
        paragraph = new ArrayList<>();
      }
      if (found.size() == 1) {
        paragraph.add(found.get(0));
      } else {
        found.forEach(block -> paragraphs.add(List.of(block)));
      }
    }
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph);
    }
    return joiner.join(input, paragraphs);
  }

  /** Cuts a line that holds many paragraphs at the blanks that are left of the line ends. */
  private static void cut(String input, int begin, int end, List<Block> found) {
    BlockBuilder piece = new BlockBuilder();
    int i = begin;
    while (i < end) {
      int next = i;
      while (next < end && BlockBuilder.blank(input.charAt(next))) {
        next++;
      }
      boolean between = next > i && i > begin && next < end;
      if (between
          && BlockBuilder.wide(input.charAt(i - 1))
          && (next > i + 1 || BlockBuilder.wide(input.charAt(next)))) {
        piece.build(Block.Kind.TEXT, 0).ifPresent(found::add);
      }
      next = Math.max(next, i + 1);
      piece.add(input, i, next);
      i = next;
    }
    piece.build(Block.Kind.TEXT, 0).ifPresent(found::add);
  }

  private static boolean endsLine(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }
}
