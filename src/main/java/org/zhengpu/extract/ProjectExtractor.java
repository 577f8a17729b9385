package org.zhengpu.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    Optional<Terms.Hit<Verb>> after =
        lexicon.verbsAfter().longest(clause).stream()
            .filter(h -> text.open(begin + h.begin()) && h.begin() > 2)
            .reduce((a, b) -> b);
    NameStart.Start from = start.find(text, begin, after.map(h -> begin + h.begin()).orElse(end));
    int tail = after.map(h -> begin + h.begin()).orElse(end);
    String status = after.map(h -> h.value().status()).orElse("");
    String before = status(clause.substring(0, Math.max(from.position() - begin, 0)));
    if (from.governed() && !before.isEmpty()) {
      status = before;
    }
    if (status.isEmpty()) {
      return;
    }
    list(sentence, text, new Span(from.position(), tail), status, found);
  }

  private String status(String words) {
    String status = "";
    for (Terms.Hit<Verb> hit : lexicon.verbsBefore().longest(words)) {
      status = hit.end() == words.length() ? hit.value().status() : "";
    }
    return status;
  }

  private void list(
      Sentence sentence, NameText text, Span range, String status, List<ProjectMention> found) {
    String all = sentence.text();
    Span names = range;
    boolean closed = false;
    int etc = all.lastIndexOf('等', range.end() - 1);
    if (etc > range.begin() && text.open(etc)) {
      names = new Span(range.begin(), etc);
      closed = this.names.projects(all.substring(etc + 1, range.end()));
    }
    List<ProjectMention> listed = new ArrayList<>();
    boolean last = false;
    for (Span item : this.names.items(text, names, closed)) {
      Span name = this.names.trim(all, item);
      String label = NameText.label(name.of(all));
      last =
          label.length() >= 3
              && label.length() <= LONGEST
              && this.names.isName(name.of(all), closed);
      if (last) {
        Span span = sentence.at(name.begin(), name.end());
        listed.add(
            new ProjectMention(span, label, status, closed ? "project-list" : "project-head"));
      }
    }
    if (closed || last) {
      found.addAll(listed);
    }
  }
}
