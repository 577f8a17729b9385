package org.zhengpu.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.zhengpu.problem.ErrorCode;
import org.zhengpu.problem.ReportException;

/** Decodes text whose encoding is certain, and refuses all other. */
final class TextDecoder {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final int LEAST_COMMON_FOR_A_RARE = 10;

  /** An encoding and the mark that a file in it begins with. */
  private record Mark(Charset charset, List<Integer> bytes) {
    boolean begins(byte[] file) {
      if (file.length < bytes.size()) {
        return false;
      }
      for (int i = 0; i < bytes.size(); i++) {
        if ((file[i] & 0xff) != bytes.get(i)) {
          return false;
        }
      }
      return true;
    }
  }

  private static final List<Mark> MARKS =
      List.of(
          new Mark(StandardCharsets.UTF_8, List.of(0xef, 0xbb, 0xbf)),
          new Mark(GB18030, List.of(0x84, 0x31, 0x95, 0x33)),
          new Mark(StandardCharsets.UTF_16LE, List.of(0xff, 0xfe)),
          new Mark(StandardCharsets.UTF_16BE, List.of(0xfe, 0xff)));

  private TextDecoder() {}

  /**
   * Decodes a file by its mark, else as UTF-8, else as GB18030 where that gives Chinese.
   *
   * @throws ReportException where none of them is certain
   */
  static String decode(byte[] bytes, String fileName) {
    for (Mark mark : MARKS) {
      if (mark.begins(bytes)) {
        return strict(bytes, mark.bytes().size(), mark.charset())
            .orElseThrow(() -> unreadable(fileName));
      }
    }
    return strict(bytes, 0, StandardCharsets.UTF_8)
        .filter(text -> text.indexOf('\0') < 0)
        .or(() -> strict(bytes, 0, GB18030).filter(text -> chinese(bytes)))
        .orElseThrow(() -> unreadable(fileName));
  }

  private static Optional<String> strict(byte[] bytes, int from, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /**
   * Whether bytes are what GB18030 makes of Chinese: nearly all characters but the marks are of the
   * first level of GB 2312, which hold over 99 % of any text. Bytes of another encoding fall
   * elsewhere.
   */
  private static boolean chinese(byte[] bytes) {
    int common = 0;
    int rare = 0;
    int i = 0;
    while (i < bytes.length) {
      int lead = bytes[i] & 0xff;
      int trail = i + 1 < bytes.length ? bytes[i + 1] & 0xff : 0;
      if (lead < 0x80) {
        rare += lead < ' ' && !Character.isWhitespace(lead) ? 1 : 0;
        i++;
      } else if (trail >= '0' && trail <= '9') {
        rare++;
        i += 4;
      } else {
        boolean mark = lead >= 0xa1 && lead <= 0xa9;
        boolean first = lead >= 0xb0 && lead <= 0xd7 && trail >= 0xa1;
        common += first ? 1 : 0;
        rare += first || mark ? 0 : 1;
        i += 2;
      }
    }
    return common > rare * LEAST_COMMON_FOR_A_RARE;
  }

  private static ReportException unreadable(String fileName) {
    return new ReportException(
        ErrorCode.INPUT_UNREADABLE,
        fileName + ": neither UTF-8, UTF-16 with a byte-order mark nor GB18030; save it as UTF-8");
  }
}
