package org.zhengpu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.zhengpu.lexicon.Lexicon;
import org.zhengpu.lexicon.Signs;
import org.zhengpu.lexicon.Table;

/** Splits a paragraph at 。！？ and before circled numerals. */
final class SentenceSplitter {
  private final List<Pattern> goesOn = new ArrayList<>();

  /** Loads the rules. */
  SentenceSplitter(Lexicon lexicon) {
    for (Table.Row row : lexicon.table("rules/sentences.tsv", 4).rows()) {
      goesOn.add(Pattern.compile(row.get(1)));
    }
  }

  /** The sentences of a paragraph, which they cover but for line breaks, where a sentence ends. */
  List<Span> split(String text) {
    List<Span> sentences = new ArrayList<>();
    int begin = 0;
    int i = 0;
    while (i < text.length()) {
      if (text.charAt(i) == '\n') {
        if (i > begin) {
          sentences.add(new Span(begin, i));
        }
        begin = ++i;
        continue;
      }
      int end = end(text, i);
      if (end > i) {
        sentences.add(new Span(begin, end));
        begin = end;
        i = end;
      } else {
        if (i > begin
            && circled(text.charAt(i))
            && Signs.endsPart(Signs.widened(text.charAt(i - 1)))) {
          sentences.add(new Span(begin, i));
          begin = i;
        }
        i++;
      }
    }
    if (begin < text.length()) {
      sentences.add(new Span(begin, text.length()));
    }
    return sentences;
  }

  /** Where the sentence ends whose final mark stands at the position; the position if none does. */
  private int end(String text, int at) {
    if (!isFinal(text, at)) {
      return at;
    }
    int end = at + 1;
    while (end < text.length() && isFinal(text, end)) {
      end++;
    }
    int closed = end;
    while (closed < text.length() && Signs.closes(text.charAt(closed))) {
      closed++;
    }
    return closed > end && goesOn(text, closed) ? at : closed;
  }

  private boolean goesOn(String text, int at) {
    return goesOn.stream()
        .anyMatch(pattern -> pattern.matcher(text).region(at, text.length()).lookingAt());
  }

  private static boolean isFinal(String text, int at) {
    char c = text.charAt(at);
    return Signs.endsSentence(c)
        || (Signs.endsSentence(Signs.widened(c))
            && at > 0
            && BlockBuilder.wide(text.charAt(at - 1)));
  }

  private static boolean circled(char c) {
    return c >= '①' && c <= '⑳';
  }
}
