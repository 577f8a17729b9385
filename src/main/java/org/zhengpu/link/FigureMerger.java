package org.zhengpu.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhengpu.document.Span;

/** Puts figures that state the same fact together, with the passages of all. */
final class FigureMerger {
  private FigureMerger() {}

  /**
   * The result.
   *
   * @param figures each fact once, in the order of the text
   * @param kept for the number of each figure read the number of the figure that stands for it
   */
  record Merged(List<Figure> figures, Map<Span, Span> kept) {
    /** The same ties, of the figures that stand for those read; each once. */
    List<Tie> follow(List<Tie> ties) {
      Set<Tie> followed = new LinkedHashSet<>();
      for (Tie tie : ties) {
        followed.add(
            tie instanceof Tie.HasFigure has
                ? new Tie.HasFigure(
                    has.thing(),
                    kept.getOrDefault(has.figure(), has.figure()),
                    has.evidence(),
                    has.rule())
                : tie);
      }
      return List.copyOf(followed);
    }
  }

  private record Key(
      String indicator,
      Figure.Measure measure,
      String value,
      String upper,
      Object bound,
      String unit,
      Figure.Status status,
      Period period,
      String area,
      String reference,
      String basis) {}

  static Merged merge(List<Figure> figures) {
    Map<Key, Figure> merged = new LinkedHashMap<>();
    Map<Span, Span> kept = new HashMap<>();
    for (Figure figure : figures) {
      Figure stands = merged.merge(key(figure), figure, FigureMerger::both);
      kept.putIfAbsent(figure.number(), stands.number());
    }
    return new Merged(List.copyOf(merged.values()), kept);
  }

  private static Key key(Figure figure) {
    return new Key(
        figure.indicator() == null ? "=" + figure.indicatorText() : figure.indicator(),
        figure.measure(),
        figure.value().stripTrailingZeros().toPlainString(),
        figure.upper() == null ? "" : figure.upper().stripTrailingZeros().toPlainString(),
        figure.bound(),
        figure.unit(),
        figure.status(),
        figure.period(),
        figure.area().id(),
        figure.reference() == null ? "" : figure.reference().name(),
        figure.basis());
  }

  private static Figure both(Figure first, Figure second) {
    List<Span> evidence = new ArrayList<>(first.evidence());
    evidence.addAll(second.evidence());
    return first.withEvidence(evidence);
  }
}
