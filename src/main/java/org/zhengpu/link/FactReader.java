package org.zhengpu.link;

import java.util.ArrayList;
import java.util.List;
import org.zhengpu.document.Report;
import org.zhengpu.extract.NameLexicon;
import org.zhengpu.extract.QuantityExtractor;
import org.zhengpu.lexicon.BoundWords;
import org.zhengpu.lexicon.FigureWords;
import org.zhengpu.lexicon.Indicators;
import org.zhengpu.lexicon.Numerals;
import org.zhengpu.lexicon.PeriodWords;
import org.zhengpu.lexicon.Places;
import org.zhengpu.lexicon.QualitativeRules;
import org.zhengpu.lexicon.Units;
import org.zhengpu.lexicon.Words;

/** Reads what a report states; safe for several threads. */
public final class FactReader {
  private final PlaceReading places;
  private final OrganisationReading organisations;
  private final NameReading names;
  private final FigureReading figures;
  private final QualitativeReading qualitative;

  private FactReader() {
    Words words = new Words();
    Numerals numerals = Numerals.standard();
    Units units = Units.standard();
    places = new PlaceReading(words);
    organisations = new OrganisationReading(words);
    names = new NameReading(NameLexicon.load());
    qualitative =
        new QualitativeReading(
            QualitativeRules.standard(),
            Indicators.standard(),
            FigureWords.standard(),
            PeriodWords.standard());
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
    OrganisationLinker.Result organised = organisations.read(report, placesNamed);
    NameReading.Result named =
        names.read(report, placesNamed, organised.things(), organised.occurrences());
    List<Figure> stated = figures.read(report, placesNamed);
    FigureMerger.Merged merged = FigureMerger.merge(stated);
    List<Tie> ties = new ArrayList<>(named.ties());
    ties.addAll(merged.follow(new FigureTies().find(report, stated, named.occurrences())));
    return new Facts(
        report,
        merged.figures(),
        qualitative.read(report),
        joined(named.things(), organised.things()),
        joined(named.occurrences(), organised.occurrences()),
        placesNamed,
        ties);
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    List<T> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
