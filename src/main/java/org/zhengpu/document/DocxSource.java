package org.zhengpu.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.zhengpu.problem.ErrorCode;
import org.zhengpu.problem.ReportException;

/** Takes the paragraphs and tables out of a Word file (DOCX). */
final class DocxSource {
  private static final double LEAST_INFLATE_RATIO = 0.005;
  private static final long LARGEST_ENTRY = 256L << 20;

  static {
    ZipSecureFile.setMinInflateRatio(LEAST_INFLATE_RATIO);
    ZipSecureFile.setMaxEntrySize(LARGEST_ENTRY);
    ZipSecureFile.setMaxTextSize(LARGEST_ENTRY);
  }

  private DocxSource() {}

  /**
   * Reads a file's content.
   *
   * @throws ReportException where it is no Word file, or unpacks to more than is read
   */
  static Source read(byte[] bytes, String fileName) {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      ExtractedText text = new ExtractedText();
      for (IBodyElement element : document.getBodyElements()) {
        if (element instanceof XWPFParagraph paragraph) {
          paragraph(document, paragraph, text);
        } else if (element instanceof XWPFTable table) {
          table(table, text);
        }
      }
      return text.source();
    } catch (IOException | RuntimeException e) {
      if (bomb(e)) {
        throw new ReportException(
            ErrorCode.INPUT_TOO_LARGE,
            fileName + ": unpacks to more than a report can be; give the report alone",
            e);
      }
      throw new ReportException(
          ErrorCode.INPUT_UNREADABLE,
          fileName + ": cannot be read as a Word file (docx); save it anew or as text",
          e);
    }
  }

  /** Whether it unpacks to too much; POI says so by words alone, in some cause. */
  private static boolean bomb(Throwable problem) {
    for (Throwable e = problem; e != null; e = e.getCause()) {
      if (String.valueOf(e.getMessage()).startsWith("Zip bomb detected")) {
        return true;
      }
    }
    return false;
  }

  private static void paragraph(
      XWPFDocument document, XWPFParagraph paragraph, ExtractedText text) {
    int level = level(document, paragraph);
    Block.Kind kind = level > 0 ? Block.Kind.HEADING : Block.Kind.TEXT;
    for (IRunElement element : paragraph.getIRuns()) {
      if (element instanceof XWPFRun run) {
        text.bold(run.isBold());
        boolean first = true;
        for (String line : run.text().split("\n", -1)) {
          if (!first) {
            text.end(kind, level);
          }
          text.add(line);
          first = false;
        }
      }
    }
    text.bold(false);
    text.end(kind, level);
  }

  private static void table(XWPFTable table, ExtractedText text) {
    for (XWPFTableRow row : table.getRows()) {
      for (XWPFTableCell cell : row.getTableCells()) {
        text.add(cell.getText().replace('\n', ' ') + ' ');
      }
      text.end(Block.Kind.TEXT, 0);
    }
  }

  /** The level of a heading, by its outline level or its style's; 0 for other paragraphs. */
  private static int level(XWPFDocument document, XWPFParagraph paragraph) {
    @Nullable String id = paragraph.getStyleID();
    if (id == null || document.getStyles() == null) {
      return 0;
    }
    @Nullable XWPFStyle style = document.getStyles().getStyle(id);
    @Nullable String name = style == null ? null : style.getName();
    if (name == null || !name.toLowerCase(Locale.ROOT).startsWith("heading ")) {
      return 0;
    }
    char digit = name.charAt(name.length() - 1);
    return digit >= '1' && digit <= '6' ? digit - '0' : 0;
  }
}
