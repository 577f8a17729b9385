package org.zhengpu.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.zhengpu.problem.ErrorCode;
import org.zhengpu.problem.ReportException;

/** Reads a file as text and blocks, by what its first bytes and its name say of its format. */
final class SourceReader {
  private static final String ZIP = "PK\u0003\u0004";
  private static final String PDF = "%PDF-";
  private static final String OLE = "\u00d0\u00cf\u0011\u00e0";
  private static final String RTF = "{\\rtf";
  private static final int HEAD = 1024;

  private final MarkdownSource markdown;
  private final PlainSource plain;
  private final HtmlSource html;
  private final PdfSource pdf;

  SourceReader(LineJoiner joiner, HtmlSource html) {
    this.html = html;
    markdown = new MarkdownSource(joiner);
    plain = new PlainSource(joiner);
    pdf = new PdfSource(plain);
  }

  /**
   * Reads a file's content.
   *
   * @throws ReportException where its format or encoding is not known for certain
   */
  Source read(byte[] bytes, String fileName) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    if (head.startsWith(ZIP)) {
      return DocxSource.read(bytes, fileName);
    }
    if (head.startsWith(PDF)) {
      return pdf.read(bytes, fileName);
    }
    if (head.startsWith(OLE) || head.startsWith(RTF)) {
      throw new ReportException(
          ErrorCode.INPUT_UNREADABLE,
          fileName + ": an old Word or rich-text file; save it as docx or as text");
    }
    String text = TextDecoder.decode(bytes, fileName);
    try {
      return text(text, fileName.toLowerCase(Locale.ROOT));
    } catch (StackOverflowError e) {
      throw new ReportException(
          ErrorCode.INPUT_UNREADABLE,
          fileName + ": its markup nests too deep to be read; save it as plain text",
          e);
    }
  }

  private Source text(String text, String name) {
    if (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) {
      return html.read(text);
    }
    return name.endsWith(".md") || name.endsWith(".markdown")
        ? markdown.read(text)
        : plain.read(text);
  }
}
