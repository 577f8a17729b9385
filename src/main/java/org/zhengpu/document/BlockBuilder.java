package org.zhengpu.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Collects the characters of one block and leaves out what does not count: zero-width characters,
 * and blanks at its ends or beside a Chinese character.
 */
final class BlockBuilder {
  private static final char FIRST_WIDE = '\u2010';

  private final StringBuilder text = new StringBuilder();
  private int[] positions = new int[256];
  private final List<Span> bold = new ArrayList<>();
  private int pendingBlank = -1;
  private char pendingChar;
  private int boldSince = -1;

  /** Adds a character of the input. */
  void add(char c, int position) {
    if (invisible(c)) {
      return;
    }
    if (blank(c)) {
      if (pendingBlank < 0) {
        pendingBlank = position;
        pendingChar = c;
      }
      return;
    }
    if (pendingBlank >= 0) {
      if (text.length() > 0 && !wide(c) && !wide(text.charAt(text.length() - 1))) {
        put(pendingChar, pendingBlank);
      }
      pendingBlank = -1;
    }
    put(c, position);
  }

  /** Adds a range of the input. */
  void add(CharSequence input, int begin, int end) {
    for (int i = begin; i < end; i++) {
      add(input.charAt(i), i);
    }
  }

  /** Says whether what follows is set in bold. */
  void bold(boolean on) {
    if (on && boldSince < 0) {
      boldSince = text.length();
    } else if (!on && boldSince >= 0) {
      if (text.length() > boldSince) {
        addBold(new Span(boldSince, text.length()));
      }
      boldSince = -1;
    }
  }

  /** The block collected so far, if there is any text in it; the builder is empty afterwards. */
  Optional<Block> build(Block.Kind kind, int level) {
    boolean open = boldSince >= 0;
    bold(false);
    Optional<Block> block = Optional.empty();
    if (text.length() > 0) {
      OffsetMap offsets = new OffsetMap(Arrays.copyOf(positions, text.length()));
      block = Optional.of(new Block(text.toString(), offsets, kind, level, bold));
    }
    text.setLength(0);
    bold.clear();
    pendingBlank = -1;
    bold(open);
    return block;
  }

  private void addBold(Span span) {
    int last = bold.size() - 1;
    if (last >= 0 && bold.get(last).end() == span.begin()) {
      bold.set(last, bold.get(last).cover(span));
    } else {
      bold.add(span);
    }
  }

  private void put(char c, int position) {
    if (text.length() == positions.length) {
      positions = Arrays.copyOf(positions, positions.length * 2);
    }
    positions[text.length()] = position;
    text.append(c);
  }

  /** Whether blanks beside the character mean nothing: Chinese characters and their punctuation. */
  static boolean wide(char c) {
    return c >= FIRST_WIDE;
  }

  /** Whether the character is a blank of any kind. */
  static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean invisible(char c) {
    return Character.getType(c) == Character.FORMAT
        || (Character.isISOControl(c) && !Character.isWhitespace(c))
        || (c >= '\ufe00' && c <= '\ufe0f');
  }
}
