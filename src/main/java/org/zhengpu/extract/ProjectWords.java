package org.zhengpu.extract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.zhengpu.lexicon.Endings;
import org.zhengpu.lexicon.Lexicon;
import org.zhengpu.lexicon.Table;
import org.zhengpu.lexicon.Terms;

/**
 * The words by which names of projects are known: head words, as 水库 in 米市水库, verbs before and after
 * them, as 开工建设 and 建成投产, and what is put behind them, as 项目 in 米市水库项目.
 */
public final class ProjectWords {
  /**
   * A verb beside projects' names.
   *
   * @param status what it says of the projects, as {@code planned}; empty where it says nothing
   * @param building whether it says that something is built, so that a 工程 is a work
   */
  record Verb(String status, boolean building) {}

  private static final String BEFORE = "before";
  private static final String COMMON = "common";
  private static final String NAMED = "named";

  /** Characters of a project's name without its ending at least, for another to be the same. */
  private static final int SHORTEST = 3;

  private final NameLexicon names;
  private final Terms<String> heads;
  private final Terms<String> anyHeads;
  private final Endings ends;
  private final Endings commonEnds;
  private final Endings namedEnds;
  private final Terms<String> works;
  private final Terms<Verb> verbsBefore;
  private final Terms<Verb> verbsAfter;
  private final List<String> variants;

  private ProjectWords(Lexicon lexicon) {
    names = NameLexicon.of(lexicon);
    Set<String> own = new TreeSet<>();
    Set<String> common = new TreeSet<>();
    Set<String> named = new TreeSet<>();
    for (Table.Row row : lexicon.table("lexicon/project-types.tsv", 2).rows()) {
      (row.get(1).equals(NAMED) ? named : own).add(row.get(0));
      if (row.get(1).equals(COMMON)) {
        common.add(row.get(0));
      }
    }
    Set<String> all = new TreeSet<>(own);
    all.addAll(named);
    heads = Terms.of(own);
    anyHeads = Terms.of(all);
    ends = new Endings(own);
    commonEnds = new Endings(common);
    namedEnds = new Endings(named);
    works = Terms.of(lexicon.table("lexicon/works.tsv", 1).column(0));
    Map<String, Verb> before = new TreeMap<>();
    Map<String, Verb> after = new TreeMap<>();
    for (Table.Row row : lexicon.table("lexicon/project-verbs.tsv", 4).rows()) {
      Verb verb = new Verb(row.get(2), !row.get(3).isEmpty());
      (row.get(1).equals(BEFORE) ? before : after).put(row.get(0), verb);
    }
    verbsBefore = new Terms<>(before);
    verbsAfter = new Terms<>(after);
    variants = lexicon.table("lexicon/project-variants.tsv", 1).column(0);
  }

  /** Those of a lexicon; made once. */
  public static ProjectWords of(Lexicon lexicon) {
    return lexicon.made(ProjectWords.class, ProjectWords::new);
  }

  /** Whether a name ends with the last word of a project that is no programme's too: 宜西攀高铁. */
  public boolean endsProject(String name) {
    return end(name) > 0 && !common(name) && names.typeOf(name).isEmpty();
  }

  /** What two spellings of a project's name share: 引大济岷 of 引大济岷工程. */
  public String plain(String name) {
    return variants.stream()
        .filter(name::endsWith)
        .map(ending -> name.substring(0, name.length() - ending.length()))
        .filter(plain -> plain.length() >= SHORTEST)
        .findFirst()
        .orElse(name);
  }

  /** Whether a text holds a head word of any kind. */
  boolean holdsHead(String text) {
    return anyHeads.in(text);
  }

  /** All head words in a phrase but those that need a name. */
  List<Terms.Hit<String>> heads(String phrase) {
    return heads.all(phrase);
  }

  /** Length of the head word that ends a phrase; 0 for none. */
  int end(String phrase) {
    return ends.longest(phrase);
  }

  /**
   * Length of the head word that ends a phrase and is too common to end a name without another at
   * its begin, as 锂铍矿 in 大红柳滩锂铍矿; 0 for none.
   */
  int namedEnd(String phrase) {
    return namedEnds.longest(phrase);
  }

  /** Whether a phrase ends with a word as common as 项目, so that a name must stand before. */
  boolean common(String phrase) {
    return commonEnds.longest(phrase) > 0;
  }

  /** Whether a phrase has a word of something that is built. */
  boolean built(String phrase) {
    return works.in(phrase);
  }

  Terms<Verb> verbsBefore() {
    return verbsBefore;
  }

  Terms<Verb> verbsAfter() {
    return verbsAfter;
  }
}
