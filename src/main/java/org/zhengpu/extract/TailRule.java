package org.zhengpu.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhengpu.lexicon.Endings;

/**
 * A rule for what ends a phrase. One that is a choice of plain words is looked up backwards from
 * the end, which costs a tenth of trying it at each position.
 */
final class TailRule {
  private static final Pattern CHOICE =
      Pattern.compile("\\(\\?:(\\p{IsHan}+(?:\\|\\p{IsHan}+)*+)\\)\\$");

  private final Pattern pattern;
  private final @Nullable Endings words;

  TailRule(Pattern pattern) {
    this.pattern = pattern;
    Matcher choice = CHOICE.matcher(pattern.pattern());
    words = choice.matches() ? new Endings(List.of(choice.group(1).split("\\|"))) : null;
  }

  /** Where the end that the rule describes begins; the end of the stretch where it finds none. */
  int start(String text, int begin, int end) {
    if (words != null) {
      return end - words.longest(text, begin, end);
    }
    Matcher matcher = pattern.matcher(text).region(begin, end);
    return matcher.find() ? matcher.start() : end;
  }
}
