package org.zhengpu.extract;

import java.util.ArrayList;
import java.util.List;
import org.zhengpu.document.Sentence;
import org.zhengpu.document.Span;
import org.zhengpu.extract.ProjectRules.Use;
import org.zhengpu.mention.ProjectMention;

/**
 * Finds the projects among the items of a list; those before a name that lack its head word share
 * it, as 湘河 in 湘河、拉洛水利枢纽.
 */
final class ProjectItems {
  /**
   * The items of a list.
   *
   * @param shared what follows 等 and their names share, as 高速公路; empty for nothing
   * @param closed whether what follows 等 says that they are projects, as 重大项目建设
   */
  record Items(ProjectList list, List<Span> spans, String shared, boolean closed) {
    /** Whether it is said that they are projects. */
    boolean said() {
      return closed || !shared.isEmpty();
    }

    boolean building() {
      return list.verb().building();
    }

    ProjectMention mention(ProjectItem item, String name, String rule) {
      Sentence sentence = list.sentence();
      Span span = sentence.at(item.name().begin(), item.name().end());
      return new ProjectMention(span, name, list.verb().status(), rule);
    }
  }

  private static final int LONGEST = 24;
  private static final int SHORTEST = 3;
  private static final int LONGEST_LETTERS = 4;

  /** Characters of a head word before which any short word is a name, as 五岳 of 抽水蓄能电站. */
  private static final int SPECIFIC = 4;

  private static final String LISTED = "project-list";
  private static final String HEADED = "project-head";
  private static final String SHARING = "project-shared-head";

  private final NameLexicon lexicon;
  private final ProjectWords words;
  private final ProjectRules rules;
  private final ProjectHeads heads;
  private final ProjectNames names;
  private final SharedHeads shared;
  private final ItemReader reader;

  ProjectItems(
      NameLexicon lexicon,
      ProjectHeads heads,
      ProjectNames names,
      SharedHeads shared,
      ItemReader reader) {
    this.lexicon = lexicon;
    this.heads = heads;
    this.names = names;
    this.shared = shared;
    this.reader = reader;
    words = ProjectWords.of(lexicon.files());
    rules = ProjectRules.of(lexicon.files());
  }

  /**
   * The projects among the items, in the order of the text. Of a list of which most are no names,
   * only those count that begin with a place.
   */
  List<ProjectMention> read(Items items) {
    List<Span> spans = items.spans();
    String all = items.list().all();
    if (spans.isEmpty()
        || rules.begins(Use.PLURAL, all, spans.get(0).begin(), spans.get(0).end())) {
      return List.of();
    }
    List<ProjectMention> found = new ArrayList<>();
    List<ProjectItem> before = new ArrayList<>();
    boolean trusted = items.said();
    for (int i = 0; i < spans.size(); i++) {
      ProjectItem item = reader.read(items, i);
      boolean name = isName(items, item);
      if (name) {
        found.addAll(named(items, before, item));
        before.clear();
      } else {
        before.add(item);
      }
      trusted |= i == spans.size() - 1 && (name || item.cut());
    }
    int half = items.building() ? spans.size() : spans.size() + 1;
    if (trusted || found.size() * 2 >= half) {
      return found;
    }
    return items.building()
        ? found.stream().filter(mention -> lexicon.beginsWithPlace(mention.name())).toList()
        : List.of();
  }

  private boolean isName(Items items, ProjectItem item) {
    String label = item.label();
    return item.makes()
        && label.length() >= SHORTEST
        && label.length() <= LONGEST
        && names.isName(shared.uncounted(label), items.said(), items.building());
  }

  /** A name with those just before it that share its head word. */
  private List<ProjectMention> named(Items items, List<ProjectItem> before, ProjectItem item) {
    int first = before.size();
    boolean specific = heads.length(item.label()) >= SPECIFIC;
    while (first > 0 && mayShare(items, before.get(first - 1).label(), specific)) {
      first--;
    }
    List<ProjectItem> sharing = before.subList(first, before.size());
    List<ProjectMention> found = new ArrayList<>(share(items, sharing, item.label(), specific));
    String name = sharing.isEmpty() ? item.label() : shared.uncounted(item.label());
    found.add(items.mention(item, name, items.closed() ? LISTED : HEADED));
    return found;
  }

  private boolean mayShare(Items items, String label, boolean specific) {
    return label.length() <= LONGEST
        && (lexicon.beginsWithPlace(label)
            || shared.lacks(label, specific)
            || (label.length() > 1 && names.isName(label, true, items.building())));
  }

  /** The names that share the head word of the first name after them that has one. */
  private List<ProjectMention> share(
      Items items, List<ProjectItem> sharing, String label, boolean specific) {
    if (sharing.isEmpty()) {
      return List.of();
    }
    List<ProjectMention> found = new ArrayList<>();
    String line = heads.line(label);
    String head = line.isEmpty() ? shared.ofLast(label) : line;
    int near = sharing.size();
    while (near > 0 && shared.lacks(sharing.get(near - 1).label(), specific)) {
      near--;
    }
    for (int i = 0; i < sharing.size(); i++) {
      String name = sharing.get(i).label();
      boolean lacks = i >= near;
      if (!line.isEmpty() && name.length() <= LONGEST_LETTERS) {
        found.add(items.mention(sharing.get(i), name + line, SHARING));
      } else if (!lacks && words.common(label)) {
        found.add(items.mention(sharing.get(i), name, SHARING));
      } else if (lacks && !head.isEmpty() && shared.alike(name, label, head)) {
        found.add(items.mention(sharing.get(i), shared.with(name, head), SHARING));
      }
    }
    return found;
  }
}
