package org.zhengpu.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengpu.extract.ProjectRules.Use;

/**
 * Reads what follows 等 at the end of a list: whether projects were listed, as 重大项目建设 says, or what
 * their names share, as 高速公路 in 京哈、绥大等高速公路.
 */
final class ListClosing {
  private static final int LONGEST_HEAD = 10;
  private static final Pattern BRACKETS =
      Pattern.compile("（[^（）]{0,8}）|^[0-9]{1,3}\\p{IsHan}(?=.{2})");

  private final NameLexicon lexicon;
  private final ProjectWords words;
  private final ProjectRules rules;
  private final ProjectHeads heads;
  private final ProjectKinds kinds;
  private final ProjectTrimmer trimmer;

  ListClosing(NameLexicon lexicon, ProjectHeads heads, ProjectKinds kinds, ProjectTrimmer trimmer) {
    this.lexicon = lexicon;
    this.heads = heads;
    this.kinds = kinds;
    this.trimmer = trimmer;
    words = ProjectWords.of(lexicon.files());
    rules = ProjectRules.of(lexicon.files());
  }

  /** Whether it says that projects were listed, as 重大项目建设; nothing does too. */
  boolean projects(String closing) {
    return rules.matches(Use.CLOSING, closing);
  }

  /** Whether it says that the projects are only prepared, as 项目前期工作. */
  boolean early(String closing) {
    return rules.occurs(Use.EARLY, closing);
  }

  /** Whether it says that projects were listed, and perhaps which. */
  boolean lists(String closing) {
    return !closing.isEmpty() && (projects(closing) || !noun(closing).isEmpty());
  }

  /** Whether it says that projects were listed, without a word that they share. */
  boolean closes(String closing) {
    return projects(closing) || loose(noun(closing));
  }

  /** What the names before it share, as 高速公路; empty for nothing. */
  String shared(String closing) {
    Matcher shared = rules.whole(Use.SHARED, closing);
    if (shared != null) {
      return shared.group(1);
    }
    String noun = projects(closing) ? "" : noun(closing);
    return loose(noun) || rules.begins(Use.RANKED, noun, 0, noun.length()) ? "" : noun;
  }

  /** Its length without the next name that is joined to it: that of 气电项目 in 气电项目和川渝特高压交流工程. */
  int length(String closing) {
    for (int i = 2; i < closing.length() - 2; i++) {
      boolean joins = closing.charAt(i) == '、' || lexicon.mayJoin(closing, i) > 0;
      if (joins
          && lists(closing.substring(0, i))
          && heads.endName(trimmer.trim(closing.substring(i + 1)))) {
        return i;
      }
    }
    return closing.length();
  }

  /**
   * Whether it says no more than that works were listed, as 重大水利工程; what has a number is part of
   * their names, as 750千伏电网工程.
   */
  private boolean loose(String noun) {
    boolean number = noun.chars().anyMatch(Character::isDigit);
    return words.common(noun) && (!number || kinds.kind(noun));
  }

  /** The noun for what was listed, as 国家物流枢纽 in 3个国家物流枢纽建设; empty for none. */
  private String noun(String closing) {
    for (int i = 0; i < closing.length(); i++) {
      if (lexicon.mayJoin(closing, i) > 0 && heads.end(closing.substring(0, i))) {
        return noun(closing.substring(0, i));
      }
    }
    if (closing.indexOf('、') >= 0) {
      return "";
    }
    String noun = trimmer.trim(BRACKETS.matcher(closing).replaceAll(""));
    return noun.length() <= LONGEST_HEAD && heads.end(noun) ? noun : "";
  }
}
