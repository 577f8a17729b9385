package org.zhengpu.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph, heading or quoted paragraph, without markup and without blanks between Chinese
 * characters.
 *
 * @param text never empty
 * @param offsets where each character stands in the input
 * @param kind what the markup makes of it
 * @param level 1 to 6 for a heading, else 0
 * @param bold what is set in bold, in the order of the text
 */
record Block(String text, OffsetMap offsets, Kind kind, int level, List<Span> bold) {
  /** What the markup makes of a block. */
  enum Kind {
    TEXT,
    HEADING,
    QUOTE
  }

  Block {
    bold = List.copyOf(bold);
    if (text.length() != offsets.length()) {
      throw new IllegalArgumentException("offsets do not fit the text");
    }
  }

  /** Its range of the input. */
  Span input() {
    return offsets.toInput(new Span(0, text.length()));
  }

  /** Whether all of it is set in bold. */
  boolean allBold() {
    int length = bold.stream().mapToInt(Span::length).sum();
    return length == text.length();
  }

  /** A part of it. */
  Block part(int begin, int end) {
    Span part = new Span(begin, end);
    List<Span> spans = new ArrayList<>();
    for (Span span : bold) {
      if (span.overlaps(part)) {
        spans.add(
            new Span(Math.max(span.begin(), begin) - begin, Math.min(span.end(), end) - begin));
      }
    }
    return new Block(text.substring(begin, end), offsets.part(begin, end), kind, level, spans);
  }

  /** Several as one paragraph, of the kind of the first. */
  static Block join(List<Block> parts) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    for (Block part : parts) {
      for (Span span : part.bold) {
        spans.add(span.shift(text.length()));
      }
      text.append(part.text);
    }
    OffsetMap offsets = OffsetMap.join(parts.stream().map(Block::offsets).toList());
    return new Block(text.toString(), offsets, parts.get(0).kind, parts.get(0).level, spans);
  }
}
