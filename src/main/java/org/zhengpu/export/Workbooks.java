package org.zhengpu.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.jena.query.Dataset;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes answers of saved queries for people who live in Excel: a sheet each, with filters. */
final class Workbooks {
  private static final List<String> SHEETS =
      List.of(
          "headline",
          "figures",
          "targets",
          "family-members",
          "programmes",
          "projects",
          "organisations",
          "places");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(?:\\.[0-9]{1,12})?");
  private static final String CODE = "code";
  private static final int MOST_CHARACTERS = 32_767;
  private static final LocalDateTime ALWAYS = LocalDateTime.of(2026, 1, 1, 0, 0);
  private static final int WIDTH = 18 * 256;

  private Workbooks() {}

  /** The workbook as a file's content. */
  static byte[] bytes(Dataset data) {
    try {
      return withoutClock(written(data));
    } catch (IOException e) {
      throw new UncheckedIOException("a workbook cannot be made in memory", e);
    }
  }

  private static byte[] written(Dataset data) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
      workbook.setZip64Mode(Zip64Mode.Never); // its headers are read below as a plain archive's
      workbook
          .getXSSFWorkbook()
          .getProperties()
          .getCoreProperties()
          .setCreated(Optional.of(Date.from(ALWAYS.toInstant(ZoneOffset.UTC))));
      Font bold = workbook.createFont();
      bold.setBold(true);
      CellStyle head = workbook.createCellStyle();
      head.setFont(bold);
      for (String query : SHEETS) {
        sheet(workbook.createSheet(query), Rows.of(data, query), head);
      }
      workbook.write(bytes);
    }
    return bytes.toByteArray();
  }

  /** The same archive, its entries dated alike: the same answers give the same bytes. */
  private static byte[] withoutClock(byte[] archive) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry dated = new ZipEntry(entry.getName());
        dated.setTimeLocal(ALWAYS);
        out.putNextEntry(dated);
        in.transferTo(out);
      }
    }
    return bytes.toByteArray();
  }

  private static void sheet(Sheet sheet, Rows rows, CellStyle head) {
    Row names = sheet.createRow(0);
    for (int i = 0; i < rows.names().size(); i++) {
      Cell cell = names.createCell(i);
      cell.setCellValue(rows.names().get(i));
      cell.setCellStyle(head);
      sheet.setColumnWidth(i, WIDTH);
    }
    for (int r = 0; r < rows.rows().size(); r++) {
      Row row = sheet.createRow(r + 1);
      for (int i = 0; i < rows.names().size(); i++) {
        fill(row.createCell(i), rows.names().get(i), rows.rows().get(r).get(i));
      }
    }
    sheet.createFreezePane(0, 1);
    sheet.setAutoFilter(new CellRangeAddress(0, rows.rows().size(), 0, rows.names().size() - 1));
  }

  private static void fill(Cell cell, String name, String text) {
    if (!name.equals(CODE) && NUMBER.matcher(text).matches()) {
      cell.setCellValue(Double.parseDouble(text));
    } else if (!text.isEmpty()) {
      cell.setCellValue(
          text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text);
    }
  }
}
