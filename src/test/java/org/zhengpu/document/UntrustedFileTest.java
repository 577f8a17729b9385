package org.zhengpu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengpu.problem.ErrorCode;
import org.zhengpu.problem.ReportException;

/** Files made to do harm are refused with a clear error, or do none. */
class UntrustedFileTest {
  private static final String DOCUMENT = "word/document.xml";

  private final ReportReader reader = ReportReader.standard();

  @Test
  void aFileOverTheLimitIsNotRead(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("large.txt");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(ReportReader.LARGEST_FILE + 1);
    }

    ReportException problem =
        catchThrowableOfType(ReportException.class, () -> reader.read(file, ReadOptions.none()));

    assertThat(problem.code()).isEqualTo(ErrorCode.INPUT_TOO_LARGE);
  }

  @Test
  void aWordFileThatUnpacksToFarMoreIsRefused() throws IOException {
    byte[] blanks = new byte[64 << 20];
    Arrays.fill(blanks, (byte) ' ');

    assertThat(refused(withDocument(blanks))).isEqualTo(ErrorCode.INPUT_TOO_LARGE);
  }

  @Test
  void aWordFileReadsNoOtherFile(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "机密");
    String xml =
        """
        <?xml version="1.0"?>
        <!DOCTYPE d [<!ENTITY x SYSTEM "%s">]>
        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
        <w:body><w:p><w:r><w:t>2030年湖北省政府工作报告&x;</w:t></w:r></w:p></w:body></w:document>
        """
            .formatted(secret.toUri());

    assertThat(refused(withDocument(xml.getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(ErrorCode.INPUT_UNREADABLE);
  }

  @Test
  void ofAPageOnlyTheWordsAreRead() {
    String html =
        SampleReport.html()
            .replace(
                "<p>",
                "<script>document.write('<p>甲。</p>')</script><style>p{content:'乙。'}</style><p>")
            .replace(
                "</div>",
                "<!-- 丙。 --><img src=x onerror=\"alert('丁。')\"><svg><text>戊。</text></svg></div>");

    Report report =
        reader.read(html.getBytes(StandardCharsets.UTF_8), "report.html", ReadOptions.none());

    assertThat(report.sentences().stream().map(Sentence::text))
        .containsExactlyElementsOf(SampleReport.sentences());
  }

  private ErrorCode refused(byte[] docx) {
    ReportException problem =
        catchThrowableOfType(
            ReportException.class, () -> reader.read(docx, "a.docx", ReadOptions.none()));
    assertThat(problem).hasMessageStartingWith("a.docx: ").message().doesNotContain("\n");
    return problem.code();
  }

  /** A Word file like that of the sample, with another main part. */
  private static byte[] withDocument(byte[] document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(SampleReport.docx()));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(entry.getName().equals(DOCUMENT) ? document : in.readAllBytes());
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
