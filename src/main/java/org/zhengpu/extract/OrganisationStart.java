package org.zhengpu.extract;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.zhengpu.document.Span;
import org.zhengpu.lexicon.Lexicon;
import org.zhengpu.lexicon.OrganisationTypes;
import org.zhengpu.lexicon.OrganisationTypes.Ending;
import org.zhengpu.lexicon.Signs;
import org.zhengpu.lexicon.Table;
import org.zhengpu.lexicon.Terms;
import org.zhengpu.lexicon.Terms.Hit;
import org.zhengpu.lexicon.Words;
import org.zhengpu.lexicon.Words.Word;

/**
 * Where the name of an organisation begins, seen from the word that ends it.
 *
 * <p>A place or a known organisation is a sure beginning when only words of a name stand between
 * (湖南|先进技术|研究院); 省 and 市 are one for what they own (省|能源|集团); else the words before the ending must
 * themselves be a name (郴江|实验室), or for some endings a short word after a verb (推进|吉能|集团).
 */
final class OrganisationStart {
  /** Roles of words that stand before a name. */
  private static final Set<String> BEFORE = Set.of("strong", "verb", "weak", "lead");

  private static final int REACH = 16;
  private static final int SHORTEST_STEM = 2;
  private static final int LONGEST_STEM = 6;
  private static final int LONGEST_BOUNDED = 5;

  private final OrganisationTypes types;
  private final Words words;
  private final Terms<String> verbs;

  OrganisationStart(Lexicon lexicon, Words words) {
    this.types = OrganisationTypes.of(lexicon);
    this.words = words;
    Map<String, String> before = new TreeMap<>();
    for (Table.Row row : lexicon.table("lexicon/name-verbs.tsv", 2).rows()) {
      if (BEFORE.contains(row.get(1))) {
        before.put(row.get(0), row.get(0));
      }
    }
    this.verbs = new Terms<>(before);
  }

  /**
   * Finds the beginning.
   *
   * @param text of the sentence
   * @param at where the ending begins
   * @param anchors names of places and known organisations in the sentence, in its order
   */
  OptionalInt of(String text, int at, Ending ending, List<Span> anchors) {
    int from = at;
    while (from > 0 && at - from < REACH && belongs(text, from - 1, at)) {
      from--;
    }
    if (ending.anchor()) {
      for (Span anchor : anchors) {
        if (anchor.begin() < at && anchor.end() == at + ending.word().length()) {
          return OptionalInt.of(anchor.begin());
        }
        if (anchor.begin() >= from
            && anchor.end() <= at
            && !types.generic(text.substring(anchor.begin(), at))
            && named(text.substring(anchor.end(), at))) {
          return OptionalInt.of(anchor.begin());
        }
      }
    }
    if (ending.own()) {
      for (int i = from; i < at; i++) {
        if (types.owners().indexOf(text.charAt(i)) >= 0
            && at - i > SHORTEST_STEM
            && (i == from || !insideWord(text, from, i))
            && !types.generic(text.substring(i, at))
            && named(text.substring(i + 1, at))) {
          return OptionalInt.of(i);
        }
      }
    }
    int bound = bound(text, from, at);
    OptionalInt free = ending.free() ? free(text, Math.max(from, bound), at) : OptionalInt.empty();
    return free.isEmpty() && ending.bounded() ? bounded(text, from, bound, at) : free;
  }

  /** Where the last verb before a name ends, as after 做强 in 做强中豫航空集团; else {@code from}. */
  int bound(String text, int from, int at) {
    int base = Math.max(0, from - LONGEST_STEM);
    int bound = from;
    for (Hit<String> hit : verbs.longest(text.substring(base, at))) {
      int end = base + hit.end();
      bound = end > bound && at - end >= SHORTEST_STEM ? end : bound;
    }
    return bound;
  }

  /** A beginning where the ending leaves just a short word after a verb, a mark or 和. */
  private OptionalInt bounded(String text, int from, int bound, int at) {
    int start = bound;
    for (int i = bound; i < at; i++) {
      start = types.joins().indexOf(text.charAt(i)) >= 0 ? i + 1 : start;
    }
    int length = at - start;
    boolean edge = start > from || start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
    return edge
            && length >= SHORTEST_STEM
            && length <= LONGEST_BOUNDED
            && !types.generic(text.substring(start, at))
        ? OptionalInt.of(start)
        : OptionalInt.empty();
  }

  /** Whether a character may be part of the name, brackets around a place included. */
  private static boolean belongs(String text, int i, int at) {
    char c = text.charAt(i);
    if (Signs.closes(c)) {
      return true;
    }
    if (Signs.opens(c)) {
      int close = text.indexOf(Signs.closing(c), i);
      return close >= 0 && close < at;
    }
    return Character.isLetterOrDigit(c) || c == '—' || c == '·';
  }

  private boolean insideWord(String text, int from, int i) {
    int base = Math.max(from, i - LONGEST_STEM);
    for (Word word : words.words(text.substring(base, i + 2))) {
      if (word.begin() + base < i && word.end() + base > i) {
        return true;
      }
    }
    return false;
  }

  /** Whether what stands between a beginning and the ending consists of words of a name. */
  private boolean named(String between) {
    for (Word word : words.words(between)) {
      if (!inName(word) && !ofField(between, word)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a single character is half of the word of a field that was cut apart: 氢|能. */
  private boolean ofField(String text, Word word) {
    int at = word.begin();
    return word.text().length() == 1
        && ((at > 0 && types.plain(text.substring(at - 1, at + 1)))
            || (at + 2 <= text.length() && types.plain(text.substring(at, at + 2))));
  }

  private boolean inName(Word word) {
    char kind = word.tag().charAt(0);
    return switch (kind) {
      case 'm' -> !Character.isDigit(word.text().charAt(0));
      case 'n', 'a', 'b', 'j', 'g', 'f', 's', 'x', 'k', 't', 'h', 'i', 'l' -> true;
      case 'v' -> word.tag().equals("vn") || word.tag().equals("vg") || types.inner(word.text());
      case 'w' -> word.text().chars().allMatch(c -> c == '（' || c == '）' || c == '”');
      default -> word.text().length() == 1 && "upcr".indexOf(kind) < 0;
    };
  }

  /** The beginning of a name of two to six characters that is no common phrase. */
  private OptionalInt free(String text, int from, int at) {
    int base = Math.max(from, at - LONGEST_STEM - SHORTEST_STEM);
    List<Word> before = words.words(text.substring(base, at));
    int first = before.size();
    while (first > 0 && inName(before.get(first - 1))) {
      first--;
    }
    while (first < before.size() && "vmqw".indexOf(before.get(first).tag().charAt(0)) >= 0) {
      first++;
    }
    if (first == before.size()) {
      return OptionalInt.empty();
    }
    int start = base + before.get(first).begin();
    int length = at - start;
    boolean sized = length >= SHORTEST_STEM && length <= LONGEST_STEM;
    return sized && !types.generic(text.substring(start, at)) && proper(before, first)
        ? OptionalInt.of(start)
        : OptionalInt.empty();
  }

  /**
   * Whether the words from the first on hold a name, or two characters beside each other that are
   * no words.
   */
  private boolean proper(List<Word> before, int first) {
    int singles = 0;
    for (Word word : before.subList(first, before.size())) {
      singles = word.text().length() == 1 ? singles + 1 : 0;
      if (singles >= SHORTEST_STEM || (properTag(word) && !types.plain(word.text()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean properTag(Word word) {
    return word.tag().startsWith("nz")
        || word.tag().startsWith("nr")
        || word.tag().startsWith("ns");
  }
}
