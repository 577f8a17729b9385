package org.zhengpu.document;

/**
 * A sentence: up to and including 。！？ or the end of its paragraph; a heading or a bold lead-in is a
 * sentence of its own.
 *
 * @param index position in {@link Report#sentences()}
 * @param section index of the innermost section, -1 where there is none
 * @param part what its section is about
 * @param heading whether it is a heading or a bold lead-in that opens a section
 * @param span in {@link Report#plain()}
 * @param text the text at that span
 */
public record Sentence(int index, int section, Part part, boolean heading, Span span, String text) {
  /** A text that stands alone, with offsets from 0. */
  public static Sentence alone(String text) {
    return new Sentence(0, -1, Part.OTHER, false, new Span(0, text.length()), text);
  }

  /** A range of this sentence's text as a range of the report's plain text. */
  public Span at(int begin, int end) {
    return new Span(span.begin() + begin, span.begin() + end);
  }
}
