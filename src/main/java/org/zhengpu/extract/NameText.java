package org.zhengpu.extract;

import java.util.ArrayList;
import java.util.List;
import org.zhengpu.document.Span;
import org.zhengpu.lexicon.Signs;

/** A sentence seen as clauses and lists, with quotations and brackets kept whole. */
final class NameText {
  private final String text;
  private final int[] depth;

  NameText(String text) {
    this.text = text;
    this.depth = new int[text.length() + 1];
    int level = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Signs.opens(c)) {
        level++;
      }
      depth[i] = level;
      if (Signs.closes(c) && level > 0) {
        level--;
      }
    }
  }

  private static boolean ends(char c) {
    return Signs.endsClause(Signs.widened(c)) || c == '\n' || c == '\u3000';
  }

  /** Whether a clause ends at a position: a mark that ends one, or one of two dashes. */
  private boolean ends(int position) {
    char c = text.charAt(position);
    boolean dashes =
        c == '—'
            && ((position > 0 && text.charAt(position - 1) == c)
                || (position + 1 < text.length() && text.charAt(position + 1) == c));
    return dashes || ends(c);
  }

  String text() {
    return text;
  }

  /** Whether the position is in no quotation and no bracket; their marks count as in them. */
  boolean open(int position) {
    return depth[position] == 0;
  }

  /** How many quotations and brackets hold the position; a mark is held by those around it. */
  private int level(int position) {
    return position < text.length() && Signs.opens(text.charAt(position))
        ? depth[position] - 1
        : depth[position];
  }

  /** Whether what begins at the position, perhaps with a quotation mark, is in none. */
  boolean outside(int position) {
    return level(position) == 0;
  }

  /** First position of the clause that holds the given one. */
  int clauseBegin(int position) {
    int level = level(position);
    int i = position;
    while (i > 0) {
      char c = text.charAt(i - 1);
      if (depth[i - 1] <= level && ends(i - 1)) {
        return i;
      }
      if (level > 0 && depth[i - 1] == level && Signs.opens(c)) {
        return i;
      }
      i--;
    }
    return 0;
  }

  /** Position after the clause that holds the given one, its closing mark not included. */
  int clauseEnd(int position) {
    int level = level(position);
    for (int i = position; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((depth[i] <= level && ends(i)) || (level > 0 && depth[i] == level && Signs.closes(c))) {
        return i;
      }
    }
    return text.length();
  }

  /** Whether a name may end before the position: the text, a clause or a list item ends there. */
  boolean boundary(int position) {
    if (position >= text.length()) {
      return true;
    }
    char c = text.charAt(position);
    return ends(position) || Signs.opens(c) || Signs.closes(c) || c == '、';
  }

  /** The items of a list between two positions, split at 、 and between adjoining quotations. */
  List<Span> items(int begin, int end) {
    List<Span> items = new ArrayList<>();
    if (begin >= end) {
      return items;
    }
    int from = begin;
    int level = level(begin);
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      if (c == '、' && depth[i] <= level && !numbers(i)) {
        add(items, from, i);
        from = i + 1;
      } else if (c == '”' && depth[i] == level + 1 && i + 1 < end && text.charAt(i + 1) == '“') {
        add(items, from, i + 1);
        from = i + 1;
      }
    }
    add(items, from, end);
    return items;
  }

  /** Whether a mark stands between two numbers of one item, as in 田湾核电7、8号机组. */
  private boolean numbers(int position) {
    return position > 0
        && position + 1 < text.length()
        && Character.isDigit(text.charAt(position - 1))
        && Character.isDigit(text.charAt(position + 1));
  }

  private static void add(List<Span> items, int begin, int end) {
    if (end > begin) {
      items.add(new Span(begin, end));
    }
  }
}
