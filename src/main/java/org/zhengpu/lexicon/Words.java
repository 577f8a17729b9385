package org.zhengpu.lexicon;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.dictionary.py.Pinyin;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;

/** Words and their readings, by HanLP; safe for several threads. */
public final class Words {
  /**
   * A word.
   *
   * @param begin first position in the text, in UTF-16 code units
   * @param end position after the last
   * @param tag part of speech in HanLP's (ICTCLAS) tag set, as {@code n}, {@code v}, {@code ns}
   */
  public record Word(int begin, int end, String text, String tag) {
    /** Whether it is a verb that governs an object (not a noun-like one). */
    public boolean verb() {
      return tag.equals("v") || tag.equals("vd") || tag.equals("vf") || tag.equals("vshi");
    }
  }

  /** Made at first use, since its dictionaries take long to load. */
  private static final class Lazy {
    static final Segment SEGMENT =
        HanLP.newSegment()
            .enableOffset(true)
            .enableCustomDictionary(new DynamicCustomDictionary())
            .enableNameRecognize(false)
            .enablePlaceRecognize(false)
            .enableOrganizationRecognize(false);
  }

  /** The words of a text, in order. */
  public List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    for (Term term : Lazy.SEGMENT.seg(text)) {
      words.add(
          new Word(
              term.offset, term.offset + term.word.length(), term.word, term.nature.toString()));
    }
    return words;
  }

  /**
   * The reading of a name as a key: pinyin without tones joined by {@code -}; Latin letters (in
   * lower case) and digits kept, × read as x, + as plus, ü as v; all else left out.
   */
  public String key(String name) {
    List<String> parts = new ArrayList<>();
    StringBuilder latin = new StringBuilder();
    List<Pinyin> readings = HanLP.convertToPinyinList(name);
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c < 128 && Character.isLetterOrDigit(c)) {
        latin.append(Character.toLowerCase(c));
        continue;
      }
      if (c == '×') {
        latin.append('x');
        continue;
      }
      if (latin.length() > 0) {
        parts.add(latin.toString());
        latin.setLength(0);
      }
      if (c == '+' || c == '＋') {
        parts.add("plus");
        continue;
      }
      Pinyin reading = i < readings.size() ? readings.get(i) : null;
      if (reading != null && reading != Pinyin.none5) {
        parts.add(reading.getPinyinWithoutTone());
      }
    }
    if (latin.length() > 0) {
      parts.add(latin.toString());
    }
    return String.join("-", parts);
  }
}
