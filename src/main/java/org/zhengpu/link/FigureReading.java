package org.zhengpu.link;

import java.util.ArrayList;
import java.util.List;
import org.zhengpu.document.Part;
import org.zhengpu.document.Report;
import org.zhengpu.document.Sentence;
import org.zhengpu.extract.QuantityExtractor;
import org.zhengpu.lexicon.BoundWords;
import org.zhengpu.lexicon.FigureWords;
import org.zhengpu.lexicon.Indicators;
import org.zhengpu.lexicon.Lexicon;
import org.zhengpu.lexicon.Numerals;
import org.zhengpu.lexicon.PeriodWords;
import org.zhengpu.lexicon.Places;
import org.zhengpu.lexicon.Units;
import org.zhengpu.lexicon.Words;

/**
 * Reads the figures of a report: what each number measures, of when, where, and whether it
 * happened.
 *
 * <p>Sentence by sentence: {@link ClauseSplitter} gives each quantity the words around it, {@link
 * WordingReader} reads them, {@link SubjectReader} makes what is measured stand alone, and {@link
 * SentenceFigures} carries over what a clause leaves out. Annexes state no figures.
 */
public final class FigureReading {
  private final QuantityExtractor quantities;
  private final FigureTools tools;

  /** Reads by the words of a lexicon. */
  public FigureReading(Lexicon lexicon, Words segmenter) {
    Numerals numerals = Numerals.of(lexicon);
    Units units = Units.of(lexicon);
    FigureWords words = FigureWords.of(lexicon);
    PeriodWords periods = PeriodWords.of(lexicon);
    this.quantities = new QuantityExtractor(numerals, units, BoundWords.of(lexicon));
    this.tools =
        new FigureTools(
            new ClauseSplitter(
                numerals, new FigureFilter(words, units), words.role("respectively")),
            new WordingReader(words, periods, numerals),
            new SubjectReader(lexicon, segmenter),
            new SubjectLists(lexicon, segmenter),
            new PeriodReader(periods, words),
            new IndicatorFinder(Indicators.of(lexicon), words, units),
            words,
            units,
            Places.of(lexicon));
  }

  /** The figures in the order of the text, each as often as it is stated. */
  public List<Figure> read(Report report, List<PlaceOccurrence> places) {
    List<Figure> figures = new ArrayList<>();
    Calendar calendar = new Calendar(report, tools.periods());
    AreaFinder areas =
        new AreaFinder(report.metadata().issuer(), places, tools.words(), tools.places());
    for (Sentence sentence : report.sentences()) {
      calendar.enter(sentence);
      if (sentence.part() == Part.OTHER) {
        continue;
      }
      figures.addAll(
          new SentenceFigures(tools, sentence, calendar, areas).read(quantities.extract(sentence)));
    }
    return List.copyOf(figures);
  }
}
