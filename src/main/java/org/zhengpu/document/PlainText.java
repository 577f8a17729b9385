package org.zhengpu.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The plain text of a source: its blocks, between any two of them a line end of the input.
 *
 * @param text the plain text
 * @param offsets from the plain text to the input
 * @param paragraphs the blocks, placed
 */
record PlainText(String text, OffsetMap offsets, List<Paragraph> paragraphs) {
  PlainText {
    paragraphs = List.copyOf(paragraphs);
  }

  /** Lays out the blocks of a source. */
  static PlainText of(Source source) {
    String input = source.input();
    StringBuilder text = new StringBuilder();
    int[] positions = new int[input.length()];
    List<Paragraph> paragraphs = new ArrayList<>();
    int free = 0;
    for (Block block : source.blocks()) {
      int first = block.offsets().at(0);
      int lineEnd = text.length() == 0 ? -1 : input.lastIndexOf('\n', first - 1);
      if (lineEnd >= free) {
        positions[text.length()] = lineEnd;
        text.append('\n');
      }
      paragraphs.add(new Paragraph(block, text.length()));
      for (int i = 0; i < block.text().length(); i++) {
        positions[text.length()] = block.offsets().at(i);
        text.append(block.text().charAt(i));
      }
      free = positions[text.length() - 1] + 1;
    }
    return new PlainText(
        text.toString(), new OffsetMap(Arrays.copyOf(positions, text.length())), paragraphs);
  }
}
