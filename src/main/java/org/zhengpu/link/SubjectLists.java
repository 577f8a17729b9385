package org.zhengpu.link;

import java.util.ArrayList;
import java.util.List;
import org.zhengpu.lexicon.FigureWords;
import org.zhengpu.lexicon.FigureWords.Role;
import org.zhengpu.lexicon.Indicators;
import org.zhengpu.lexicon.Lexicon;
import org.zhengpu.lexicon.Pairs;
import org.zhengpu.lexicon.Signs;
import org.zhengpu.lexicon.Words;

/** Takes the list of things that several numbers are said of apart, each with a name of its own. */
final class SubjectLists {
  private static final int SHORT_ITEM = 4;
  private static final int TWIN = 3;
  private final Words words;
  private final Indicators indicators;
  private final Pairs pairs;
  private final Role part;
  private final Role measureEnd;
  private final Role toward;

  SubjectLists(Lexicon lexicon, Words words) {
    this.words = words;
    this.indicators = Indicators.of(lexicon);
    this.pairs = Pairs.of(lexicon);
    FigureWords figureWords = FigureWords.of(lexicon);
    part = figureWords.role("generic-part");
    measureEnd = figureWords.role("measure-end");
    toward = figureWords.role("toward");
  }

  /**
   * The items of a list of things measured; a head that only the last one writes is given to all.
   *
   * @param numbers how many numbers follow; a word for as many things (城乡) is taken apart
   */
  List<String> items(String subject, int numbers) {
    List<String> items = new ArrayList<>();
    int depth = 0;
    int begin = 0;
    for (int i = 0; i < subject.length(); i++) {
      char c = subject.charAt(i);
      if (Signs.opens(c)) {
        depth++;
      } else if (Signs.closes(c)) {
        depth--;
        if (depth == 0 && i + 1 < subject.length() && subject.charAt(i + 1) == '“') {
          items.add(subject.substring(begin, i + 1));
          begin = i + 1;
        }
      } else if (depth == 0 && c == '、') {
        items.add(subject.substring(begin, i));
        begin = i + 1;
      }
    }
    items.add(subject.substring(begin));
    int lastIndex = items.size() - 1;
    List<String> pair = numbers > 1 ? pairs.apart(subject, numbers) : List.of();
    if (!pair.isEmpty() && lastIndex < numbers) {
      return pair;
    }
    splitLast(items, lastIndex);
    return led(headed(items));
  }

  /** 省属企业营业收入、利润: the first item says whose all of them are. */
  private List<String> led(List<String> items) {
    String first = items.get(0);
    List<String> result = new ArrayList<>();
    for (String item : items) {
      boolean alone = item.equals(first) || indicators.named(item).isPresent();
      result.add(alone ? item : toward(first, led(first, item)));
    }
    return result;
  }

  private String led(String first, String item) {
    for (int end = first.length() - 1; end >= 2; end--) {
      String name = first.substring(0, end) + item;
      if (indicators.named(name).isPresent()) {
        return name;
      }
    }
    int ending = part.is(item) ? part.endLength(first, first.length()) : twin(first, item);
    return ending > 0 && ending < first.length()
        ? first.substring(0, first.length() - ending) + item
        : item;
  }

  /** Length of the end of a name that a short item stands beside: 口岸货运量、客运量. */
  private static int twin(String first, String item) {
    boolean beside =
        item.length() == TWIN && first.length() >= TWIN + 2 && first.endsWith(item.substring(1));
    return beside ? TWIN : 0;
  }

  /** 对东盟、中东出口: the word before the first stands before all. */
  private String toward(String first, String item) {
    int word = toward.startLength(first, 0);
    boolean own = word == 0 || item.startsWith(first.substring(0, word));
    return own ? item : first.substring(0, word) + item;
  }

  /** A、B和C: the last item may hold two. */
  private void splitLast(List<String> items, int index) {
    String last = items.get(index);
    List<Words.Word> all = words.words(last);
    for (int i = all.size() - 1; i >= 0; i--) {
      Words.Word word = all.get(i);
      boolean joins = word.tag().startsWith("c") && word.text().length() <= 2;
      if (joins
          && word.begin() >= 2
          && word.end() <= last.length() - 2
          && !quotedAt(last, word.begin())) {
        items.set(index, last.substring(0, word.begin()));
        items.add(last.substring(word.end()));
        return;
      }
    }
  }

  private static boolean quotedAt(String text, int at) {
    return text.lastIndexOf('“', at) > text.lastIndexOf('”', at);
  }

  private List<String> headed(List<String> items) {
    if (items.size() < 2) {
      return items;
    }
    String last = items.get(items.size() - 1);
    String head = head(last);
    int first = last.length() - head.length();
    int noun = part.endLength(last, last.length());
    List<String> result = new ArrayList<>();
    for (String item : items) {
      boolean whole =
          item.equals(last)
              || measureEnd.endLength(item, item.length()) > 0
              || part.endLength(item, item.length()) > 0
              || (!Signs.ends(item, '”') && indicators.named(item).isPresent());
      boolean parallel =
          Signs.ends(item, '”') || (item.length() <= SHORT_ITEM && item.length() == first);
      if (whole) {
        result.add(item);
      } else if (parallel || (noun == 0 && item.length() <= SHORT_ITEM)) {
        result.add(item + head);
      } else {
        result.add(item + last.substring(last.length() - noun));
      }
    }
    return result;
  }

  /** What follows the first word or the quotation of the last item. */
  private String head(String last) {
    int close = last.lastIndexOf('”');
    if (close > 0 && last.charAt(0) == '“') {
      return last.substring(close + 1);
    }
    List<Words.Word> split = words.words(last);
    return split.size() < 2 ? "" : last.substring(split.get(0).end());
  }
}
