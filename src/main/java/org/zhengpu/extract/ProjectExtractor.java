package org.zhengpu.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengpu.document.Sentence;
import org.zhengpu.document.Span;
import org.zhengpu.extract.NameLexicon.Verb;
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

  private final NameLexicon lexicon;
  private final NameStart start;
  private final ProjectNames names;

  /** Makes the extractor. */
  public ProjectExtractor(NameLexicon lexicon) {
    this.lexicon = lexicon;
    this.start = new NameStart(lexicon);
    this.names = new ProjectNames(lexicon);
  }

  @Override
  public List<ProjectMention> extract(Sentence sentence) {
    NameText text = new NameText(sentence.text());
    List<ProjectMention> found = new ArrayList<>();
    int at = 0;
    while (at < sentence.text().length()) {
      int end = Math.max(text.clauseEnd(at), at);
      if (end > at) {
        clause(sentence, text, at, end, found);
      }
      at = end + 1;
    }
    found.sort((a, b) -> a.span().compareTo(b.span()));
    return List.copyOf(found);
  }

  private void clause(
      Sentence sentence, NameText text, int begin, int end, List<ProjectMention> found) {
    String all = sentence.text();
    String clause = all.substring(begin, end);
    if (clause.length() < SHORTEST || !names.possible(clause)) {
      return;
    }
    int tail = end;
    String status = "";
    boolean built = false;
    List<Terms.Hit<Verb>> after = lexicon.verbsAfter().longest(clause);
    for (int i = after.size() - 1; i >= 0; i--) {
      Terms.Hit<Verb> hit = after.get(i);
      boolean joins = status.isEmpty() || begin + hit.end() == tail;
      boolean governs = names.headed(all.substring(begin + hit.end(), end));
      if (governs || names.noun(all.substring(begin + hit.begin(), end))) {
        continue;
      }
      if (!joins || hit.begin() <= 2 || !text.open(begin + hit.begin())) {
        break;
      }
      tail = begin + hit.begin();
      status = status.isEmpty() ? hit.value().status() : status;
      built |= hit.value().building();
    }
    if (after.isEmpty() && lexicon.verbsBefore().all(clause).isEmpty()) {
      return;
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
    if (!before.isEmpty() && (from.governed() || first > from.position())) {
      status = before;
    }
    if (!status.isEmpty() && first < tail) {
      list(sentence, text, new Span(first, tail), new Verb("", true, status, built), found);
    }
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

  private void list(
      Sentence sentence, NameText text, Span range, Verb verb, List<ProjectMention> found) {
    String all = sentence.text();
    Span names = range;
    boolean closed = false;
    String suffix = "";
    int etc = lexicon.etc(all, range.begin(), range.end());
    if (etc > range.begin() && text.open(etc)) {
      names = new Span(range.begin(), etc);
      String closing = all.substring(etc + 1, range.end());
      closed = this.names.projects(closing);
      suffix = closed ? "" : this.names.sharedHead(closing);
      if (lexicon.loose(suffix)) {
        closed = true;
        suffix = "";
      }
    }
    List<ProjectMention> listed = new ArrayList<>();
    List<ProjectMention> sharing = new ArrayList<>();
    boolean last = false;
    boolean building = false;
    int count = 0;
    for (Span item : this.names.items(text, names, closed)) {
      Span name = this.names.trim(all, item);
      building = name.end() < item.end();
      count++;
      name = unverbed(all, name);
      String label = NameText.label(name.of(all));
      if (!suffix.isEmpty() && !this.names.headed(label)) {
        label = label + suffix;
      }
      last =
          label.length() >= 3
              && label.length() <= LONGEST
              && this.names.isName(label, closed || !suffix.isEmpty(), verb.building());
      if (last) {
        Span span = sentence.at(name.begin(), name.end());
        String rule = closed ? "project-list" : "project-head";
        listed.add(new ProjectMention(span, label, verb.status(), rule));
        String line = this.names.line(label);
        if (lexicon.loose(label) || !line.isEmpty()) {
          sharing.stream()
              .filter(shared -> line.isEmpty() || shared.name().length() <= LONGEST_LETTERS)
              .map(shared -> headed(shared, line))
              .forEach(listed::add);
          sharing.clear();
        }
      } else if (label.length() <= LONGEST
          && (lexicon.beginsWithPlace(label)
              || (label.length() > 1 && this.names.isName(label, true, verb.building())))) {
        Span span = sentence.at(name.begin(), name.end());
        sharing.add(new ProjectMention(span, label, verb.status(), "project-shared-head"));
      }
    }
    if (closed || last || building || !suffix.isEmpty() || listed.size() * 2 > count) {
      found.addAll(listed);
    }
  }
}
