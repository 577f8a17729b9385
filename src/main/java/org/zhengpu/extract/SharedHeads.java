package org.zhengpu.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengpu.document.Span;
import org.zhengpu.lexicon.Signs;
import org.zhengpu.lexicon.Table;

/**
 * Finds the words that the names of a list share, which only the last of them or the list's closing
 * states: 甲、乙等煤矿建设, 甲、乙国家物流枢纽, 甲、乙、丙3县高速项目.
 */
final class SharedHeads {
  private static final int LONGEST_HEAD = 10;
  private static final int SHORTEST_NAME = 2;

  /** Characters of a park's name without the words that it shares at most. */
  private static final int LONGEST_PARK = 4;

  private static final int LONGEST_NAME = 5;

  private final NameLexicon lexicon;
  private final ProjectNames names;
  private final Pattern brackets = Pattern.compile("（[^（）]{0,8}）|^[0-9]{1,3}\\p{IsHan}(?=.{2})");
  private final List<Pattern> shared = new ArrayList<>();
  private final List<Pattern> counted = new ArrayList<>();
  private final List<Pattern> parks = new ArrayList<>();

  SharedHeads(NameLexicon lexicon, ProjectNames names) {
    this.lexicon = lexicon;
    this.names = names;
    for (Table.Row row : lexicon.files().table("rules/project.tsv", 5).rows()) {
      if (row.get(1).equals("shared")) {
        shared.add(Pattern.compile(row.get(2)));
      } else if (row.get(1).equals("parks")) {
        parks.add(Pattern.compile(row.get(2)));
      } else if (row.get(1).equals("counted")) {
        counted.add(Pattern.compile(row.get(2)));
      }
    }
  }

  /** What a list closed by 等 shares, as 高速公路 in 京哈、绥大等高速公路; empty for nothing. */
  String ofClosing(String closing) {
    for (Pattern pattern : shared) {
      Matcher matcher = pattern.matcher(closing);
      if (matcher.matches()) {
        return matcher.group(1);
      }
    }
    String noun = names.projects(closing) ? "" : noun(closing);
    return loose(noun) || names.ranked(noun) ? "" : noun;
  }

  /** Whether what follows 等 says no more than that works were listed, as 重大水利工程. */
  private boolean loose(String noun) {
    return lexicon.loose(noun) && names.kind(noun);
  }

  /**
   * Length of what follows 等 and says what was listed, without the next name that is joined to it:
   * 气电项目 of 气电项目和川渝特高压交流工程.
   */
  int closingLength(String closing) {
    for (int i = 2; i < closing.length() - 2; i++) {
      boolean joins = closing.charAt(i) == '、' || lexicon.mayJoin(closing, i) > 0;
      if (joins && lists(closing.substring(0, i)) && names.ends(bare(closing.substring(i + 1)))) {
        return i;
      }
    }
    return closing.length();
  }

  private String bare(String phrase) {
    return names.trim(phrase, new Span(0, phrase.length())).of(phrase);
  }

  /** Whether words after 等 say that projects were listed, and which. */
  boolean lists(String closing) {
    return !closing.isEmpty() && (names.projects(closing) || !noun(closing).isEmpty());
  }

  /** Whether what follows 等 says that projects were listed, without a word that they share. */
  boolean closes(String closing) {
    return names.projects(closing) || loose(noun(closing));
  }

  private String noun(String closing) {
    for (int i = 0; i < closing.length(); i++) {
      if (lexicon.mayJoin(closing, i) > 0 && names.headed(closing.substring(0, i))) {
        return noun(closing.substring(0, i));
      }
    }
    if (closing.indexOf('、') >= 0) {
      return "";
    }
    String words = brackets.matcher(closing).replaceAll("");
    String noun = names.trim(words, new Span(0, words.length())).of(words);
    return noun.length() <= LONGEST_HEAD && names.headed(noun) ? noun : "";
  }

  /** The last name of a list without its number, as 镇原高速项目 for 镇原4县高速项目. */
  String uncounted(String label) {
    for (Pattern pattern : counted) {
      Matcher matcher = pattern.matcher(label);
      if (matcher.lookingAt()) {
        return matcher.group(1) + label.substring(matcher.end());
      }
    }
    return label;
  }

  /**
   * What a short item shares with a later one that ends as only names of its kind do, whatever word
   * the item is: 国家文化公园甘肃段 for 长城 in 长城、黄河国家文化公园甘肃段; empty for nothing.
   */
  String ofNext(String all, List<Span> items, int index) {
    for (int i = index; i < items.size(); i++) {
      String item = Signs.unquoted(items.get(i).of(all));
      for (Pattern pattern : parks) {
        Matcher matcher = pattern.matcher(item);
        if (i > index && matcher.find()) {
          return matcher.group(1);
        }
      }
      if (item.length() > LONGEST_PARK) {
        return "";
      }
    }
    return "";
  }

  /** What the last name of a list shares with those before it; empty for nothing. */
  String ofLast(String label) {
    for (Pattern pattern : counted) {
      Matcher matcher = pattern.matcher(label);
      if (matcher.lookingAt()) {
        return label.substring(matcher.end());
      }
    }
    int place = lexicon.leadingPlace(label);
    if (place > 0) {
      String rest = label.substring(place);
      return names.headed(rest) && Character.isIdeographic(rest.charAt(0)) ? rest : "";
    }
    for (int at = SHORTEST_NAME; at <= LONGEST_NAME && at < label.length(); at++) {
      String rest = label.substring(at);
      boolean kind = names.head(rest) == rest.length() || (names.headed(rest) && names.kind(rest));
      if (kind && (rest.length() > LONGEST_NAME || lacks(label.substring(0, at)))) {
        return rest;
      }
    }
    return "";
  }

  /** Whether an item is a name that lacks a head word, as 湘河 in 湘河、拉洛水利枢纽. */
  boolean lacks(String label) {
    return label.length() >= SHORTEST_NAME
        && label.length() <= LONGEST_NAME
        && !names.headed(label)
        && !lexicon.isGeneral(label)
        && !names.common(label)
        && (lexicon.known(label) || !lexicon.isWord(label));
  }

  /**
   * Whether a name and the last of its list are of one make: about as long without the shared word,
   * and not begun alike, as 平安校园、平安医院 are.
   */
  boolean alike(String label, String last, String head) {
    int own = last.length() - head.length();
    boolean place = lexicon.leadingPlace(label) > 0;
    boolean begunAlike = last.startsWith(label.substring(0, SHORTEST_NAME));
    return (place || label.length() <= own + 1) && !begunAlike;
  }

  /** Whether what stands before a shared word is a name: of a line any letters are, else a name. */
  boolean named(String label, String head) {
    boolean line = shared.stream().anyMatch(p -> p.matcher(head).matches());
    return line
        || lexicon.namedAtStart(label)
        || (!lexicon.isWord(label) && label.length() < LONGEST_NAME);
  }

  /** A name with what it shares, unless it ends with the same word already. */
  String joined(String label, String head) {
    if (names.headed(label) || names.proper(label)) {
      return label;
    }
    char last = label.charAt(label.length() - 1);
    boolean same = head.indexOf(last, Math.max(0, head.length() - SHORTEST_NAME)) >= 0;
    boolean place = lexicon.leadingPlace(label) == label.length();
    return same && !place ? label : label + head;
  }
}
