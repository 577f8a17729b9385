package org.zhengpu.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhengpu.document.Span;
import org.zhengpu.link.Figure;

/**
 * What becomes one observation: a figure, with the same figure where the text repeats it.
 *
 * @param figure as it is stated best
 * @param slug of the catalogue's indicator; null where the indicator is made from the text
 * @param label the label of an indicator made from the text; empty where it is the catalogue's
 * @param basis local name in the vocabulary, numbered where several values need one
 * @param evidence all clauses that state it
 * @param numbers where its number stands, each time
 */
record DistinctFigure(
    Figure figure,
    @Nullable String slug,
    String label,
    String basis,
    List<Span> evidence,
    List<Span> numbers) {
  DistinctFigure {
    evidence = List.copyOf(evidence);
    numbers = List.copyOf(numbers);
  }

  static DistinctFigure of(Figure figure) {
    return new DistinctFigure(
        figure,
        figure.indicator(),
        figure.indicator() == null ? figure.indicatorText() : "",
        figure.basis(),
        figure.evidence(),
        List.of(figure.number()));
  }

  /** What may not be the same for two observations. */
  List<String> dimensions() {
    Figure.Reference reference = figure.reference();
    return List.of(
        slug == null ? "" : slug,
        label,
        Iris.place(figure.area()),
        figure.period().notation(),
        figure.measure().localName(),
        figure.status().localName(),
        reference == null ? "" : reference.name(),
        basis);
  }

  /** Whether both state the same number in the same unit. */
  boolean sameValue(DistinctFigure other) {
    return figure.value().compareTo(other.figure.value()) == 0
        && figure.unit().equals(other.figure.unit())
        && figure.bound() == other.figure.bound()
        && sameUpper(other);
  }

  private boolean sameUpper(DistinctFigure other) {
    if (figure.upper() == null || other.figure.upper() == null) {
      return figure.upper() == null && other.figure.upper() == null;
    }
    return figure.upper().compareTo(other.figure.upper()) == 0;
  }

  /** This one, with the clauses of another that states the same. */
  DistinctFigure with(DistinctFigure other) {
    return new DistinctFigure(
        figure, slug, label, basis, union(evidence, other.evidence), union(numbers, other.numbers));
  }

  private static List<Span> union(List<Span> some, List<Span> others) {
    List<Span> all = new ArrayList<>();
    Stream.concat(some.stream(), others.stream()).distinct().forEach(all::add);
    return all;
  }

  /** This one under an indicator of its own. */
  DistinctFigure named(String newLabel) {
    return new DistinctFigure(figure, null, newLabel, basis, evidence, numbers);
  }

  /** This one on another basis. */
  DistinctFigure on(String newBasis) {
    return new DistinctFigure(figure, slug, label, newBasis, evidence, numbers);
  }
}
