package org.zhengpu.link;

import org.zhengpu.document.Sentence;
import org.zhengpu.lexicon.Place;
import org.zhengpu.link.Figure.Measure;

/** Names what a noun phrase of a sentence is about: the indicator, and the place it begins with. */
final class TopicNames {
  private static final String NO_AREA = "";

  private final FigureTools tools;
  private final Sentence sentence;
  private final AreaFinder areas;

  TopicNames(FigureTools tools, Sentence sentence, AreaFinder areas) {
    this.tools = tools;
    this.sentence = sentence;
    this.areas = areas;
  }

  /** The economy as a whole, which a sentence speaks of without naming it. */
  Topic economy(int begin) {
    return new Topic(
        tools.indicators().grossProduct().zh(),
        begin,
        tools.indicators().grossProduct().slug(),
        null);
  }

  /**
   * A topic of a phrase.
   *
   * @param begin where the sentence names it
   */
  Topic topic(String subject, int begin, Measure measure) {
    Place area =
        areas.ofSubject(
            sentence.at(begin, Math.min(sentence.text().length(), begin + subject.length())));
    String areaName = area == null ? NO_AREA : area.name();
    boolean elsewhere =
        area == null
            && areas.elsewhere(
                sentence.at(begin, Math.min(sentence.text().length(), begin + subject.length())));
    String slug = elsewhere ? null : tools.indicators().slug(subject, areaName, measure);
    String home = slug == null ? areas.withoutIssuer(subject) : "";
    if (!home.isEmpty()) {
      String own = tools.indicators().slug(home, areaName, measure);
      if (own != null) {
        return new Topic(home, begin, own, null);
      }
    }
    if (slug == null && !elsewhere && tools.indicators().economy(subject)) {
      return new Topic(
          tools.indicators().grossProduct().zh(),
          begin,
          tools.indicators().grossProduct().slug(),
          area);
    }
    return new Topic(subject, begin, slug, area);
  }
}
