package org.zhengpu.link;

import java.util.ArrayList;
import java.util.List;
import org.zhengpu.document.Report;
import org.zhengpu.document.Sentence;
import org.zhengpu.extract.PlaceExtractor;
import org.zhengpu.lexicon.Lexicon;
import org.zhengpu.lexicon.PlaceNames;
import org.zhengpu.lexicon.Places;
import org.zhengpu.lexicon.Words;

/** Every mention of a place in a report. */
public final class PlaceReading {
  private final PlaceExtractor extractor;
  private final PlaceLinker linker;

  /** Reads with the names of a lexicon. */
  public PlaceReading(Lexicon lexicon, Words words) {
    this.extractor = new PlaceExtractor(lexicon, words);
    this.linker = new PlaceLinker(Places.of(lexicon), PlaceNames.of(lexicon));
  }

  /** The mentions in the order of the text. */
  public List<PlaceOccurrence> read(Report report) {
    List<PlaceOccurrence> found = new ArrayList<>();
    for (Sentence sentence : report.sentences()) {
      found.addAll(
          linker.link(report.plain(), extractor.extract(sentence), report.metadata().issuer()));
    }
    return List.copyOf(found);
  }
}
