package org.zhengpu.extract;

import java.util.BitSet;
import java.util.Set;
import java.util.TreeSet;
import org.zhengpu.lexicon.Lexicon;
import org.zhengpu.lexicon.Table;
import org.zhengpu.lexicon.Terms;

/** Tells phrases for kinds of things from names, as 国家物流枢纽 from 岳阳国家物流枢纽. */
final class ProjectKinds {
  /** Head words that tell one thing from others of its kind, as 二期. */
  private static final String PHASE = "phase";

  private final Terms<String> words;
  private final ProjectRules rules;

  ProjectKinds(Lexicon lexicon) {
    Set<String> kinds = new TreeSet<>(lexicon.table("lexicon/project-general.tsv", 1).column(0));
    for (Table.Row row : lexicon.table("lexicon/project-types.tsv", 2).rows()) {
      if (!row.get(1).equals(PHASE)) {
        kinds.add(row.get(0));
      }
    }
    words = Terms.of(kinds);
    rules = ProjectRules.of(lexicon);
  }

  /** Whether a phrase says only what kind of thing something is, as 国家物流枢纽. */
  boolean kind(String phrase) {
    String bare = ProjectHeads.unbracketed(phrase);
    return general(bare) || rules.matches(ProjectRules.Use.COMMON, bare);
  }

  /** Whether a phrase is no name but a common phrase, as 在建城市和园区. */
  boolean common(String phrase) {
    return general(phrase) || rules.occurs(ProjectRules.Use.COMMON, phrase);
  }

  /** Whether a phrase is made of words alone that say what kind of thing something is. */
  boolean general(String phrase) {
    BitSet covered = new BitSet();
    for (Terms.Hit<String> hit : words.all(phrase)) {
      covered.set(hit.begin(), hit.end());
    }
    return covered.nextClearBit(0) >= phrase.length();
  }
}
