package org.zhengpu.link;

import java.util.ArrayList;
import java.util.List;
import org.zhengpu.document.Sentence;
import org.zhengpu.document.Span;
import org.zhengpu.lexicon.Signs;

/**
 * A sentence cut at ，；： outside quotes, with the figures that each clause states and the
 * programmes, families and projects that it names; spans are of the report.
 */
final class NamedClauses {
  private final Sentence sentence;
  private final List<Span> spans;
  private final List<List<Figure>> figures = new ArrayList<>();
  private final List<List<Occurrence>> named = new ArrayList<>();

  NamedClauses(Sentence sentence, List<Figure> figures, List<Occurrence> named) {
    this.sentence = sentence;
    spans = cut(sentence);
    for (Span span : spans) {
      this.figures.add(figures.stream().filter(f -> span.contains(f.number().begin())).toList());
      this.named.add(named.stream().filter(o -> span.contains(o.span().begin())).toList());
    }
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return spans.size();
  }

  Span span(int clause) {
    return spans.get(clause);
  }

  /** The figures of a clause, in the order of the text. */
  List<Figure> figures(int clause) {
    return figures.get(clause);
  }

  /** The things that a clause names, in the order of the text. */
  List<Occurrence> named(int clause) {
    return named.get(clause);
  }

  /** The text between two positions of the report. */
  String between(int from, int to) {
    int offset = sentence.span().begin();
    return sentence.text().substring(from - offset, to - offset);
  }

  /** The text of the sentence from a position of the report. */
  String from(int position) {
    return sentence.text().substring(position - sentence.span().begin());
  }

  /** The sign that ends a clause; a space where there is none. */
  char mark(int clause) {
    int end = spans.get(clause).end() - sentence.span().begin();
    return end < sentence.text().length() ? sentence.text().charAt(end) : ' ';
  }

  private static List<Span> cut(Sentence sentence) {
    List<Span> clauses = new ArrayList<>();
    String text = sentence.text();
    int begin = 0;
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Signs.opens(c)) {
        depth++;
      } else if (Signs.closes(c)) {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0 && Signs.endsClause(c)) {
        clauses.add(sentence.at(begin, i));
        begin = i + 1;
      }
    }
    if (begin < text.length()) {
      clauses.add(sentence.at(begin, text.length()));
    }
    return clauses;
  }
}
