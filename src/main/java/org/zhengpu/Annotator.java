package org.zhengpu;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.zhengpu.document.Part;
import org.zhengpu.document.Sentence;
import org.zhengpu.document.Span;
import org.zhengpu.extract.Extractor;
import org.zhengpu.extract.FamilyExtractor;
import org.zhengpu.extract.NameLexicon;
import org.zhengpu.extract.OrganisationExtractor;
import org.zhengpu.extract.PlaceExtractor;
import org.zhengpu.extract.ProgrammeExtractor;
import org.zhengpu.extract.ProjectExtractor;
import org.zhengpu.extract.ProseQuantities;
import org.zhengpu.lexicon.BoundWords;
import org.zhengpu.lexicon.Indicator;
import org.zhengpu.lexicon.Indicators;
import org.zhengpu.lexicon.Lexicon;
import org.zhengpu.lexicon.Numerals;
import org.zhengpu.lexicon.ProseNumbers;
import org.zhengpu.lexicon.Signs;
import org.zhengpu.lexicon.Terms;
import org.zhengpu.lexicon.Units;
import org.zhengpu.lexicon.Words;
import org.zhengpu.mention.FamilyMention;
import org.zhengpu.mention.Mention;
import org.zhengpu.mention.OrganisationMention;
import org.zhengpu.mention.PlaceMention;
import org.zhengpu.mention.ProgrammeMention;
import org.zhengpu.mention.ProjectMention;
import org.zhengpu.mention.QuantityMention;

/**
 * Finds numbers and names in any text, sentence by sentence, without reading it as a report; safe
 * for several threads.
 */
public final class Annotator {
  private static final String INDICATOR_RULE = "indicator-catalogue";

  private final List<Extractor<?>> extractors;
  private final Terms<Indicator> indicators;

  private Annotator(Lexicon lexicon) {
    NameLexicon names = NameLexicon.of(lexicon);
    Words words = new Words();
    PlaceExtractor places = new PlaceExtractor(lexicon, words);
    indicators = Indicators.of(lexicon).terms();
    extractors =
        List.of(
            new ProseQuantities(
                Numerals.of(lexicon),
                Units.of(lexicon),
                BoundWords.of(lexicon),
                ProseNumbers.of(lexicon)),
            new FamilyExtractor(names),
            new ProgrammeExtractor(names),
            new ProjectExtractor(names),
            new OrganisationExtractor(lexicon, places, words),
            places);
  }

  /** With all bundled rules. */
  public static Annotator standard() {
    return of(Lexicon.bundled());
  }

  /** With the rules of a lexicon; made once. */
  public static Annotator of(Lexicon lexicon) {
    return lexicon.made(Annotator.class, Annotator::new);
  }

  /** What a text says, in its order. */
  public List<Annotation> annotate(String text) {
    List<Annotation> found = new ArrayList<>();
    for (Sentence sentence : sentences(text)) {
      for (Extractor<?> extractor : extractors) {
        extractor.extract(sentence).forEach(mention -> found.add(annotation(mention, text)));
      }
      for (Terms.Hit<Indicator> hit : indicators.longest(sentence.text())) {
        Span span = sentence.at(hit.begin(), hit.end());
        found.add(named("indicator", span, hit.value().zh(), INDICATOR_RULE, text));
      }
    }
    found.sort(
        Comparator.comparing(Annotation::span)
            .thenComparing(Annotation::kind)
            .thenComparing(Annotation::name));
    return found;
  }

  private static Annotation annotation(Mention mention, String text) {
    Span span = mention.span();
    String rule = mention.rule();
    if (mention instanceof QuantityMention quantity) {
      return new Annotation("quantity", span, span.of(text), span.of(text), quantity, rule);
    } else if (mention instanceof FamilyMention family) {
      return named("family", span, family.name(), rule, text);
    } else if (mention instanceof ProgrammeMention programme) {
      return named("programme", span, programme.name(), rule, text);
    } else if (mention instanceof ProjectMention project) {
      return named("project", span, project.name(), rule, text);
    } else if (mention instanceof OrganisationMention organisation) {
      return named("organisation", span, organisation.name(), rule, text);
    } else if (mention instanceof PlaceMention place) {
      return named("place", span, place.candidates().get(0).name(), rule, text);
    }
    throw new IllegalStateException("no annotation for " + mention);
  }

  private static Annotation named(String kind, Span span, String name, String rule, String text) {
    return new Annotation(kind, span, span.of(text), name, null, rule);
  }

  /** A sentence ends after a full stop, a question or exclamation mark, and at a line's end. */
  private static List<Sentence> sentences(String text) {
    List<Sentence> sentences = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean end = i == text.length();
      char c = end ? '\n' : text.charAt(i);
      boolean stop = Signs.endsSentence(c);
      if (end || stop || c == '\n' || c == '\r') {
        Span span = new Span(begin, stop ? i + 1 : i);
        if (span.length() > 0) {
          int index = sentences.size();
          sentences.add(new Sentence(index, -1, Part.OTHER, false, span, span.of(text)));
        }
        begin = i + 1;
      }
    }
    return sentences;
  }
}
