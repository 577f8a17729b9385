package org.zhengpu.document;

/**
 * A block at its place in the plain text.
 *
 * @param begin position of its first character in {@link Report#plain()}
 */
record Paragraph(Block block, int begin) {
  String text() {
    return block.text();
  }

  Span span() {
    return new Span(begin, begin + block.text().length());
  }
}
