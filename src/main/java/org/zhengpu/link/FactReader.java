package org.zhengpu.link;

import java.util.ArrayList;
import java.util.List;
import org.zhengpu.document.Report;
import org.zhengpu.extract.NameLexicon;
import org.zhengpu.lexicon.FigureWords;
import org.zhengpu.lexicon.Indicators;
import org.zhengpu.lexicon.Lexicon;
import org.zhengpu.lexicon.PeriodWords;
import org.zhengpu.lexicon.QualitativeRules;
import org.zhengpu.lexicon.Words;

/** Reads what a report states; safe for several threads. */
public final class FactReader {
  private final Lexicon lexicon;
  private final PlaceReading places;
  private final OrganisationReading organisations;
  private final NameReading names;
  private final FigureReading figures;
  private final QualitativeReading qualitative;

  private FactReader(Lexicon lexicon) {
    Words words = new Words();
    this.lexicon = lexicon;
    places = new PlaceReading(lexicon, words);
    organisations = new OrganisationReading(lexicon, words);
    names = new NameReading(NameLexicon.of(lexicon));
    qualitative =
        new QualitativeReading(
            QualitativeRules.of(lexicon),
            Indicators.of(lexicon),
            FigureWords.of(lexicon),
            PeriodWords.of(lexicon));
    figures = new FigureReading(lexicon, words);
  }

  /** The reader with the program's own lexicon; made at the first call. */
  public static FactReader standard() {
    return of(Lexicon.bundled());
  }

  /** The reader with a lexicon; made once. */
  public static FactReader of(Lexicon lexicon) {
    return lexicon.made(FactReader.class, FactReader::new);
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
    ties.addAll(merged.follow(new FigureTies(lexicon).find(report, stated, named.occurrences())));
    return new Facts(
        lexicon,
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
