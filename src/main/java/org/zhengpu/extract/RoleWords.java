package org.zhengpu.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.zhengpu.extract.NameLexicon.Role;
import org.zhengpu.lexicon.Lexicon;
import org.zhengpu.lexicon.Table;
import org.zhengpu.lexicon.Terms;
import org.zhengpu.lexicon.Words;

/**
 * The words that stand beside names, by what they do there: verbs that govern a name, words that
 * lead to it, join it to another or close a list.
 */
final class RoleWords {
  private static final int LONGEST = 6;
  private static final int SHORTEST_COUNTED = 2;

  private final Map<Role, Terms<String>> words = new TreeMap<>();
  private final Words language;
  private final NameSigns signs;
  private final String joinStarts;
  private final String closers;
  private final String adverbEnds;

  RoleWords(Lexicon lexicon, Words language, NameSigns signs) {
    this.language = language;
    this.signs = signs;
    Map<Role, Map<String, String>> byRole = new TreeMap<>();
    for (Table.Row row : lexicon.table("lexicon/name-verbs.tsv", 2).rows()) {
      Role role = NameLexicon.enumOf(Role.class, row, 1);
      if ((role == Role.ETC || role == Role.ADVERB) && row.get(0).length() != 1) {
        throw row.bad("not one character: " + row.get(0));
      }
      byRole.computeIfAbsent(role, r -> new TreeMap<>()).put(row.get(0), row.get(0));
    }
    StringBuilder starts = new StringBuilder();
    byRole.getOrDefault(Role.JOIN, Map.of()).keySet().forEach(w -> starts.append(w.charAt(0)));
    joinStarts = starts.toString();
    closers = String.join("", byRole.getOrDefault(Role.ETC, Map.of()).keySet());
    adverbEnds = String.join("", byRole.getOrDefault(Role.ADVERB, Map.of()).keySet());
    byRole.forEach((role, map) -> words.put(role, new Terms<>(map)));
  }

  /** The words of one role, leftmost-longest. */
  List<Terms.Hit<String>> hits(Role role, String text) {
    Terms<String> terms = words.get(role);
    return terms == null ? List.of() : terms.longest(text);
  }

  /**
   * Where the last 等 that closes a list stands between two positions; -1 where none does. It does
   * after a place whose last character makes another word with it, as 平等 in 黎平等高速公路.
   */
  int etc(String text, int begin, int end) {
    for (int at = lastCloser(text, end - 1); at > begin; at = lastCloser(text, at - 1)) {
      String around = text.substring(at - 1, Math.min(at + 2, text.length()));
      if (hits(Role.ALIKE, around).isEmpty() || signs.endsWithPlace(text, at)) {
        return at;
      }
    }
    return -1;
  }

  private int lastCloser(String text, int from) {
    int last = -1;
    for (int i = 0; i < closers.length(); i++) {
      last = Math.max(last, text.lastIndexOf(closers.charAt(i), from));
    }
    return last;
  }

  /** Whether a text holds a character that closes a list, be it part of a word or not. */
  boolean holdsCloser(String text) {
    return lastCloser(text, text.length() - 1) >= 0;
  }

  /** Whether a character closes a list, as 等 does. */
  boolean closesList(char c) {
    return closers.indexOf(c) >= 0;
  }

  /** Length of a word at a position that joins two names if one ends there; 0 for none. */
  int mayJoin(String text, int at) {
    return joinStarts.indexOf(text.charAt(at)) < 0 ? 0 : prefix(Role.JOIN, text.substring(at));
  }

  /** Length of a word that joins two names at a position, as 和 but not in 和美乡村; 0 for none. */
  int joins(String text, int at) {
    int length = mayJoin(text, at);
    return length > 0 && prefix(Role.WHOLE, text.substring(at)) > 0 ? 0 : length;
  }

  /** Length of the longest word of a role at the start of a text; 0 for none. */
  int prefix(Role role, String text) {
    Terms<String> terms = words.get(role);
    Terms.Hit<String> word =
        terms == null ? null : terms.at(text, 0, Math.min(LONGEST, text.length()));
    return word == null ? 0 : word.end();
  }

  /**
   * Position after the verbs with which a phrase begins, adverbs in 化 or 地 before them included:
   * 健全|安全生产, 项目化清单化推动|. A verb that governs it already leaves only words of a name.
   */
  int afterVerbs(String text, int begin, int end) {
    String words = text.substring(begin, end);
    String before = text.substring(Math.max(0, begin - LONGEST), begin);
    if (words.isEmpty() || endsWith(Role.STRONG, before)) {
      return begin;
    }
    Set<Integer> ends = new TreeSet<>();
    language.words(words).forEach(word -> ends.add(word.end()));
    List<Terms.Hit<String>> hits = new ArrayList<>();
    for (Role role : new Role[] {Role.STRONG, Role.VERB, Role.WEAK}) {
      hits.addAll(hits(role, words));
    }
    hits.sort(Comparator.comparingInt(Terms.Hit::begin));
    int from = 0;
    for (Terms.Hit<String> hit : hits) {
      boolean adverb = hit.begin() > from && adverbEnds.indexOf(words.charAt(hit.begin() - 1)) >= 0;
      if (ends.contains(hit.end()) && (hit.begin() == from || adverb)) {
        from = hit.end();
      }
    }
    return begin + from;
  }

  private boolean endsWith(Role role, String phrase) {
    return hits(role, phrase).stream().anyMatch(hit -> hit.end() == phrase.length());
  }

  /** Whether a counted phrase holds a verb of a sentence: 两大乳企推进. */
  boolean holdsVerb(String phrase) {
    for (Role role : new Role[] {Role.STRONG, Role.VERB}) {
      for (Terms.Hit<String> hit : hits(role, phrase)) {
        if (hit.begin() > SHORTEST_COUNTED) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a phrase ends with a verb that governs what follows, as 加快推动. */
  boolean endsVerb(String phrase) {
    for (Role role : new Role[] {Role.STRONG, Role.VERB, Role.WEAK}) {
      for (Terms.Hit<String> hit : hits(role, phrase)) {
        if (hit.end() == phrase.length() && (role != Role.WEAK || hit.begin() < 4)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a phrase begins with a verb of any kind. */
  boolean beginsVerb(String phrase) {
    List<Words.Word> first = language.words(phrase.substring(0, Math.min(8, phrase.length())));
    return !first.isEmpty() && first.get(0).tag().startsWith("v");
  }
}
