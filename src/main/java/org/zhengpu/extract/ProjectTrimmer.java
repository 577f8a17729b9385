package org.zhengpu.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengpu.document.Span;
import org.zhengpu.extract.ProjectRules.Use;
import org.zhengpu.lexicon.Terms;

/** Takes off an item of a list what is around the name: 奥体中心 of 加快奥体中心建设. */
final class ProjectTrimmer {
  /** Characters of a name behind words that describe it at least. */
  private static final int SHORTEST_NAME = 4;

  private final NameLexicon lexicon;
  private final ProjectWords words;
  private final ProjectRules rules;
  private final ProjectHeads heads;
  private final ProjectKinds kinds;
  private final List<TailRule> tails;

  ProjectTrimmer(NameLexicon lexicon, ProjectHeads heads, ProjectKinds kinds) {
    this.lexicon = lexicon;
    this.heads = heads;
    this.kinds = kinds;
    words = ProjectWords.of(lexicon.files());
    rules = ProjectRules.of(lexicon.files());
    tails = rules.all(Use.TAIL).stream().map(TailRule::new).toList();
  }

  /** A phrase without what is around the name. */
  String trim(String phrase) {
    return trim(phrase, new Span(0, phrase.length())).of(phrase);
  }

  /** An item of a text without what is around the name. */
  Span trim(String text, Span item) {
    Span name = item;
    Span wider;
    do {
      wider = name;
      int end = name.end();
      int begin = led(text, described(text, lead(text, name.begin(), end), end), end);
      name = new Span(begin, tail(text, begin, end));
    } while (!name.equals(wider));
    return name;
  }

  /** Position after a verb or adverb with which a phrase begins. */
  private int lead(String text, int begin, int end) {
    int lead = lexicon.prefix(NameLexicon.Role.LEAD, text.substring(begin, end));
    return begin + lead < end ? begin + lead : begin;
  }

  /**
   * Position after the general words before a name that say what it is, as 专业货运机场 before 鄂州花湖机场.
   */
  private int described(String text, int begin, int end) {
    String phrase = text.substring(begin, end);
    int length = 0;
    for (Terms.Hit<String> hit : words.heads(phrase)) {
      boolean longer = hit.end() > length && hit.end() + SHORTEST_NAME <= phrase.length();
      if (longer
          && lexicon.beginsWithPlace(phrase.substring(hit.end()))
          && kinds.general(phrase.substring(0, hit.end()))
          && heads.end(phrase)) {
        length = hit.end();
      }
    }
    return begin + length;
  }

  /** Position after what stands before a name by the rules. */
  private int led(String text, int begin, int end) {
    if (!rules.begins(Use.LEAD, text, begin, end)) {
      return begin;
    }
    int from = begin;
    for (Pattern rule : rules.all(Use.LEAD)) {
      Matcher matcher = rule.matcher(text).region(from, end);
      if (matcher.lookingAt() && matcher.end() < end) {
        from = matcher.end();
      }
    }
    return from;
  }

  /** Position before what follows a name by the rules. */
  private int tail(String text, int begin, int end) {
    int to = end;
    for (TailRule rule : tails) {
      int start = rule.start(text, begin, to);
      to = start > begin ? start : to;
    }
    return to;
  }
}
