package org.zhengpu.document;

/** Reads a file as text and blocks, by its format. */
final class SourceReader {
  private final MarkdownSource markdown;
  private final PlainSource plain;

  SourceReader(LineJoiner joiner) {
    markdown = new MarkdownSource(joiner);
    plain = new PlainSource(joiner);
  }

  /** Reads a file's content. */
  Source read(byte[] bytes, String fileName) {
    String text = TextDecoder.decode(bytes, fileName);
    return fileName.endsWith(".md") ? markdown.read(text) : plain.read(text);
  }
}
