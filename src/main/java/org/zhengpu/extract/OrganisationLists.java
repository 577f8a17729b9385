package org.zhengpu.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengpu.document.Span;
import org.zhengpu.lexicon.Lexicon;
import org.zhengpu.lexicon.OrganisationTypes;
import org.zhengpu.lexicon.OrganisationTypes.Ending;
import org.zhengpu.lexicon.Table;
import org.zhengpu.lexicon.Words;
import org.zhengpu.lexicon.Words.Word;

/**
 * Finds organisations in lists that say at their end what all of them are: 长白山、三江、吉光3个省实验室,
 * 超聚变、郑州合晶等企业, 农发、旅控、吉勤集团.
 */
final class OrganisationLists {
  private static final int SHORTEST = 2;
  private static final int LONGEST_SHARED = 4;
  private static final int LONGEST_COMPANY = 8;
  private static final String SHARING = "organisation-sharing";
  private static final String COMPANY = "company";

  /** Kinds of words that are in no company's name: numerals, adverbs, pronouns and the like. */
  private static final String NO_NAME = "mqcdpu";

  private static final List<String> NAMES = List.of("nz", "nr", "nt", "nx", "j");

  /**
   * An item of a list.
   *
   * @param head what the list's end adds to the name; empty for nothing
   */
  record Item(Span span, String head, String rule) {}

  private record Closing(String id, boolean company, Pattern pattern) {}

  private final List<Closing> closings = new ArrayList<>();
  private final OrganisationTypes types;
  private final NameLexicon names;
  private final OrganisationStart starts;
  private final Words words;

  OrganisationLists(Lexicon lexicon, OrganisationStart starts, Words words) {
    this.types = OrganisationTypes.of(lexicon);
    this.names = NameLexicon.of(lexicon);
    this.starts = starts;
    this.words = words;
    for (Table.Row row : lexicon.table("rules/organisation-list.tsv", 5).rows()) {
      closings.add(
          new Closing(row.get(0), row.get(1).equals(COMPANY), Pattern.compile(row.get(2))));
    }
  }

  /** The items of the lists that a word closes. */
  List<Item> closed(String text) {
    List<Item> found = new ArrayList<>();
    if (text.indexOf('、') < 0 && !names.holdsCloser(text)) {
      return found;
    }
    for (Closing closing : closings) {
      Matcher matcher = closing.pattern().matcher(text);
      while (matcher.find()) {
        List<Span> items =
            before(text, matcher.start(), closing.company() ? types.listJoins() : "");
        if (closing.company()) {
          items.stream()
              .filter(item -> company(item.of(text)))
              .forEach(item -> found.add(new Item(item, "", closing.id())));
        } else if (named(text, items)) {
          String head = matcher.group("head");
          items.forEach(item -> found.add(new Item(item, head, closing.id())));
        }
      }
    }
    return found;
  }

  /**
   * The items before a name that share its head, as 农发 and 旅控 before 吉勤集团.
   *
   * @param begin where the last name of the list begins
   */
  List<Item> sharing(String text, int begin, Ending ending) {
    List<Item> found = new ArrayList<>();
    if (begin < SHORTEST + 1 || text.charAt(begin - 1) != '、') {
      return found;
    }
    List<Span> items = before(text, begin - 1, "");
    for (int i = items.size() - 1; i >= 0; i--) {
      String item = items.get(i).of(text);
      if (!shared(item) || !(ending.bounded() || proper(item))) {
        break;
      }
      found.add(new Item(items.get(i), ending.word(), SHARING));
    }
    return found;
  }

  /** The items of the list that ends at a position, the first without the verb before it. */
  private List<Span> before(String text, int end, String joins) {
    List<Span> items = new ArrayList<>();
    int to = end;
    int i = end - 1;
    while (i >= 0 && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '、')) {
      if (text.charAt(i) == '、' || joins.indexOf(text.charAt(i)) >= 0) {
        add(items, i + 1, to);
        to = i;
      }
      i--;
    }
    add(items, starts.bound(text, i + 1, to), to);
    Collections.reverse(items);
    return items;
  }

  private static void add(List<Span> items, int begin, int end) {
    if (end - begin >= SHORTEST) {
      items.add(new Span(begin, end));
    }
  }

  /** Whether an item is short enough to be the name of one of several of a kind. */
  private boolean shared(String item) {
    return item.length() <= LONGEST_SHARED
        && item.chars().allMatch(Character::isLetter)
        && !types.generic(item)
        && types.in(item).isEmpty()
        && starts.bound(item, 0, item.length()) == 0;
  }

  /** Whether the items of a list are short names, at least half of them no common words. */
  private boolean named(String text, List<Span> items) {
    long names = items.stream().filter(item -> proper(item.of(text))).count();
    return items.size() > 1
        && items.stream().allMatch(item -> shared(item.of(text)))
        && names * 2 >= items.size();
  }

  /** Whether a short item holds a name or a character that is no word, as 大 in 大青山. */
  private boolean proper(String item) {
    return words.words(item).stream()
        .anyMatch(word -> word.text().length() == 1 || word.tag().startsWith("ns") || named(word));
  }

  private static boolean named(Word word) {
    return NAMES.stream().anyMatch(word.tag()::startsWith);
  }

  /** Whether an item has a name in it, and no word of a field or a kind. */
  private boolean company(String item) {
    if (item.length() > LONGEST_COMPANY || types.generic(item) || !types.in(item).isEmpty()) {
      return false;
    }
    int singles = 0;
    boolean proper = false;
    for (Word word : words.words(item)) {
      char kind = word.tag().charAt(0);
      boolean verb = word.begin() == 0 && kind == 'v' && word.text().length() > 1;
      if (types.plain(word.text()) || verb || NO_NAME.indexOf(kind) >= 0) {
        return false;
      }
      singles = word.text().length() == 1 ? singles + 1 : 0;
      proper |= singles >= SHORTEST || named(word);
    }
    return proper;
  }
}
