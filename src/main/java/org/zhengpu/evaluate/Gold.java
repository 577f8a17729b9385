package org.zhengpu.evaluate;

import java.util.List;
import java.util.function.Predicate;
import org.zhengpu.document.Span;

/**
 * A report's annotation.
 *
 * @param lines in the order of the file
 */
record Gold(List<GoldLine> lines) {
  Gold {
    lines = List.copyOf(lines);
  }

  List<GoldFigure> figures() {
    return of(GoldFigure.class, line -> true);
  }

  List<GoldThing> things(GoldThing.Kind kind) {
    return of(GoldThing.class, thing -> thing.kind() == kind);
  }

  List<GoldPlace> places() {
    return of(GoldPlace.class, line -> true);
  }

  List<GoldTie> ties() {
    return of(GoldTie.class, line -> true);
  }

  /** Whether a passage of a graph begins in what was annotated. */
  boolean reaches(Span passage) {
    int begin = lines.stream().mapToInt(line -> line.at().begin()).min().orElse(0);
    int end = lines.stream().mapToInt(line -> line.at().end()).max().orElse(0);
    return begin <= passage.begin() && passage.begin() <= end;
  }

  private <T extends GoldLine> List<T> of(Class<T> type, Predicate<T> which) {
    return lines.stream().filter(type::isInstance).map(type::cast).filter(which).toList();
  }
}
