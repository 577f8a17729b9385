package org.zhengpu.correct;

import java.util.ArrayList;
import java.util.List;
import org.zhengpu.document.Span;

/** Finds words of a report, whatever blanks and line breaks stand between its characters. */
final class Quotes {
  private final String text;
  private final int[] positions;

  Quotes(String plain) {
    StringBuilder dense = new StringBuilder();
    int[] places = new int[plain.length()];
    for (int i = 0; i < plain.length(); i++) {
      if (!blank(plain.charAt(i))) {
        places[dense.length()] = i;
        dense.append(plain.charAt(i));
      }
    }
    text = dense.toString();
    positions = places;
  }

  /** All places of a text, in their order. */
  List<Span> all(String words) {
    String dense = dense(words);
    List<Span> found = new ArrayList<>();
    if (dense.isEmpty()) {
      return found;
    }
    for (int at = text.indexOf(dense); at >= 0; at = text.indexOf(dense, at + dense.length())) {
      found.add(new Span(positions[at], positions[at + dense.length() - 1] + 1));
    }
    return found;
  }

  /** The only place of a text. */
  Span only(String words) throws Misfit {
    List<Span> found = all(words);
    if (found.isEmpty()) {
      throw Misfit.absent("the report has no such words: " + words);
    }
    if (found.size() > 1) {
      throw Misfit.unclear(
          "the report has these words "
              + found.size()
              + " times; quote more around them: "
              + words);
    }
    return found.get(0);
  }

  private static String dense(String words) {
    StringBuilder dense = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      if (!blank(words.charAt(i))) {
        dense.append(words.charAt(i));
      }
    }
    return dense.toString();
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
