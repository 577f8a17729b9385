package org.zhengpu.link;

import java.util.ArrayList;
import java.util.List;
import org.zhengpu.lexicon.FigureWords;
import org.zhengpu.lexicon.FigureWords.Role;
import org.zhengpu.lexicon.Indicators;
import org.zhengpu.lexicon.Lexicon;
import org.zhengpu.lexicon.Pairs;
import org.zhengpu.lexicon.PeriodWords;
import org.zhengpu.lexicon.Signs;
import org.zhengpu.lexicon.Words;

/** Makes a noun phrase that can stand alone of the words around a number. */
final class SubjectReader {
  /**
   * What is measured as the clause has it.
   *
   * @param begin where it begins in the sentence
   */
  record Subject(String text, int begin) {
    boolean empty() {
      return text.isEmpty();
    }
  }

  private static final int SHORT_ITEM = 4;
  private final Words words;
  private final PeriodWords periods;
  private final Indicators indicators;
  private final Pairs pairs;
  private final Role lead;
  private final Role modifier;
  private final Role since;
  private final Role than;
  private final Role addition;
  private final Role generalNoun;
  private final Role particle;
  private final Role enumeration;
  private final Role yearSign;
  private final Role tail;
  private final Role part;
  private final Role measureEnd;
  private final Role cumulative;
  private final Role until;

  SubjectReader(Lexicon lexicon, Words words) {
    this.words = words;
    this.periods = PeriodWords.of(lexicon);
    this.indicators = Indicators.of(lexicon);
    this.pairs = Pairs.of(lexicon);
    FigureWords figureWords = FigureWords.of(lexicon);
    lead = figureWords.role("lead");
    modifier = figureWords.role("modifier");
    since = figureWords.role("since");
    than = figureWords.role("than");
    addition = figureWords.role("addition");
    generalNoun = figureWords.role("general-noun");
    particle = figureWords.role("particle");
    enumeration = figureWords.role("enumeration");
    yearSign = figureWords.role("year-sign");
    tail = figureWords.role("tail");
    part = figureWords.role("generic-part");
    measureEnd = figureWords.role("measure-end");
    cumulative = figureWords.role("cumulative-sign");
    until = figureWords.role("until-year");
  }

  /** Takes off what does not belong to what is measured: times, particles, verbs of reaching. */
  Subject clean(String raw, int offset) {
    int begin = 0;
    int end = raw.length();
    boolean changed = true;
    while (changed && begin < end) {
      int cut = leading(raw, begin);
      changed = cut > 0;
      begin += cut;
    }
    changed = true;
    while (changed && begin < end) {
      int cut = Math.max(particle.endLength(raw, end), punctuation(raw.charAt(end - 1)) ? 1 : 0);
      if (cut == 0 && end - begin > 3) {
        cut = tail.endLength(raw, end);
      }
      if (cut == 0 && (end - begin > 2)) {
        cut = enumeration.endLength(raw, end);
      }
      changed = cut > 0;
      end -= cut;
    }
    String text = begin < end ? balanced(raw.substring(begin, end)) : "";
    String inner = cumulative.in(text).orElse("");
    if (!inner.isEmpty() && inner.length() < text.length()) {
      text = text.replace(inner, "");
    }
    return new Subject(text.length() == 1 ? "" : text, offset + begin);
  }

  private int leading(String raw, int at) {
    if (punctuation(raw.charAt(at))) {
      return 1;
    }
    int time = periods.startingAt(raw, at).map(String::length).orElse(0);
    int up = until.startLength(raw, at);
    int year = year(raw, at + up);
    year = year > 0 ? up + year : 0;
    int compared = than.startLength(raw, at);
    if (compared > 0) {
      int later = at + compared;
      int word = since.startLength(raw, later);
      compared =
          word > 0 ? compared + word : year(raw, later) > 0 ? compared + year(raw, later) : 0;
    }
    int longest = Math.max(Math.max(time, year), Math.max(compared, lead.startLength(raw, at)));
    boolean named = longest > 0 && indicators.named(raw.substring(at)).isPresent();
    if (named && indicators.named(raw.substring(at + longest)).isEmpty()) {
      return 0;
    }
    return longest;
  }

  /** Length of 2024年 or 11月 at a position. */
  private int year(String raw, int at) {
    int i = at;
    while (i < raw.length()
        && ((raw.charAt(i) >= '0' && raw.charAt(i) <= '9') || raw.charAt(i) == '—')) {
      i++;
    }
    int sign = i > at ? yearSign.startLength(raw, i) : 0;
    return sign == 0 ? 0 : i - at + sign;
  }

  private static boolean punctuation(char c) {
    return Signs.endsItem(Signs.widened(c))
        || c == '—'
        || c == ' '
        || c == '\u3000'
        || (c >= '\u2460' && c <= '\u2473');
  }

  /** Whether a sign opens a part of a noun phrase; ［1］ is the number of a note. */
  private static boolean opensPart(char c) {
    return c == '“' || c == '《' || c == '（';
  }

  /** Without a closing quote or bracket that nothing opens, and the other way round. */
  private static String balanced(String text) {
    String result = text;
    for (String pair : List.of("“”", "（）", "《》")) {
      int open = result.indexOf(pair.charAt(0));
      int close = result.indexOf(pair.charAt(1));
      if (close >= 0 && (open < 0 || close < open)) {
        result = result.substring(close + 1);
      }
      open = result.lastIndexOf(pair.charAt(0));
      close = result.lastIndexOf(pair.charAt(1));
      if (open >= 0 && close < open) {
        result = result.substring(0, open) + result.substring(open + 1);
      }
    }
    return result;
  }

  /** The noun phrase that a text after a number begins with; empty where it begins with none. */
  String nounAfter(String right) {
    String text = right.substring(particle.startLength(right, 0));
    String noun = clean(text.substring(0, nounEnd(text)), 0).text();
    boolean general = noun.length() == 1 || generalNoun.is(noun) || general(noun);
    return general || (noun.isEmpty() && !text.isEmpty()) ? whole(text, noun) : noun;
  }

  /** Whether a noun is general but for what stands in brackets after it, as 县（市、区）. */
  private boolean general(String noun) {
    int bracket = noun.indexOf('（');
    return bracket > 0 && noun.endsWith("）") && generalNoun.is(noun.substring(0, bracket));
  }

  /** The noun phrase that a clause begins with, where it says enough alone; else empty. */
  String opening(String clause) {
    String noun = clean(clause.substring(0, nounEnd(clause)), 0).text();
    boolean says = noun.length() >= 3 && noun.length() < clause.length() && !generalNoun.is(noun);
    return says ? noun : "";
  }

  private int nounEnd(String text) {
    int end = 0;
    int quoteEnd = 0;
    List<Words.Word> all = words.words(text);
    for (int i = 0; i < all.size(); i++) {
      Words.Word word = all.get(i);
      if (word.begin() < quoteEnd) {
        end = Math.max(end, Math.min(word.end(), quoteEnd));
        continue;
      }
      char first = text.charAt(word.begin());
      if (opensPart(first)) {
        int close = text.indexOf(Signs.closing(first), word.begin());
        if (close < 0) {
          break;
        }
        quoteEnd = close + 1;
        end = quoteEnd;
        continue;
      }
      boolean inner = end > 0 && (particle.is(word.text()) || graded(text, word));
      if (!inner && !nominal(word) && !attributive(all, i, end)) {
        break;
      }
      end = word.end();
    }
    return ends(all, end);
  }

  /** Whether a word is the digit of a grade, as 4 of 4A级. */
  private static boolean graded(String text, Words.Word word) {
    return word.end() - word.begin() == 1
        && text.charAt(word.begin()) <= '9'
        && word.end() < text.length()
        && text.charAt(word.end()) >= 'A'
        && text.charAt(word.end()) <= 'Z';
  }

  /** The end without a conjunction that joins the phrase to what is no noun. */
  private static int ends(List<Words.Word> all, int end) {
    for (Words.Word word : all) {
      if (word.end() == end && word.tag().startsWith("c")) {
        return word.begin();
      }
    }
    return end;
  }

  /** Whether a verb is part of a noun phrase: at its head (共建项目), or before its last noun. */
  private static boolean attributive(List<Words.Word> all, int i, int end) {
    Words.Word word = all.get(i);
    if (!word.verb() || word.text().length() != 2 || i + 1 >= all.size()) {
      return false;
    }
    boolean noun = all.get(i + 1).tag().charAt(0) == 'n';
    boolean closes = i + 2 >= all.size() || all.get(i + 2).tag().charAt(0) == 'w';
    boolean opens = end == 0 || (end <= 2 && all.get(0).tag().charAt(0) == 't');
    boolean amount = all.get(i + 1).text().length() == 1;
    return noun && (closes || opens || amount);
  }

  /** A general noun with what is said of it: 项目获国家科学技术奖. */
  private String whole(String text, String noun) {
    String all = clean(text, 0).text();
    return all.length() <= 24 ? all : noun;
  }

  private static boolean nominal(Words.Word word) {
    String tag = word.tag();
    char c = tag.charAt(0);
    return switch (c) {
      case 'n', 'a', 'b', 'j', 'i', 'l', 'f', 's', 'g', 'x', 'h', 'k', 'q' -> true;
      case 'v' -> !word.verb();
      case 'm', 't' -> word.end() - word.begin() > 1;
      case 'c' -> word.text().length() == 1;
      case 'w' -> word.text().equals("、") || word.text().equals("/") || word.text().equals("+");
      default -> false;
    };
  }

  /** The first word of a phrase, as 粮食 of 粮食播种面积. */
  String firstWord(String phrase) {
    List<Words.Word> all = words.words(phrase);
    return all.isEmpty() ? "" : all.get(0).text();
  }

  /** Whether a phrase ends with a verb, as 发放 before an amount and its noun. */
  boolean endsWithVerb(String phrase) {
    List<Words.Word> all = words.words(phrase);
    return !all.isEmpty() && all.get(all.size() - 1).tag().charAt(0) == 'v';
  }

  /** Whether a text begins with a noun phrase. */
  boolean nounBegins(String text) {
    List<Words.Word> all = words.words(text);
    return !all.isEmpty() && nominal(all.get(0));
  }

  /** Whether a phrase before a counted noun is only verbs and adverbs, as 超前谋划. */
  boolean verbal(String phrase) {
    for (Words.Word word : words.words(phrase)) {
      char c = word.tag().charAt(0);
      if (c == 'n' || c == 'j' || c == 'l' || c == 'i' || c == 'x' || word.text().startsWith("“")) {
        return false;
      }
    }
    return true;
  }

  /** The verb of adding that a phrase begins with, as 新增; empty for none. */
  String additionOf(String phrase) {
    return phrase.substring(0, addition.startLength(phrase, 0));
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
    return headed(items);
  }

  /** A、B和C: the last item may hold two. */
  private void splitLast(List<String> items, int index) {
    String last = items.get(index);
    for (Words.Word word : words.words(last)) {
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
              || (!item.endsWith("”") && indicators.named(item).isPresent());
      boolean parallel =
          item.endsWith("”") || (item.length() <= SHORT_ITEM && item.length() == first);
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
    if (last.startsWith("“") && close > 0) {
      return last.substring(close + 1);
    }
    List<Words.Word> split = words.words(last);
    return split.size() < 2 ? "" : last.substring(split.get(0).end());
  }

  /** Whether a word is a modifier that ends a phrase. */
  boolean endsWithModifier(String phrase) {
    return modifier.endLength(phrase, phrase.length()) > 0;
  }
}
