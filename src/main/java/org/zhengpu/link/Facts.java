package org.zhengpu.link;

import java.util.List;
import org.zhengpu.document.Report;
import org.zhengpu.lexicon.Lexicon;

/**
 * What a report states, each thing once, in the order of the text.
 *
 * @param lexicon by which it was read
 * @param figures the observations
 * @param qualitativeTargets promises without a number
 * @param things programmes, families, projects, organisations
 * @param occurrences every mention of a thing
 * @param places every mention of a place
 * @param ties what belongs together
 */
public record Facts(
    Lexicon lexicon,
    Report report,
    List<Figure> figures,
    List<QualitativeTarget> qualitativeTargets,
    List<Thing> things,
    List<Occurrence> occurrences,
    List<PlaceOccurrence> places,
    List<Tie> ties) {
  /** Copies the lists. */
  public Facts {
    figures = List.copyOf(figures);
    qualitativeTargets = List.copyOf(qualitativeTargets);
    things = List.copyOf(things);
    occurrences = List.copyOf(occurrences);
    places = List.copyOf(places);
    ties = List.copyOf(ties);
  }
}
