package org.zhengpu.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.zhengpu.document.Sentence;
import org.zhengpu.document.Span;
import org.zhengpu.extract.ProjectVerbs.Governed;
import org.zhengpu.extract.ProjectWords.Verb;
import org.zhengpu.mention.ProjectMention;

/**
 * Finds names of projects in lists that a verb of building governs or follows: 加快推进甲、乙等项目建设,
 * 甲、乙建成投产.
 */
public final class ProjectExtractor implements Extractor<ProjectMention> {
  private static final int SHORTEST = 5;

  private final NameLexicon lexicon;
  private final ProjectWords words;
  private final ProjectVerbs verbs;
  private final ProjectLists lists;

  /** Makes the extractor. */
  public ProjectExtractor(NameLexicon lexicon) {
    this.lexicon = lexicon;
    words = ProjectWords.of(lexicon.files());
    ProjectHeads heads = new ProjectHeads(lexicon);
    ProjectKinds kinds = new ProjectKinds(lexicon.files());
    ProjectTrimmer trimmer = new ProjectTrimmer(lexicon, heads, kinds);
    ListClosing closings = new ListClosing(lexicon, heads, kinds, trimmer);
    SharedHeads shared = new SharedHeads(lexicon, heads, kinds);
    verbs = new ProjectVerbs(lexicon, heads, closings);
    ItemReader reader = new ItemReader(words, heads, trimmer, verbs, shared);
    ProjectNames names = new ProjectNames(lexicon, heads, kinds);
    ProjectItems items = new ProjectItems(lexicon, heads, names, shared, reader);
    lists = new ProjectLists(lexicon, heads, trimmer, closings, items);
  }

  @Override
  public List<ProjectMention> extract(Sentence sentence) {
    NameText text = new NameText(sentence.text());
    List<ProjectMention> found = new ArrayList<>();
    Verb last = null;
    int at = 0;
    while (at < sentence.text().length()) {
      int end = text.clauseEnd(at);
      if (end > at) {
        Governed governed =
            possible(sentence.text().substring(at, end))
                ? verbs.read(text, new Span(at, end), last)
                : null;
        List<ProjectMention> listed =
            governed == null
                ? List.of()
                : lists.read(new ProjectList(sentence, text, governed.list(), governed.verb()));
        found.addAll(listed);
        last = governed != null && governed.goesOn() && !listed.isEmpty() ? governed.verb() : null;
      }
      at = end + 1;
    }
    found.sort(Comparator.comparing(ProjectMention::span));
    return List.copyOf(found);
  }

  /** Whether a clause may name projects: it has a head word, or a list closed by 等. */
  private boolean possible(String clause) {
    return clause.length() >= SHORTEST && (lexicon.holdsCloser(clause) || words.holdsHead(clause));
  }
}
