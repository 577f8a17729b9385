package org.zhengpu.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** A short report of our own writing, in each of the formats. */
final class SampleReport {
  /** The lines of the report proper; lead-ins that are bold are followed by a bar. */
  private static final List<String> BODY =
      List.of(
          "各位代表：",
          "现在，我代表省人民政府，向大会报告工作，请予审议。",
          "一、2029年工作回顾",
          "过去一年，全省地区生产总值增长5.5%，总量达4.2万亿元。",
          "一是全力稳增长。|新开工项目120个，完成投资360亿元。",
          "二是着力惠民生。|新增城镇就业60万人！",
          "二、2030年工作安排",
          "（一）扩大有效需求",
          "大力提振消费，|社会消费品零售总额增长6%左右。办好实事：①建设学校5所；②改造住房2000套。",
          "让我们团结一心，为建设现代化新湖北而努力奋斗！");

  private static final List<String> FRONT =
      List.of("2030年湖北省政府工作报告", "——2030年1月16日在湖北省第十五届人民代表大会第一次会议上", "湖北省省长 王小明");

  private static final List<String> AFTER = List.of("名词解释", "1.两新：指设备更新和以旧换新。", "责任编辑：李四");

  private SampleReport() {}

  /** The sentences that each format gives. */
  static List<String> sentences() {
    return List.of(
        "各位代表：",
        "现在，我代表省人民政府，向大会报告工作，请予审议。",
        "一、2029年工作回顾",
        "过去一年，全省地区生产总值增长5.5%，总量达4.2万亿元。",
        "一是全力稳增长。",
        "新开工项目120个，完成投资360亿元。",
        "二是着力惠民生。",
        "新增城镇就业60万人！",
        "二、2030年工作安排",
        "（一）扩大有效需求",
        "大力提振消费，社会消费品零售总额增长6%左右。",
        "办好实事：",
        "①建设学校5所；",
        "②改造住房2000套。",
        "让我们团结一心，为建设现代化新湖北而努力奋斗！",
        "名词解释",
        "1.两新：指设备更新和以旧换新。");
  }

  private static List<String> lines() {
    List<String> lines = new ArrayList<>(FRONT);
    lines.addAll(BODY);
    lines.addAll(AFTER);
    return lines;
  }

  /** As plain text, with the page's furniture. */
  static String text(String lineEnd) {
    return "下载" + lineEnd + "打印" + lineEnd + String.join(lineEnd, lines()).replace("|", "");
  }

  /** As text wrapped at a width, as pages are. */
  static String wrapped(int width) {
    StringBuilder text = new StringBuilder();
    for (String line : lines()) {
      String rest = line.replace("|", "");
      while (rest.length() > width) {
        text.append(rest, 0, width).append('\n');
        rest = rest.substring(width);
      }
      text.append(rest).append("\n\n");
    }
    return text.toString();
  }

  /** As Markdown. */
  static String markdown() {
    StringBuilder text = new StringBuilder();
    for (String line : lines()) {
      boolean chapter = line.startsWith("一、") || line.startsWith("二、");
      int bold = line.indexOf('|');
      text.append(chapter ? "## " : "　　");
      text.append(
          bold < 0 ? line : "**" + line.substring(0, bold) + "**" + line.substring(bold + 1));
      text.append("\r\n\r\n");
    }
    return text.toString();
  }

  /** As a web page. */
  static String html() {
    StringBuilder text = new StringBuilder();
    text.append("<html><head><title>报告</title><script>if (a<b) {。}</script></head><body>");
    text.append("<nav><ul><li>首页</li><li>新闻。</li></ul></nav><div class=article>");
    for (String line : lines()) {
      int bold = line.indexOf('|');
      text.append("<p>&emsp;&emsp;")
          .append(
              bold < 0
                  ? line
                  : "<strong>" + line.substring(0, bold) + "</strong>" + line.substring(bold + 1))
          .append("</p>\n");
    }
    return text.append("</div><footer>版权所有。</footer></body></html>").toString();
  }

  /** As a Word file. */
  static byte[] docx() {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (String line : lines()) {
        var paragraph = document.createParagraph();
        int bold = line.indexOf('|');
        if (bold >= 0) {
          XWPFRun run = paragraph.createRun();
          run.setBold(true);
          run.setText(line.substring(0, bold));
        }
        paragraph.createRun().setText(line.substring(bold + 1));
      }
      document.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As a PDF file whose text layer is a font without outlines and a map to Unicode. */
  static byte[] pdf() {
    StringBuilder content = new StringBuilder("BT /F1 12 Tf 14 TL 40 800 Td\n");
    for (String line : lines()) {
      content.append('<');
      line.replace("|", "").chars().forEach(c -> content.append(String.format("%04x", c)));
      content.append("> Tj T*\n");
    }
    content.append("ET");
    String map =
        """
        /CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def
        1 begincodespacerange <0000> <ffff> endcodespacerange
        1 beginbfrange <0000> <ffff> <0000> endbfrange
        endcmap end end""";
    List<String> objects =
        List.of(
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 1200 842]/Contents 4 0 R"
                + "/Resources<</Font<</F1 5 0 R>>>>>>",
            stream(content.toString()),
            "<</Type/Font/Subtype/Type0/BaseFont/Sample/Encoding/Identity-H"
                + "/DescendantFonts[6 0 R]/ToUnicode 8 0 R>>",
            "<</Type/Font/Subtype/CIDFontType2/BaseFont/Sample/FontDescriptor 7 0 R"
                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 1000>>",
            "<</Type/FontDescriptor/FontName/Sample/Flags 4/FontBBox[0 0 1000 1000]"
                + "/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>",
            stream(map));
    StringBuilder pdf = new StringBuilder("%PDF-1.7\n");
    List<Integer> begins = new ArrayList<>();
    for (int i = 0; i < objects.size(); i++) {
      begins.add(pdf.length());
      pdf.append(i + 1).append(" 0 obj").append(objects.get(i)).append("endobj\n");
    }
    int table = pdf.length();
    pdf.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
    begins.forEach(begin -> pdf.append(String.format("%010d 00000 n \n", begin)));
    pdf.append("trailer<</Root 1 0 R/Size ").append(objects.size() + 1).append(">>\nstartxref\n");
    return pdf.append(table).append("\n%%EOF").toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static String stream(String text) {
    return "<</Length " + text.length() + ">>stream\n" + text + "\nendstream ";
  }
}
