package org.zhengpu.link;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.zhengpu.document.Report;
import org.zhengpu.document.Sentence;
import org.zhengpu.document.Span;
import org.zhengpu.lexicon.Lexicon;
import org.zhengpu.lexicon.Signs;
import org.zhengpu.link.Figure.Measure;

/**
 * Tells whose figures are whose: a figure is a thing's where its own clause names the thing before
 * the number (“十大产业项目”完成投资363.9亿元), and a programme's where an earlier clause of the sentence is
 * about the programme and states no figure itself (深入实施“智赋万企”行动，建设…1195家). Rates are a programme's
 * only right after it. A number of things that a programme has or takes in stands before it
 * (60项“高效办成一件事”重点事项).
 */
final class FigureTies {
  private static final String OWN_CLAUSE = "figure-own-clause";
  private static final String AFTER_CLAUSE = "figure-after-programme";
  private static final String COUNTED = "figure-counted";

  /** What a programme may have brought about further on in its sentence: no rates. */
  private static final Set<Measure> COUNTS =
      EnumSet.of(Measure.LEVEL, Measure.CHANGE_AMOUNT, Measure.RANK);

  /** Clauses without a figure that may stand between a programme and its number. */
  private static final int MOST_GAPS = 3;

  private final FigureRules rules;
  private final List<Tie> ties = new ArrayList<>();

  FigureTies(Lexicon lexicon) {
    rules = FigureRules.of(lexicon);
  }

  /** Whether a number counts what the thing after it has or takes in. */
  private boolean counted(
      Sentence sentence, List<Span> clauses, int at, Figure figure, Occurrence occurrence) {
    int offset = sentence.span().begin();
    return occurrence.thing().kind() != Thing.Kind.ORGANISATION
        && occurrence.span().begin() > figure.number().end()
        && clause(clauses, occurrence.span()) == at
        && rules.counts(
            sentence
                .text()
                .substring(figure.number().end() - offset, occurrence.span().begin() - offset));
  }

  /** Whether a name is that of things counted right after it, as 规模化技改试点 before 15个. */
  private boolean isCounted(Sentence sentence, Occurrence occurrence) {
    int end = occurrence.span().end() - sentence.span().begin();
    return rules.counted(sentence.text().substring(end));
  }

  /** Whether what stands between a thing and a number says that the number is another's. */
  private boolean apart(Sentence sentence, int from, int to) {
    int offset = sentence.span().begin();
    return rules.between(sentence.text().substring(from - offset, to - offset));
  }

  /** Whether the clause of a number speaks of the whole place rather than of a programme. */
  private boolean apart(Sentence sentence, Span clause, Figure figure) {
    int offset = sentence.span().begin();
    int to = figure.number().begin() - offset;
    return rules.clause(sentence.text().substring(clause.begin() - offset, to));
  }

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
              .filter(o -> !apart(sentence, o.span().end(), figure.number().begin()))
              .toList();
      for (Occurrence occurrence : same) {
        tie(occurrence, figure, OWN_CLAUSE);
      }
      for (Occurrence occurrence : named) {
        if (counted(sentence, clauses, at, figure, occurrence)) {
          tie(occurrence, figure, COUNTED);
        }
      }
      if (same.stream().allMatch(o -> isCounted(sentence, o))) {
        before(sentence, clauses, at, figure, figures, named);
      }
    }
  }

  /**
   * Programmes of the nearest earlier clause that names a thing, up to a semicolon; at most three
   * clauses without a figure may stand between.
   */
  private void before(
      Sentence sentence,
      List<Span> clauses,
      int at,
      Figure figure,
      List<Figure> figures,
      List<Occurrence> named) {
    int gaps = 0;
    for (int i = at - 1; i >= 0 && gaps <= MOST_GAPS; i--) {
      int clause = i;
      Span span = clauses.get(i);
      if (mark(sentence, span) == '；') {
        return;
      }
      List<Occurrence> there =
          named.stream()
              .filter(o -> o.thing().kind() != Thing.Kind.ORGANISATION)
              .filter(o -> clause(clauses, o.span()) == clause)
              .filter(o -> !isCounted(sentence, o))
              .toList();
      boolean counts = figures.stream().anyMatch(f -> span.contains(f.number()));
      if (!there.isEmpty()) {
        boolean programmes = there.stream().allMatch(o -> o.thing().kind() == Thing.Kind.PROGRAMME);
        boolean near = i == at - 1 || COUNTS.contains(figure.measure());
        if (!counts && programmes && near && !apart(sentence, clauses.get(at), figure)) {
          there.stream()
              .filter(o -> !apart(sentence, o.span().end(), span.end()))
              .forEach(occurrence -> tie(occurrence, figure, AFTER_CLAUSE));
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
