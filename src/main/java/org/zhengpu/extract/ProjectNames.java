package org.zhengpu.extract;

import org.zhengpu.lexicon.Signs;

/** Tells names of projects from common words in lists: 米市水库 from 水库除险加固. */
final class ProjectNames {
  /** Characters that make a name before a common last word at least. */
  private static final int SHORTEST_OWN = 2;

  /** Length of a head as common as 项目. */
  private static final int COMMON = 2;

  private final NameLexicon lexicon;
  private final ProjectWords words;
  private final ProjectHeads heads;
  private final ProjectKinds kinds;

  ProjectNames(NameLexicon lexicon, ProjectHeads heads, ProjectKinds kinds) {
    this.lexicon = lexicon;
    this.heads = heads;
    this.kinds = kinds;
    words = ProjectWords.of(lexicon.files());
  }

  /**
   * Whether an item is a project's name.
   *
   * @param closed whether the list it stands in is said to be one of projects
   * @param built whether the verb is one of building, as 开工, so that a 工程 is a work
   */
  boolean isName(String item, boolean closed, boolean built) {
    String label = Signs.unquoted(item);
    int head = heads.length(item);
    int named = head > 0 && !closed ? 0 : heads.namedLength(label);
    boolean begun = closed || (head > 0 ? begunAtAll(label, head) : built && named > 0);
    if (heads.proper(label)) {
      return true;
    }
    if (!begun || kinds.common(label) || lexicon.isGeneral(label)) {
      return false;
    }
    if (closed) {
      return (head > 0 && head < label.length())
          || begunByName(label, named)
          || (lexicon.leadingPlace(label) < label.length() && lexicon.namedAtStart(label));
    }
    return head == 0 ? begunByName(label, named) : headed(item, label, head, built);
  }

  /** Whether a name stands before a last word that needs one, as 大红柳滩 before 锂铍矿. */
  private boolean begunByName(String label, int head) {
    int own = label.length() - head;
    return head > 0 && own >= SHORTEST_OWN && lexicon.namedAtStart(label.substring(0, own));
  }

  /** Whether more than a general word stands before a head word. */
  private boolean begunAtAll(String label, int head) {
    int own = label.length() - head;
    return own >= SHORTEST_OWN && !lexicon.isGeneral(label.substring(0, own));
  }

  /** Whether what stands before a head word makes a name with it where no list says so. */
  private boolean headed(String item, String label, int head, boolean built) {
    String stem = label.substring(0, label.length() - head);
    boolean works =
        built || lexicon.typeOf(label).isEmpty() || (words.built(label) && lexicon.known(stem));
    return works && (head > COMMON || !words.common(item) || lexicon.known(stem));
  }
}
