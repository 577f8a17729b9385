package org.zhengpu.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengpu.document.Sentence;
import org.zhengpu.document.Span;
import org.zhengpu.extract.NameLexicon.Role;
import org.zhengpu.extract.NameLexicon.Verb;
import org.zhengpu.lexicon.Signs;
import org.zhengpu.lexicon.Terms;
import org.zhengpu.mention.ProjectMention;

/**
 * Finds names of projects in lists that a verb of building governs or follows: 加快推进甲、乙等项目建设,
 * 甲、乙建成投产.
 */
public final class ProjectExtractor implements Extractor<ProjectMention> {
  private static final int LONGEST = 24;
  private static final int SHORTEST = 5;
  private static final int LONGEST_LETTERS = 4;
  private static final int LONGEST_VERB = 6;
  private static final String PLANNED = "planned";

  private final NameLexicon lexicon;
  private final NameStart start;
  private final ProjectNames names;
  private final SharedHeads heads;

  /** Makes the extractor. */
  public ProjectExtractor(NameLexicon lexicon) {
    this.lexicon = lexicon;
    this.start = new NameStart(lexicon);
    this.names = new ProjectNames(lexicon);
    this.heads = new SharedHeads(lexicon, names);
  }

  @Override
  public List<ProjectMention> extract(Sentence sentence) {
    NameText text = new NameText(sentence.text());
    List<ProjectMention> found = new ArrayList<>();
    Verb governing = null;
    int at = 0;
    while (at < sentence.text().length()) {
      int end = Math.max(text.clauseEnd(at), at);
      if (end > at) {
        governing = clause(sentence, text, at, end, governing, found);
      }
      at = end + 1;
    }
    found.sort((a, b) -> a.span().compareTo(b.span()));
    return List.copyOf(found);
  }

  /**
   * Reads a clause.
   *
   * @param last the verb that governed the clause before; null for none
   * @return the verb that governs this one's list of projects; null for none
   */
  private @Nullable Verb clause(
      Sentence sentence,
      NameText text,
      int begin,
      int end,
      @Nullable Verb last,
      List<ProjectMention> found) {
    String all = sentence.text();
    String clause = all.substring(begin, end);
    if (clause.length() < SHORTEST || !names.possible(clause)) {
      return null;
    }
    int tail = end;
    String status = "";
    boolean built = false;
    List<Terms.Hit<Verb>> after = lexicon.verbsAfter().longest(clause);
    for (int i = after.size() - 1; i >= 0; i--) {
      Terms.Hit<Verb> hit = after.get(i);
      boolean chained = begin + hit.end() + 1 == tail && all.charAt(begin + hit.end()) == '、';
      boolean joins = status.isEmpty() || begin + hit.end() == tail || chained;
      boolean governs = names.headed(all.substring(begin + hit.end(), end));
      boolean listed =
          !chained && begin + hit.end() < end && goesOn(all, begin + hit.end(), status.isEmpty());
      if (governs || listed || names.noun(all.substring(begin + hit.begin(), end))) {
        continue;
      }
      if (!joins || hit.begin() <= 2 || !text.open(begin + hit.begin())) {
        break;
      }
      tail = begin + hit.begin();
      status = status.isEmpty() ? hit.value().status() : status;
      built |= hit.value().building();
    }
    if (last == null && after.isEmpty() && lexicon.verbsBefore().all(clause).isEmpty()) {
      return null;
    }
    NameStart.Start from = start.find(text, begin, tail);
    int first = from.position();
    Verb governing = governing(all.substring(begin, Math.max(first, begin)));
    String before = governing == null ? "" : governing.status();
    built |= governing != null && governing.building();
    for (Terms.Hit<Verb> verb = verbAt(all, first, tail);
        verb != null;
        verb = verbAt(all, first, tail)) {
      first += verb.end();
      before = verb.value().status();
      built |= verb.value().building();
    }
    boolean governed = from.governed() || first > from.position();
    if (!before.isEmpty() && governed && !status.equals(PLANNED)) {
      status = before;
    }
    if (status.isEmpty() && !governed && last != null && goesOn(text, begin, first, tail)) {
      return list(sentence, text, new Span(first, tail), last, found) ? last : null;
    }
    if (status.isEmpty() || first >= tail) {
      return null;
    }
    Verb verb = new Verb("", true, status, built);
    return list(sentence, text, new Span(first, tail), verb, found) && governed ? verb : null;
  }

  /**
   * Whether a clause without a verb goes on with the list of the one before: it begins with a word
   * such as 以及 or is a closed list itself.
   */
  private boolean goesOn(NameText text, int begin, int first, int end) {
    String all = text.text();
    int etc = lexicon.etc(all, first, end);
    boolean closed = etc > first && text.open(etc) && heads.lists(all.substring(etc + 1, end));
    return closed || lexicon.prefix(Role.ALSO, all.substring(begin, end)) > 0;
  }

  /**
   * Whether a list goes on at a position: what stands before it is no verb of the whole.
   *
   * @param last whether no verb stands behind it, so that after 、 another sentence follows
   */
  private boolean goesOn(String all, int at, boolean last) {
    return (all.charAt(at) == '、' && !last)
        || lexicon.mayJoin(all, at) > 0
        || lexicon.etc(all, at - 1, at + 1) == at;
  }

  /** A name without the verb of its own that ends an item, as 贯通 in 甲隧道贯通、乙高速通车. */
  private Span unended(String all, Span name) {
    for (Terms.Hit<Verb> hit : lexicon.verbsAfter().longest(name.of(all))) {
      if (name.begin() + hit.end() == name.end()
          && names.ends(name.of(all).substring(0, hit.begin()))) {
        return names.trim(all, new Span(name.begin(), name.begin() + hit.begin()));
      }
    }
    return name;
  }

  /** A name with the word for a line that it shares with the last of its list. */
  private static ProjectMention headed(ProjectMention mention, String line) {
    return new ProjectMention(
        mention.span(), mention.name() + line, mention.status(), mention.rule());
  }

  /** An item without a verb of building of its own, as 提升 in 新建甲公园、提升乙公园. */
  private Span unverbed(String all, Span name) {
    Terms.Hit<Verb> verb = verbAt(all, name.begin(), name.end());
    return verb == null || verb.value().status().isEmpty()
        ? name
        : new Span(name.begin() + verb.end(), name.end());
  }

  private Terms.@Nullable Hit<Verb> verbAt(String all, int from, int end) {
    String words = all.substring(from, Math.min(end, from + LONGEST_VERB));
    for (Terms.Hit<Verb> hit : lexicon.verbsBefore().longest(words)) {
      return hit.begin() == 0 && from + hit.end() < end ? hit : null;
    }
    return null;
  }

  /** The verb at the end of the words before a name. */
  private @Nullable Verb governing(String words) {
    Verb verb = null;
    for (Terms.Hit<Verb> hit : lexicon.verbsBefore().longest(words)) {
      verb = hit.end() == words.length() ? hit.value() : null;
    }
    return verb;
  }

  /** Reads a list; whether it has projects. */
  private boolean list(
      Sentence sentence, NameText text, Span range, Verb verb, List<ProjectMention> found) {
    String all = sentence.text();
    int before = found.size();
    int cut = twoLists(all, range);
    if (cut > 0) {
      list(sentence, text, new Span(range.begin(), cut), verb, found);
      list(sentence, text, new Span(cut + 1, range.end()), verb, found);
      return found.size() > before;
    }
    int etc = lexicon.etc(all, range.begin(), range.end());
    boolean open = etc > range.begin() && text.open(etc);
    if (!open) {
      named(sentence, names.items(text, range, false), "", false, verb, found);
      return found.size() > before;
    }
    int end = etc + 1 + heads.closingLength(all.substring(etc + 1, range.end()));
    String closing = all.substring(etc + 1, end);
    String suffix = heads.ofClosing(closing);
    boolean closed = suffix.isEmpty() && heads.closes(closing);
    Verb said = names.early(closing) ? new Verb("", true, PLANNED, verb.building()) : verb;
    List<Span> items = names.items(text, new Span(range.begin(), etc), closed);
    named(sentence, items, suffix, closed, said, found);
    if (end + 1 < range.end()) {
      list(sentence, text, new Span(end + 1, range.end()), verb, found);
    }
    return found.size() > before;
  }

  /** Where the second of two lists that are each closed by 等 begins with 和; 0 for one list. */
  private int twoLists(String all, Span range) {
    int last = lexicon.etc(all, range.begin(), range.end());
    int first = last < 0 ? -1 : lexicon.etc(all, range.begin(), last);
    for (int i = first + 2; first > 0 && i < last - 1; i++) {
      if (lexicon.mayJoin(all, i) > 0 && names.projects(all.substring(first + 1, i))) {
        return i;
      }
    }
    return 0;
  }

  private void named(
      Sentence sentence,
      List<Span> items,
      String suffix,
      boolean closed,
      Verb verb,
      List<ProjectMention> found) {
    String all = sentence.text();
    List<ProjectMention> listed = new ArrayList<>();
    List<ProjectMention> sharing = new ArrayList<>();
    boolean last = false;
    boolean building = false;
    if (!items.isEmpty() && names.plural(items.get(0).of(all))) {
      return;
    }
    for (int i = 0; i < items.size(); i++) {
      Span item = items.get(i);
      String of = suffix.isEmpty() ? heads.ofNext(all, items, i) : suffix;
      Span name = names.trim(all, item);
      building = name.end() < item.end();
      name = unended(all, unverbed(all, name));
      String bare = Signs.unquoted(name.of(all));
      String label = of.isEmpty() ? bare : heads.joined(bare, of);
      boolean named = label.equals(bare) || !of.equals(suffix) || heads.named(bare, of);
      last =
          named
              && label.length() >= 3
              && label.length() <= LONGEST
              && names.isName(heads.uncounted(label), closed || !suffix.isEmpty(), verb.building());
      Span span = sentence.at(name.begin(), name.end());
      if (last) {
        share(sharing, label, listed);
        String rule = closed ? "project-list" : "project-head";
        String own = sharing.isEmpty() ? label : heads.uncounted(label);
        listed.add(new ProjectMention(span, own, verb.status(), rule));
        sharing.clear();
      } else if (label.length() <= LONGEST && mayShare(label, verb)) {
        sharing.add(new ProjectMention(span, label, verb.status(), "project-shared-head"));
      } else {
        sharing.clear();
      }
    }
    if (closed || last || building || !suffix.isEmpty() || listed.size() * 2 > items.size()) {
      found.addAll(listed);
    }
  }

  private boolean mayShare(String label, Verb verb) {
    return lexicon.beginsWithPlace(label)
        || heads.lacks(label)
        || (label.length() > 1 && names.isName(label, true, verb.building()));
  }

  /** Adds the names that share the head word of the first name after them that has one. */
  private void share(List<ProjectMention> sharing, String label, List<ProjectMention> listed) {
    String line = names.line(label);
    String head = line.isEmpty() ? heads.ofLast(label) : line;
    int near = sharing.size();
    while (near > 0 && heads.lacks(sharing.get(near - 1).name())) {
      near--;
    }
    for (ProjectMention shared : sharing) {
      String name = shared.name();
      boolean lacks = sharing.indexOf(shared) >= near;
      if (!line.isEmpty() && name.length() <= LONGEST_LETTERS) {
        listed.add(headed(shared, line));
      } else if (lexicon.loose(label) && !lacks) {
        listed.add(headed(shared, ""));
      } else if (!head.isEmpty() && lacks && heads.alike(name, label, head)) {
        listed.add(headed(shared, head));
      }
    }
  }
}
