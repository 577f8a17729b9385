package org.zhengpu.link;

import java.util.List;
import org.zhengpu.document.Report;
import org.zhengpu.extract.QuantityExtractor;
import org.zhengpu.lexicon.BoundWords;
import org.zhengpu.lexicon.FigureWords;
import org.zhengpu.lexicon.Indicators;
import org.zhengpu.lexicon.Numerals;
import org.zhengpu.lexicon.PeriodWords;
import org.zhengpu.lexicon.Places;
import org.zhengpu.lexicon.Units;
import org.zhengpu.lexicon.Words;

/** Reads what a report states; safe for several threads. */
public final class FactReader {
  private final PlaceReading places;
  private final FigureReading figures;

  private FactReader() {
    Words words = new Words();
    Numerals numerals = Numerals.standard();
    Units units = Units.standard();
    places = new PlaceReading(words);
    figures =
        new FigureReading(
            new QuantityExtractor(numerals, units, BoundWords.standard()),
            numerals,
            units,
            Indicators.standard(),
            FigureWords.standard(),
            PeriodWords.standard(),
            words,
            Places.standard());
  }

  private static final class Standard {
    private static final FactReader READER = new FactReader();
  }

  /** The reader with the program's own lexicon; loaded at the first call. */
  public static FactReader standard() {
    return Standard.READER;
  }

  /** The facts of a report. */
  public Facts read(Report report) {
    List<PlaceOccurrence> placesNamed = places.read(report);
    List<Figure> figuresStated = figures.read(report, placesNamed);
    return new Facts(
        report, figuresStated, List.of(), List.of(), List.of(), placesNamed, List.of());
  }
}
