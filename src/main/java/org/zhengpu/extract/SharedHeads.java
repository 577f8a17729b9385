package org.zhengpu.extract;

import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.zhengpu.document.Span;
import org.zhengpu.extract.ProjectRules.Use;
import org.zhengpu.lexicon.Signs;

/**
 * Finds the words that the names of a list share, which only the last of them or the list's closing
 * states: 甲、乙等煤矿建设, 甲、乙国家物流枢纽, 甲、乙、丙3县高速项目.
 */
final class SharedHeads {
  private static final int SHORTEST_NAME = 2;

  /** Characters of a park's name without the words that it shares at most. */
  private static final int LONGEST_PARK = 4;

  private static final int LONGEST_NAME = 5;

  /** Characters of a word of the language that may be a name at most. */
  private static final int LONGEST_WORD = 3;

  /** Characters behind a place that lacks its head word at most, as 中川 in 兰州中川、敦煌机场. */
  private static final int LONGEST_BEHIND_PLACE = 2;

  private final NameLexicon lexicon;
  private final ProjectRules rules;
  private final ProjectHeads heads;
  private final ProjectKinds kinds;

  SharedHeads(NameLexicon lexicon, ProjectHeads heads, ProjectKinds kinds) {
    this.lexicon = lexicon;
    this.heads = heads;
    this.kinds = kinds;
    rules = ProjectRules.of(lexicon.files());
  }

  /** The last name of a list without its number, as 镇原高速项目 for 镇原4县高速项目. */
  String uncounted(String label) {
    Matcher counted = counted(label);
    return counted == null ? label : counted.group(1) + label.substring(counted.end());
  }

  /**
   * What a short item shares with a later one that ends as only names of its kind do, whatever word
   * the item is: 国家文化公园甘肃段 for 长城 in 长城、黄河国家文化公园甘肃段; empty for nothing.
   *
   * @param items the item and those after it
   */
  String ofNext(String all, List<Span> items) {
    String item = Signs.unquoted(items.get(0).of(all));
    for (int i = 1; i < items.size() && item.length() <= LONGEST_PARK; i++) {
      item = Signs.unquoted(items.get(i).of(all));
      Matcher park = rules.part(Use.PARKS, item);
      if (park != null) {
        return park.group(1);
      }
    }
    return "";
  }

  /** The number in the last name of a list, unless it counts what the listed are, as 3个省实验室. */
  private @Nullable Matcher counted(String label) {
    Matcher counted = rules.start(Use.COUNTED, label);
    boolean ranked =
        counted != null && rules.begins(Use.RANKED, label, counted.end(), label.length());
    return ranked ? null : counted;
  }

  /**
   * What the last name of a list shares with those before it; empty for nothing. Of a line from
   * place to place it is the head word: 特高压 of 金上至湖北特高压.
   */
  String ofLast(String label) {
    Matcher counted = counted(label);
    if (counted != null) {
      return label.substring(counted.end());
    }
    int place = lexicon.leadingPlace(label);
    if (place > 0) {
      String rest = label.substring(place);
      if (lexicon.leadingPlace(rest.substring(Math.min(1, rest.length()))) > 0) {
        return rest.substring(rest.length() - heads.length(rest));
      }
      return heads.end(rest) && Character.isIdeographic(rest.charAt(0)) ? rest : "";
    }
    for (int at = SHORTEST_NAME; at <= LONGEST_NAME && at < label.length(); at++) {
      String rest = label.substring(at);
      int head = heads.length(rest);
      boolean kind = head == rest.length() || (head > 0 && kinds.kind(rest));
      if (kind && (rest.length() > LONGEST_NAME || lacks(label.substring(0, at), false))) {
        return rest;
      }
    }
    return "";
  }

  /**
   * Whether an item is a name that lacks a head word, as 湘河 in 湘河、拉洛水利枢纽.
   *
   * @param specific whether the head word is such that a word of the language too is a name before
   *     it
   */
  boolean lacks(String label, boolean specific) {
    return label.length() >= SHORTEST_NAME
        && label.length() <= LONGEST_NAME
        && !heads.end(label)
        && (specific || heads.namedLength(label) == 0)
        && !lexicon.isGeneral(label)
        && !kinds.common(label)
        && (lexicon.known(label)
            || !lexicon.isWord(label)
            || (specific && label.length() <= LONGEST_WORD));
  }

  /**
   * Whether a name and the last of its list are of one make: about as long without the shared word,
   * and not begun alike, as 平安校园、平安医院 are.
   */
  boolean alike(String label, String last, String head) {
    int own = last.length() - head.length();
    int leading = lexicon.leadingPlace(label);
    boolean place = leading > 0 && label.length() - leading <= LONGEST_BEHIND_PLACE;
    boolean begunAlike = last.startsWith(label.substring(0, SHORTEST_NAME));
    return (place || label.length() <= own + 1) && !begunAlike;
  }

  /** A name with a shared word of which it may have the beginning: 甲河复航 and 复航工程. */
  String with(String name, String head) {
    int both = Math.min(name.length() - 1, head.length() - 1);
    while (both >= SHORTEST_NAME && !name.endsWith(head.substring(0, both))) {
      both--;
    }
    return both >= SHORTEST_NAME ? name + head.substring(both) : name + head;
  }

  /** Whether what stands before a shared word is a name: of a line any letters are, else a name. */
  boolean named(String label, String head) {
    return rules.matches(Use.SHARED, head)
        || lexicon.namedAtStart(label)
        || (label.length() < LONGEST_NAME && !lexicon.isWord(label));
  }

  /** A name with what it shares, unless it ends with the same word already. */
  String joined(String label, String head) {
    if (label.isEmpty() || heads.end(label) || heads.proper(label)) {
      return label;
    }
    char last = label.charAt(label.length() - 1);
    boolean same = head.indexOf(last, Math.max(0, head.length() - SHORTEST_NAME)) >= 0;
    boolean place = lexicon.leadingPlace(label) == label.length();
    return same && !place ? label : label + head;
  }
}
