package org.zhengpu.link;

import java.util.ArrayList;
import java.util.List;
import org.zhengpu.document.Report;
import org.zhengpu.document.Sentence;
import org.zhengpu.document.Span;
import org.zhengpu.extract.OrganisationExtractor;
import org.zhengpu.extract.PlaceExtractor;
import org.zhengpu.lexicon.Lexicon;
import org.zhengpu.lexicon.OrganisationTypes;
import org.zhengpu.lexicon.Organisations;
import org.zhengpu.lexicon.Places;
import org.zhengpu.lexicon.Words;
import org.zhengpu.mention.OrganisationMention;

/** Every organisation that a report names. */
public final class OrganisationReading {
  private final OrganisationExtractor extractor;
  private final OrganisationLinker linker;

  /** Reads with the names of a lexicon. */
  public OrganisationReading(Lexicon lexicon, Words words) {
    this.extractor = new OrganisationExtractor(lexicon, new PlaceExtractor(lexicon, words), words);
    this.linker =
        new OrganisationLinker(
            Organisations.of(lexicon), OrganisationTypes.of(lexicon), Places.of(lexicon));
  }

  /**
   * The organisations and where they are named, in the order of the text.
   *
   * @param places where the report names places, in the order of the text
   */
  public OrganisationLinker.Result read(Report report, List<PlaceOccurrence> places) {
    List<OrganisationMention> mentions = new ArrayList<>();
    int next = 0;
    for (Sentence sentence : report.sentences()) {
      List<Span> spans = new ArrayList<>();
      while (next < places.size() && places.get(next).span().begin() < sentence.span().end()) {
        spans.add(places.get(next++).span());
      }
      mentions.addAll(extractor.extract(sentence, spans));
    }
    return linker.link(mentions, report.metadata().issuer());
  }
}
