package org.zhengpu.link;

import java.util.ArrayList;
import java.util.List;
import org.zhengpu.document.Report;
import org.zhengpu.document.Sentence;
import org.zhengpu.document.Span;

/**
 * Tells whose figures are whose: a figure is a thing's where its own clause names the thing before
 * the number (“十大产业项目”完成投资363.9亿元), and a programme's where an earlier clause of the sentence is
 * about the programme and states no figure itself (深入实施“智赋万企”行动，建设…1195家).
 */
final class FigureTies {
  private static final String OWN_CLAUSE = "figure-own-clause";
  private static final String AFTER_CLAUSE = "figure-after-programme";

  private final List<Tie> ties = new ArrayList<>();

  /** The ties of all figures, in the order of the text. */
  List<Tie> find(Report report, List<Figure> figures, List<Occurrence> occurrences) {
    int figure = 0;
    int occurrence = 0;
    for (Sentence sentence : report.sentences()) {
      List<Figure> own = new ArrayList<>();
      List<Occurrence> named = new ArrayList<>();
      while (figure < figures.size()
          && figures.get(figure).number().begin() < sentence.span().end()) {
        own.add(figures.get(figure++));
      }
      while (occurrence < occurrences.size()
          && occurrences.get(occurrence).span().begin() < sentence.span().end()) {
        named.add(occurrences.get(occurrence++));
      }
      if (!own.isEmpty() && !named.isEmpty()) {
        sentence(sentence, own, named);
      }
    }
    return List.copyOf(ties);
  }

  private void sentence(Sentence sentence, List<Figure> figures, List<Occurrence> named) {
    List<Span> clauses = clauses(sentence);
    for (Figure figure : figures) {
      int at = clause(clauses, figure.number());
      List<Occurrence> same =
          named.stream()
              .filter(o -> o.thing().kind() != Thing.Kind.ORGANISATION)
              .filter(o -> clause(clauses, o.span()) == at)
              .filter(o -> o.span().end() <= figure.number().begin())
              .toList();
      for (Occurrence occurrence : same) {
        tie(occurrence, figure, OWN_CLAUSE);
      }
      if (same.isEmpty()) {
        before(sentence, clauses, at, figure, figures, named);
      }
    }
  }

  /**
   * Programmes of the nearest earlier clause that names a thing, up to a semicolon; at most one
   * clause without a figure may stand between.
   */
  private void before(
      Sentence sentence,
      List<Span> clauses,
      int at,
      Figure figure,
      List<Figure> figures,
      List<Occurrence> named) {
    int gaps = 0;
    for (int i = at - 1; i >= 0 && gaps <= 1; i--) {
      int clause = i;
      Span span = clauses.get(i);
      if (mark(sentence, span) == '；') {
        return;
      }
      List<Occurrence> there =
          named.stream()
              .filter(o -> o.thing().kind() != Thing.Kind.ORGANISATION)
              .filter(o -> clause(clauses, o.span()) == clause)
              .toList();
      boolean counts = figures.stream().anyMatch(f -> span.contains(f.number()));
      if (!there.isEmpty()) {
        boolean programmes = there.stream().allMatch(o -> o.thing().kind() == Thing.Kind.PROGRAMME);
        if (!counts && programmes) {
          there.forEach(occurrence -> tie(occurrence, figure, AFTER_CLAUSE));
        }
        return;
      }
      gaps += counts ? 0 : 1;
    }
  }

  private void tie(Occurrence occurrence, Figure figure, String rule) {
    Span evidence = occurrence.span().cover(figure.number());
    Tie tie = new Tie.HasFigure(occurrence.thing(), figure.number(), evidence, rule);
    boolean known =
        ties.stream()
            .skip(Math.max(0, ties.size() - 20))
            .anyMatch(
                t ->
                    t instanceof Tie.HasFigure has
                        && has.thing().equals(occurrence.thing())
                        && has.figure().equals(figure.number()));
    if (!known) {
      ties.add(tie);
    }
  }

  private static char mark(Sentence sentence, Span clause) {
    int end = clause.end() - sentence.span().begin();
    return end < sentence.text().length() ? sentence.text().charAt(end) : ' ';
  }

  private static int clause(List<Span> clauses, Span span) {
    for (int i = 0; i < clauses.size(); i++) {
      if (clauses.get(i).contains(span.begin())) {
        return i;
      }
    }
    return -1;
  }

  /** The sentence cut at ，；： outside quotes, in the offsets of the report. */
  private static List<Span> clauses(Sentence sentence) {
    List<Span> clauses = new ArrayList<>();
    String text = sentence.text();
    int begin = 0;
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '“' || c == '（') {
        depth++;
      } else if (c == '”' || c == '）') {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0 && (c == '，' || c == '；' || c == '：' || c == '。')) {
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
