package org.zhengpu.extract;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.zhengpu.extract.NameLexicon.Members;
import org.zhengpu.lexicon.Lexicon;
import org.zhengpu.lexicon.Table;

/** The head words of counted groups, as 行动 of 八大行动, and the counted phrases that are slogans. */
final class CountedGroups {
  private static final int LONGEST_HEAD = 6;

  private final Map<String, Members> heads = new TreeMap<>();
  private final Set<String> slogans = new TreeSet<>();

  CountedGroups(Lexicon lexicon) {
    for (Table.Row row : lexicon.table("lexicon/family-heads.tsv", 2).rows()) {
      boolean none = row.get(1).isEmpty();
      heads.put(row.get(0), none ? Members.NONE : NameLexicon.enumOf(Members.class, row, 1));
    }
    lexicon.table("lexicon/family-slogans.tsv", 1).rows().forEach(row -> slogans.add(row.get(0)));
  }

  /** Whether a phrase is one of politics or administration that names no group, as 两个维护. */
  boolean slogan(String phrase) {
    return slogans.contains(phrase);
  }

  /** The longest head of counted groups that ends a phrase; empty where none does. */
  String head(String phrase) {
    for (int i = 0; i < phrase.length(); i++) {
      if (heads.containsKey(phrase.substring(i))) {
        return phrase.substring(i);
      }
    }
    return "";
  }

  /** Length of the longest head of groups with members that stands at a position; 0 for none. */
  int headLength(String text, int at) {
    for (int end = Math.min(text.length(), at + LONGEST_HEAD); end > at + 1; end--) {
      if (members(text.substring(at, end)) != Members.NONE) {
        return end - at;
      }
    }
    return 0;
  }

  /** What the members of groups with this head are. */
  Members members(String head) {
    return heads.getOrDefault(head, Members.NONE);
  }
}
