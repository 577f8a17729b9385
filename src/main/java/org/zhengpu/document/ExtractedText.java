package org.zhengpu.document;

import java.util.ArrayList;
import java.util.List;

/** Text taken out of a file that is not text, paragraph by paragraph, with a line for each. */
final class ExtractedText {
  private static final String STARS = "**";

  private final StringBuilder input = new StringBuilder();
  private final BlockBuilder block = new BlockBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private int lineBegin;
  private boolean bold;

  /** Says whether what follows is set in bold. */
  void bold(boolean on) {
    bold = on;
    block.bold(on);
  }

  /**
   * Turns bold on or off: at {@code **}, and where a page's markup does the same.
   *
   * <p>Pages made from Markdown often have both, since the program that made them understood only
   * some of the stars, and then not those that belong together; taken in turn they are right.
   */
  void toggleBold() {
    bold(!bold);
  }

  /**
   * Adds text to the open paragraph; blanks at its begin are left out, {@code **} is read as bold.
   */
  void add(String text) {
    int i = 0;
    while (i < text.length()) {
      if (text.startsWith(STARS, i)) {
        toggleBold();
        i += STARS.length();
      } else {
        add(text.charAt(i));
        i++;
      }
    }
  }

  private void add(char c) {
    boolean blank = BlockBuilder.blank(c);
    if (blank && input.length() == lineBegin) {
      return;
    }
    char written = blank ? ' ' : c;
    block.add(written, input.length());
    input.append(written);
  }

  /** Ends the open paragraph, and with it what is bold. */
  void end(Block.Kind kind, int level) {
    int length = input.length();
    while (length > lineBegin && input.charAt(length - 1) == ' ') {
      length--;
    }
    input.setLength(length);
    if (length > lineBegin) {
      block.build(kind, level).ifPresent(blocks::add);
      input.append('\n');
      lineBegin = input.length();
    } else {
      block.build(kind, level);
    }
    bold(false);
  }

  /** What was taken out. */
  Source source() {
    return new Source(input.toString(), true, blocks);
  }
}
