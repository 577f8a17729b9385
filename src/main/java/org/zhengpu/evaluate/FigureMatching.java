package org.zhengpu.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.zhengpu.document.Span;

/**
 * Which figures of a graph are those of an annotation.
 *
 * <p>A figure is found where evidence covers the annotated number and the value is equal. Of
 * several such, one not taken yet, of the same measure, of a close name, with the shortest evidence
 * is taken. A passage states a figure once.
 */
final class FigureMatching {
  private final Gold gold;
  private final List<GraphFigure> figures;
  private final Names names;
  private final Set<String> relative;
  private final List<FigureMatch> matched = new ArrayList<>();
  private final List<GoldFigure> missed = new ArrayList<>();
  private final List<GraphFigure> extra = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();
  private final Set<Stated> spent = new HashSet<>();

  private record Stated(String figure, Span passage) {}

  FigureMatching(Gold gold, GraphFacts facts, Names names, EvaluationWords words) {
    this.gold = gold;
    this.figures = facts.figures();
    this.names = names;
    this.relative = words.words("relative");
    gold.figures().forEach(this::match);
    figures.stream().filter(this::isExtra).forEach(extra::add);
    matched.removeIf(match -> match.gold().optional());
    missed.removeIf(GoldFigure::optional);
  }

  /** Figures that are asked for and found. */
  List<FigureMatch> matched() {
    return matched;
  }

  /** Figures that are asked for and not found. */
  List<GoldFigure> missed() {
    return missed;
  }

  /** Figures of the graph in the annotated text that the annotation has not. */
  List<GraphFigure> extra() {
    return extra;
  }

  private void match(GoldFigure wanted) {
    Optional<GraphFigure> best =
        figures.stream()
            .filter(figure -> figure.has(wanted.value()))
            .filter(figure -> unspent(figure, wanted.at()).isPresent())
            .min(preference(wanted));
    if (best.isEmpty()) {
      missed.add(wanted);
      return;
    }
    GraphFigure figure = best.orElseThrow();
    matched.add(new FigureMatch(wanted, figure));
    taken.add(figure.iri());
    unspent(figure, wanted.at()).ifPresent(span -> spent.add(new Stated(figure.iri(), span)));
  }

  private Optional<Span> unspent(GraphFigure figure, Span number) {
    return figure.spans().stream()
        .filter(span -> span.contains(number.begin()))
        .filter(span -> !spent.contains(new Stated(figure.iri(), span)))
        .findFirst();
  }

  private Comparator<GraphFigure> preference(GoldFigure wanted) {
    return Comparator.<GraphFigure, Boolean>comparing(figure -> taken.contains(figure.iri()))
        .thenComparing(figure -> !figure.measure().equals(wanted.measure()))
        .thenComparing(figure -> !names.close(figure.labels(), wanted.indicators()))
        .thenComparing(GraphFigure::shortest);
  }

  private boolean isExtra(GraphFigure figure) {
    return !taken.contains(figure.iri())
        && figure.spans().stream().anyMatch(gold::reaches)
        && !relative.contains(names.unit(figure.unit()))
        && matched.stream().noneMatch(match -> saysTheSameOfAnother(figure, match));
  }

  /** Whether a number said of several subjects was annotated once, the others as wordings of it. */
  private boolean saysTheSameOfAnother(GraphFigure figure, FigureMatch match) {
    GoldFigure wanted = match.gold();
    Set<String> shared = new TreeSet<>(figure.labels());
    shared.retainAll(match.found().labels());
    return shared.isEmpty()
        && figure.covers(wanted.at())
        && figure.has(wanted.value())
        && figure.measure().equals(wanted.measure())
        && names.equal(figure.labels(), wanted.accept());
  }
}
