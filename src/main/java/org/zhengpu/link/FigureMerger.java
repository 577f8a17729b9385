package org.zhengpu.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhengpu.document.Span;

/** Puts figures that state the same fact together, with the passages of all. */
final class FigureMerger {
  private FigureMerger() {}

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

  static List<Figure> merge(List<Figure> figures) {
    Map<Key, Figure> merged = new LinkedHashMap<>();
    for (Figure figure : figures) {
      merged.merge(key(figure), figure, FigureMerger::both);
    }
    return List.copyOf(merged.values());
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
