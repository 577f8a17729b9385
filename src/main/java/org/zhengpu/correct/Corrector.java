package org.zhengpu.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.zhengpu.correct.Corrected.Unmatched;
import org.zhengpu.link.Facts;

/** Applies corrections to the facts of one report, one after another. */
final class Corrector {
  private final Workbook book;
  private final FigureCorrector figures;
  private final ThingCorrector things;
  private final List<Unmatched> unmatched = new ArrayList<>();

  Corrector(Facts facts) {
    Quotes quotes = new Quotes(facts.report().plain());
    book = new Workbook(facts);
    Anchors anchors = new Anchors(book, quotes);
    things = new ThingCorrector(book, anchors, quotes);
    figures = new FigureCorrector(book, anchors);
  }

  /** Applies one, or notes why it cannot be. */
  void apply(Correction correction) {
    try {
      if (correction.kind().equals(Correction.FIGURE)) {
        figures.apply(correction);
      } else {
        things.apply(correction);
      }
    } catch (Misfit e) {
      String why = Objects.requireNonNullElse(e.getMessage(), "");
      unmatched.add(new Unmatched(correction, why, e.absent()));
    }
  }

  /** What has become of the facts. */
  Corrected result(String sha256) {
    return new Corrected(book.facts(), book.applied(), unmatched, sha256);
  }
}
