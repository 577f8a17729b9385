package org.zhengpu.document;

/**
 * A half-open range {@code [begin, end)} of a text.
 *
 * @param begin first position, 0-based, in UTF-16 code units
 * @param end position after the last; at least {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {
  /** Checks the order of the ends. */
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("bad span [" + begin + ", " + end + ")");
    }
  }

  /** How many code units it covers. */
  public int length() {
    return end - begin;
  }

  /** Whether the position is inside. */
  public boolean contains(int position) {
    return begin <= position && position < end;
  }

  /** Whether all of the other is inside. */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Whether both share a position. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** The same range moved by an offset. */
  public Span shift(int by) {
    return new Span(begin + by, end + by);
  }

  /** The smallest range that holds both. */
  public Span cover(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  /** What it covers of a text. */
  public String of(String text) {
    return text.substring(begin, end);
  }

  @Override
  public int compareTo(Span other) {
    return begin != other.begin
        ? Integer.compare(begin, other.begin)
        : Integer.compare(end, other.end);
  }
}
