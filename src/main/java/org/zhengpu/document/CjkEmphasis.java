package org.zhengpu.document;

import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.ast.DelimitedNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * Emphasis by asterisks that opens and closes next to Chinese letters and punctuation.
 *
 * <p>CommonMark closes no {@code **} that stands after 。 and before a letter, since it takes blanks
 * between words for granted; in Chinese the two stars alternate.
 */
final class CjkEmphasis implements DelimiterProcessor {
  @Override
  public char getOpeningCharacter() {
    return '*';
  }

  @Override
  public char getClosingCharacter() {
    return '*';
  }

  @Override
  public int getMinLength() {
    return 1;
  }

  @Override
  public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
    return Math.min(2, Math.min(opener.length(), closer.length()));
  }

  @Override
  public void process(Delimiter opener, Delimiter closer, int delimitersUsed) {
    BasedSequence openMark = opener.getTailChars(delimitersUsed);
    BasedSequence closeMark = closer.getLeadChars(delimitersUsed);
    DelimitedNode emphasis =
        delimitersUsed == 1
            ? new Emphasis(openMark, BasedSequence.NULL, closeMark)
            : new StrongEmphasis(openMark, BasedSequence.NULL, closeMark);
    opener.moveNodesBetweenDelimitersTo(emphasis, closer);
  }

  @Override
  public @Nullable Node unmatchedDelimiterNode(InlineParser inlineParser, DelimiterRun delimiter) {
    return null;
  }

  @Override
  public boolean canBeOpener(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhitespace) {
    return !afterIsWhitespace;
  }

  @Override
  public boolean canBeCloser(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhitespace) {
    return !beforeIsWhitespace;
  }

  @Override
  public boolean skipNonOpenerCloser() {
    return false;
  }
}
