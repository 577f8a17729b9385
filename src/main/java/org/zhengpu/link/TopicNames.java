package org.zhengpu.link;

import org.zhengpu.document.Sentence;
import org.zhengpu.lexicon.Place;
import org.zhengpu.link.Figure.Measure;
import org.zhengpu.link.SubjectReader.Subject;
import org.zhengpu.mention.QuantityMention;

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

  /** A topic of a phrase with an amount, which may tell what a short word means: 进出口8200亿元. */
  Topic measured(Subject subject, QuantityMention quantity, Measure measure) {
    Topic topic = topic(subject.text(), subject.begin(), measure);
    boolean open = topic.indicator() == null && measure == Measure.LEVEL;
    if (!open || !tools.words().role("level-name").is(subject.text())) {
      return topic;
    }
    String slug = tools.indicators().slug(subject.text(), NO_AREA, Measure.CHANGE_RATE);
    boolean usual = slug != null && tools.indicators().usual(slug, quantity);
    return usual ? new Topic(topic.text(), topic.begin(), slug, topic.area()) : topic;
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
