package org.zhengpu.document;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.zhengpu.problem.ErrorCode;
import org.zhengpu.problem.ReportException;

/** Takes the text layer out of a PDF file. */
final class PdfSource {
  private static final int MOST_PAGES = 2000;
  private static final int FEWEST_CHARACTERS = 200;

  private final PlainSource plain;

  PdfSource(PlainSource plain) {
    this.plain = plain;
  }

  /**
   * Reads a file's content.
   *
   * @throws ReportException where it is no PDF file, is locked, or has no text layer
   */
  Source read(byte[] bytes, String fileName) {
    String text = text(bytes, fileName);
    if (text.codePoints().filter(Character::isIdeographic).count() < FEWEST_CHARACTERS) {
      throw new ReportException(
          ErrorCode.INPUT_UNREADABLE,
          fileName + ": a PDF without a text layer; recognise its text (OCR) first");
    }
    return new Source(text, true, plain.blocks(text));
  }

  private static String text(byte[] bytes, String fileName) {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      if (document.getNumberOfPages() > MOST_PAGES) {
        throw new ReportException(
            ErrorCode.INPUT_TOO_LARGE,
            fileName + ": more than " + MOST_PAGES + " pages; give the report alone");
      }
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setLineSeparator("\n");
      stripper.setPageEnd("");
      return stripper.getText(document);
    } catch (IOException e) {
      throw new ReportException(
          ErrorCode.INPUT_UNREADABLE,
          fileName + ": cannot be read as a PDF file; save it anew or as text",
          e);
    }
  }
}
