package org.zhengpu.extract;

import java.util.List;
import org.zhengpu.lexicon.Words;
import org.zhengpu.lexicon.Words.Word;

/**
 * How a candidate for a name lies among the words of its text.
 *
 * <p>Only a few characters on either side are cut into words, so that looking at a candidate costs
 * the same in any sentence.
 */
final class WordFit {
  private static final int WINDOW = 6;

  /** The ways to lie. */
  enum Fit {
    /** It is a word, known as a place. */
    PLACE,
    /** It is a word, known as some other name. */
    NAME,
    /** It is a word with a meaning of its own. */
    WORD,
    /** It is several words, none of which reaches out of it. */
    PIECES,
    /** It is part of a longer name. */
    IN_NAME,
    /** It is part of a longer word. */
    IN_WORD,
    /** A word reaches into it or out of it. */
    CROSSED;

    /** Whether no word reaches out of it. */
    boolean whole() {
      return this != IN_WORD && this != CROSSED;
    }
  }

  private final Words words;

  WordFit(Words words) {
    this.words = words;
  }

  /** Looks at the candidate {@code [begin, end)} of a text. */
  Fit of(String text, int begin, int end) {
    int from = begin;
    while (from > 0 && begin - from < WINDOW && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    int to = end;
    while (to < text.length() && to - end < WINDOW && Character.isLetter(text.charAt(to))) {
      to++;
    }
    return fit(words.words(text.substring(from, to)), begin - from, end - from);
  }

  private static Fit fit(List<Word> words, int begin, int end) {
    for (Word word : words) {
      if (word.end() <= begin) {
        continue;
      }
      if (word.begin() >= end) {
        break;
      }
      if (word.begin() == begin && word.end() == end) {
        return exact(word.tag());
      }
      if (word.begin() <= begin && word.end() >= end) {
        return word.tag().startsWith("ns") || word.tag().startsWith("nt")
            ? Fit.IN_NAME
            : Fit.IN_WORD;
      }
      if (word.begin() < begin || word.end() > end) {
        return Fit.CROSSED;
      }
    }
    return Fit.PIECES;
  }

  private static Fit exact(String tag) {
    if (tag.startsWith("ns")) {
      return Fit.PLACE;
    }
    boolean name = tag.startsWith("nz") || tag.startsWith("nr") || tag.startsWith("nt");
    return name || tag.equals("nx") ? Fit.NAME : Fit.WORD;
  }
}
