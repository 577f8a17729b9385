package org.zhengpu.link;

import java.util.List;
import org.zhengpu.lexicon.FigureWords;
import org.zhengpu.lexicon.FigureWords.Role;
import org.zhengpu.lexicon.Indicators;
import org.zhengpu.lexicon.Lexicon;
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

  private final Words words;
  private final PeriodWords periods;
  private final Indicators indicators;
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
  private final Role predicate;
  private final Role predicateWide;
  private final Role nounTail;
  private final Role wholly;
  private final Role cumulative;
  private final Role until;

  SubjectReader(Lexicon lexicon, Words words) {
    this.words = words;
    this.periods = PeriodWords.of(lexicon);
    this.indicators = Indicators.of(lexicon);
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
    predicate = figureWords.role("predicate");
    predicateWide = figureWords.role("predicate-wide");
    nounTail = figureWords.role("noun-tail");
    wholly = figureWords.role("wholly");
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

  private static boolean joins(char c) {
    return c == '、' || c == '/' || c == '+';
  }

  /** Whether a sign opens a part of a noun phrase; ［1］ is the number of a note. */
  private static boolean opensPart(char c) {
    return c == '“' || c == '《' || c == '（';
  }

  /** Without a closing quote or bracket that nothing opens, and the other way round. */
  private static String balanced(String text) {
    String result = text;
    for (char opening : List.of('“', '（', '《')) {
      char closing = Signs.closing(opening);
      int open = result.indexOf(opening);
      int close = result.indexOf(closing);
      if (close >= 0 && (open < 0 || close < open)) {
        result = result.substring(close + 1);
      }
      open = result.lastIndexOf(opening);
      close = result.lastIndexOf(closing);
      if (open >= 0 && close < open) {
        result = result.substring(0, open) + result.substring(open + 1);
      }
    }
    return result;
  }

  /** The noun phrase that a text after a number begins with; empty where it begins with none. */
  String nounAfter(String right) {
    String text = right.substring(particle.startLength(right, 0));
    String noun = clean(text.substring(0, nounEnd(text, true)), 0).text();
    if (wholly.startLength(text, 0) > 0) {
      return "";
    }
    boolean stops = !noun.isEmpty() && tail.startLength(text, noun.length()) > 0;
    if (stops) {
      return noun;
    }
    boolean general = noun.length() == 1 || generalNoun.is(noun) || general(noun);
    return general || (noun.isEmpty() && !text.isEmpty()) ? whole(text, noun) : noun;
  }

  /** Whether a noun is general but for what stands in brackets after it, as 县（市、区）. */
  private boolean general(String noun) {
    int bracket = noun.indexOf('（');
    return bracket > 0 && Signs.ends(noun, '）') && generalNoun.is(noun.substring(0, bracket));
  }

  /** The noun phrase that a clause begins with, where it says enough alone; else empty. */
  String opening(String clause) {
    String noun = clean(clause.substring(0, nounEnd(clause, false)), 0).text();
    boolean says = noun.length() >= 3 && noun.length() < clause.length() && !generalNoun.is(noun);
    return says ? noun : "";
  }

  private int nounEnd(String text, boolean counted) {
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
      boolean adverb = (end > 0 ? tail : wholly).is(word.text());
      boolean goesOn = nominal(word) || attributive(all, i, end);
      boolean joins = goesOn || (counted && deverbal(text, all, i, end));
      if (!inner && (adverb || !joins)) {
        break;
      }
      end = word.end();
    }
    int closed = ends(all, end);
    return closed + nounTail.startLength(text, closed);
  }

  /** Whether verbs and nouns end a noun phrase from here on: 资金集中运营中心, 汽车报废和更新. */
  private boolean deverbal(String text, List<Words.Word> all, int i, int end) {
    String verb = all.get(i).text();
    boolean states = predicate.startLength(verb, 0) > 0 || predicateWide.is(verb);
    if (end == 0 || !verbal(all.get(i)) || states) {
      return false;
    }
    if (indicators.named(text.substring(0, end)).isPresent()) {
      return false;
    }
    int at = i;
    while (at < all.size() && (verbal(all.get(at)) || conjunction(all.get(at)))) {
      at++;
    }
    while (at < all.size() && (nominal(all.get(at)) || all.get(at).tag().startsWith("q"))) {
      if (all.get(at).tag().startsWith("w")) {
        return true;
      }
      at++;
    }
    return at == all.size() || all.get(at).tag().startsWith("w");
  }

  private static boolean verbal(Words.Word word) {
    return word.tag().startsWith("v") && word.text().length() == 2;
  }

  private static boolean conjunction(Words.Word word) {
    return word.tag().startsWith("c") && word.text().length() == 1;
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
    for (int i = 0; i < all.size(); i++) {
      Words.Word word = all.get(i);
      boolean before = i + 1 < all.size() && all.get(i + 1).verb();
      boolean adverb = word.tag().equals("a") && word.text().length() == 1 && i > 0 && before;
      if (word.end() == end && (word.tag().startsWith("c") || adverb)) {
        return word.begin();
      }
    }
    return end;
  }

  /** Whether a verb is part of a noun phrase: at its head (共建项目), or before its last noun. */
  private boolean attributive(List<Words.Word> all, int i, int end) {
    Words.Word word = all.get(i);
    if (!word.verb() || word.text().length() != 2 || i + 1 >= all.size()) {
      return false;
    }
    boolean noun = all.get(i + 1).tag().charAt(0) == 'n';
    boolean closes = i + 2 >= all.size() || all.get(i + 2).tag().charAt(0) == 'w';
    boolean opens = end == 0 || (end <= 2 && all.get(0).tag().charAt(0) == 't');
    boolean amount = all.get(i + 1).text().length() == 1;
    boolean states = end > 0 && predicate.startLength(word.text(), 0) > 0;
    return noun && !states && (closes || opens || amount);
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
      case 'w' -> word.text().length() == 1 && joins(word.text().charAt(0));
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
      if (c == 'n'
          || c == 'j'
          || c == 'l'
          || c == 'i'
          || c == 'x'
          || word.text().charAt(0) == '“') {
        return false;
      }
    }
    return true;
  }

  /** The verb of adding that a phrase begins with, as 新增; empty for none. */
  String additionOf(String phrase) {
    return phrase.substring(0, addition.startLength(phrase, 0));
  }

  /** Whether a word is a modifier that ends a phrase. */
  boolean endsWithModifier(String phrase) {
    return modifier.endLength(phrase, phrase.length()) > 0;
  }
}
