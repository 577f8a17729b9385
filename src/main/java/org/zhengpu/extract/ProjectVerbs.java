package org.zhengpu.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengpu.document.Span;
import org.zhengpu.extract.NameLexicon.Role;
import org.zhengpu.extract.ProjectRules.Use;
import org.zhengpu.extract.ProjectWords.Verb;
import org.zhengpu.lexicon.Terms;

/**
 * Reads the verbs of a clause that say what is done with projects, as 加快推进 and 建成投产, and what
 * stands between them.
 */
final class ProjectVerbs {
  /**
   * What verbs say of a list.
   *
   * @param list where the list stands
   * @param verb all that they say of it
   * @param goesOn whether the next clause may go on with the list: a verb stands before it
   */
  record Governed(Span list, Verb verb, boolean goesOn) {}

  /** What verbs behind a list, which ends before them, say of it. */
  private record Ended(int end, Verb verb) {}

  private static final int LONGEST_VERB = 6;
  private static final int SHORTEST_NAME = 3;
  private static final String PLANNED = "planned";
  private static final Verb NONE = new Verb("", false);

  private final NameLexicon lexicon;
  private final ProjectWords words;
  private final ProjectRules rules;
  private final ProjectHeads heads;
  private final ListClosing closings;
  private final NameStart start;

  ProjectVerbs(NameLexicon lexicon, ProjectHeads heads, ListClosing closings) {
    this.lexicon = lexicon;
    this.heads = heads;
    this.closings = closings;
    words = ProjectWords.of(lexicon.files());
    rules = ProjectRules.of(lexicon.files());
    start = new NameStart(lexicon);
  }

  /**
   * Reads a clause.
   *
   * @param last the verb that governed the clause before; null for none
   * @return null where no verb governs it
   */
  @Nullable Governed read(NameText text, Span clause, @Nullable Verb last) {
    String all = text.text();
    Ended ended = behind(text, clause);
    String status = ended.verb().status();
    if (last == null && status.isEmpty() && !words.verbsBefore().in(clause.of(all))) {
      return null;
    }
    NameStart.Start from = start.find(text, clause.begin(), ended.end());
    Verb before = atEnd(all.substring(clause.begin(), from.position()));
    boolean built = ended.verb().building() || before.building();
    int first = from.position();
    for (var verb = at(all, first, ended.end()); verb != null; ) {
      first = verb.end();
      before = verb.value();
      built |= before.building();
      verb = at(all, first, ended.end());
    }
    boolean governed = from.governed() || first > from.position();
    if (first >= ended.end()) {
      return null;
    }
    Span list = new Span(first, ended.end());
    if (!before.status().isEmpty() && governed && !status.equals(PLANNED)) {
      status = before.status();
    }
    if (!status.isEmpty()) {
      return new Governed(list, new Verb(status, built), governed);
    }
    boolean on = last != null && !governed && goesOn(text, clause.begin(), list);
    return on && last != null ? new Governed(list, last, true) : null;
  }

  /** The verb of a project at a position, with something after it; null for none. */
  Terms.@Nullable Hit<Verb> at(String text, int position, int end) {
    int limit = Math.min(end, position + LONGEST_VERB);
    Terms.Hit<Verb> hit = words.verbsBefore().at(text, position, limit);
    return hit != null && hit.end() < end ? hit : null;
  }

  /** The verb with which the words before a name end. */
  private Verb atEnd(String before) {
    List<Terms.Hit<Verb>> hits = words.verbsBefore().longest(before);
    Terms.Hit<Verb> last = hits.isEmpty() ? null : hits.get(hits.size() - 1);
    return last != null && last.end() == before.length() ? last.value() : NONE;
  }

  /** The verbs behind a list, from the last on: 建成投产 in 甲、乙建成投产. */
  private Ended behind(NameText text, Span clause) {
    String all = text.text();
    int end = clause.end();
    String status = "";
    boolean built = false;
    boolean begun = at(all, clause.begin(), end) != null;
    List<Terms.Hit<Verb>> hits = words.verbsAfter().longest(clause.of(all));
    for (int i = hits.size() - 1; i >= 0; i--) {
      Terms.Hit<Verb> hit = hits.get(i);
      int begin = clause.begin() + hit.begin();
      int after = clause.begin() + hit.end();
      boolean chained = after + 1 == end && all.charAt(after) == '、';
      if (ofName(all, begin, after, clause.end())
          || (!chained && listGoesOn(all, after, clause.end(), !begun && status.isEmpty()))) {
        continue;
      }
      boolean joins = status.isEmpty() || after == end || chained;
      if (!joins || hit.begin() < SHORTEST_NAME || !text.open(begin)) {
        break;
      }
      end = begin;
      status = status.isEmpty() ? hit.value().status() : status;
      built |= hit.value().building();
    }
    return new Ended(end, new Verb(status, built));
  }

  /** Whether what looks like a verb is part of a name, as 建设 in 建设机场 and 运行 in 运行管理办法. */
  private boolean ofName(String all, int begin, int after, int end) {
    return heads.end(all.substring(after, end)) || rules.begins(Use.NOUN, all, begin, end);
  }

  /**
   * Whether a list goes on at a position: what stands before it is no verb of the whole.
   *
   * @param last whether no verb begins the clause or stands behind it, so that after 、 another
   *     sentence follows
   */
  private boolean listGoesOn(String all, int at, int end, boolean last) {
    return at < end
        && ((all.charAt(at) == '、' && !last)
            || lexicon.mayJoin(all, at) > 0
            || lexicon.etc(all, at - 1, at + 1) == at);
  }

  /**
   * Whether a clause without a verb goes on with the list of the one before: it begins with a word
   * such as 以及 or is a closed list itself.
   */
  private boolean goesOn(NameText text, int begin, Span list) {
    String all = text.text();
    int etc = lexicon.etc(all, list.begin(), list.end());
    boolean closed =
        etc > list.begin() && text.open(etc) && closings.lists(all.substring(etc + 1, list.end()));
    return closed || lexicon.prefix(Role.ALSO, all.substring(begin, list.end())) > 0;
  }
}
