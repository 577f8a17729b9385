package org.zhengpu.extract;

import java.util.ArrayList;
import java.util.List;
import org.zhengpu.document.Span;
import org.zhengpu.extract.ProjectItems.Items;
import org.zhengpu.extract.ProjectWords.Verb;
import org.zhengpu.mention.ProjectMention;

/** Reads lists of projects, each perhaps closed by 等 and what it lists: 甲、乙等铁路项目和丙工程. */
final class ProjectLists {
  /** Characters of a line's letters in a row at most, as 平庆、天陇和西成铁路. */
  private static final int LONGEST_LETTERS = 4;

  private static final int SHORTEST_ITEM = 2;
  private static final String PLANNED = "planned";

  private final NameLexicon lexicon;
  private final ProjectHeads heads;
  private final ProjectTrimmer trimmer;
  private final ListClosing closings;
  private final ProjectItems items;

  ProjectLists(
      NameLexicon lexicon,
      ProjectHeads heads,
      ProjectTrimmer trimmer,
      ListClosing closings,
      ProjectItems items) {
    this.lexicon = lexicon;
    this.heads = heads;
    this.trimmer = trimmer;
    this.closings = closings;
    this.items = items;
  }

  /** The projects of a list, in the order of the text. */
  List<ProjectMention> read(ProjectList list) {
    List<ProjectMention> found = new ArrayList<>();
    read(list, found);
    return found;
  }

  private void read(ProjectList list, List<ProjectMention> found) {
    int second = second(list);
    if (second > 0) {
      read(list.at(list.begin(), second), found);
      read(list.at(second + 1, list.end()), found);
      return;
    }
    String all = list.all();
    int etc = lexicon.etc(all, list.begin(), list.end());
    if (etc <= list.begin() || !list.text().open(etc)) {
      found.addAll(items.read(new Items(list, split(list), "", false)));
      return;
    }
    int end = etc + 1 + closings.length(all.substring(etc + 1, list.end()));
    String closing = all.substring(etc + 1, end);
    String shared = closings.shared(closing);
    boolean closed = shared.isEmpty() && closings.closes(closing);
    ProjectList listed = list.at(list.begin(), etc);
    if (closings.early(closing)) {
      listed = listed.under(new Verb(PLANNED, list.verb().building()));
    }
    found.addAll(items.read(new Items(listed, split(listed), shared, closed)));
    if (end + 1 < list.end()) {
      read(list.at(end + 1, list.end()), found);
    }
  }

  /** Where the second of two lists that are each closed by 等 begins with 和; 0 for one list. */
  private int second(ProjectList list) {
    String all = list.all();
    int last = lexicon.etc(all, list.begin(), list.end());
    int first = last < 0 ? -1 : lexicon.etc(all, list.begin(), last);
    for (int i = first + 2; first > 0 && i < last - 1; i++) {
      if (lexicon.mayJoin(all, i) > 0 && closings.projects(all.substring(first + 1, i))) {
        return i;
      }
    }
    return 0;
  }

  /** The items of a list, split also at 和 after what ends as a name does. */
  private List<Span> split(ProjectList list) {
    NameText text = list.text();
    List<Span> split = new ArrayList<>();
    for (Span item : text.items(list.begin(), list.end())) {
      int from = item.begin();
      for (int i = from + SHORTEST_ITEM; i < item.end() - SHORTEST_ITEM; i++) {
        int joins = i < from ? 0 : lexicon.mayJoin(list.all(), i);
        if (joins > 0 && text.open(i) && endsItem(list.all(), split, new Span(from, i))) {
          split.add(new Span(from, i));
          from = i + joins;
        }
      }
      split.add(new Span(from, item.end()));
    }
    return split;
  }

  /** Whether an item ends as a name does, or it and the one before are letters of lines. */
  private boolean endsItem(String all, List<Span> before, Span item) {
    boolean letters =
        !before.isEmpty()
            && item.length() <= LONGEST_LETTERS
            && before.get(before.size() - 1).length() <= LONGEST_LETTERS;
    return letters || heads.endName(trimmer.trim(all, item).of(all));
  }
}
