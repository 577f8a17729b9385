package org.zhengpu.extract;

import java.util.List;
import org.zhengpu.document.Span;
import org.zhengpu.extract.ProjectItems.Items;
import org.zhengpu.lexicon.Signs;
import org.zhengpu.lexicon.Terms;

/**
 * Reads an item of a list as a name: without what is around it, verbs of its own included, as 甲隧道
 * in 甲隧道贯通、乙高速通车; with what it shares with the others.
 */
final class ItemReader {
  private final ProjectWords words;
  private final ProjectHeads heads;
  private final ProjectTrimmer trimmer;
  private final ProjectVerbs verbs;
  private final SharedHeads shared;

  ItemReader(
      ProjectWords words,
      ProjectHeads heads,
      ProjectTrimmer trimmer,
      ProjectVerbs verbs,
      SharedHeads shared) {
    this.words = words;
    this.heads = heads;
    this.trimmer = trimmer;
    this.verbs = verbs;
    this.shared = shared;
  }

  /** Reads the item with the given index. */
  ProjectItem read(Items items, int index) {
    String all = items.list().all();
    Span item = items.spans().get(index);
    Span trimmed = trimmer.trim(all, item);
    boolean cut = trimmed.end() < item.end();
    Span name = withoutVerbBehind(all, withoutVerb(all, trimmed));
    String bare = Signs.unquoted(name.of(all));
    if (!items.shared().isEmpty()) {
      String label = shared.joined(bare, items.shared());
      boolean makes = label.equals(bare) || shared.named(bare, items.shared());
      return new ProjectItem(name, label, makes, cut);
    }
    String next = shared.ofNext(all, items.spans().subList(index, items.spans().size()));
    String label = next.isEmpty() ? bare : shared.joined(bare, next);
    return new ProjectItem(name, label, true, cut);
  }

  /** A name without the verb of building before it, as 提升 in 新建甲公园、提升乙公园. */
  private Span withoutVerb(String all, Span name) {
    var verb = verbs.at(all, name.begin(), name.end());
    return verb == null || verb.value().status().isEmpty()
        ? name
        : new Span(verb.end(), name.end());
  }

  /** A name without the verb behind it, as 贯通 in 甲隧道贯通. */
  private Span withoutVerbBehind(String all, Span name) {
    List<Terms.Hit<ProjectWords.Verb>> hits = words.verbsAfter().longest(name.of(all));
    if (hits.isEmpty() || hits.get(hits.size() - 1).end() < name.length()) {
      return name;
    }
    Span before = new Span(name.begin(), name.begin() + hits.get(hits.size() - 1).begin());
    return heads.endName(before.of(all)) ? trimmer.trim(all, before) : name;
  }
}
