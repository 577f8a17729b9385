package org.zhengpu.document;

import java.util.Arrays;
import java.util.List;

/**
 * Where each position of the plain text stands in the input.
 *
 * <p>The plain text is the input without markup, zero-width characters and blanks between Chinese
 * characters; every character of it is one of the input, in the same order.
 */
public final class OffsetMap {
  private final int[] positions;

  /**
   * Makes the map.
   *
   * @param positions for each position of the plain text the position of its character in the
   *     input, strictly ascending
   */
  public OffsetMap(int[] positions) {
    this.positions = Arrays.copyOf(positions, positions.length);
    for (int i = 1; i < positions.length; i++) {
      if (positions[i] <= positions[i - 1]) {
        throw new IllegalArgumentException("positions do not ascend at " + i);
      }
    }
  }

  /** The map of a text that is its own plain text. */
  public static OffsetMap identity(int length) {
    int[] positions = new int[length];
    Arrays.setAll(positions, i -> i);
    return new OffsetMap(positions);
  }

  /** Length of the plain text. */
  public int length() {
    return positions.length;
  }

  /** The position in the input of a character of the plain text. */
  public int at(int position) {
    return positions[position];
  }

  /** The map of a part of the plain text. */
  OffsetMap part(int begin, int end) {
    return new OffsetMap(Arrays.copyOfRange(positions, begin, end));
  }

  /** The map of several plain texts, one after the other. */
  static OffsetMap join(List<OffsetMap> parts) {
    return new OffsetMap(
        parts.stream().flatMapToInt(part -> Arrays.stream(part.positions)).toArray());
  }

  /** The range of the input from the first to the last character of a range of the plain text. */
  public Span toInput(Span plain) {
    if (plain.length() == 0) {
      int at = plain.begin() < positions.length ? positions[plain.begin()] : 0;
      return new Span(at, at);
    }
    return new Span(positions[plain.begin()], positions[plain.end() - 1] + 1);
  }
}
