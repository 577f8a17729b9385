package org.zhengpu.extract;

import java.util.ArrayList;
import java.util.List;
import org.zhengpu.document.Span;
import org.zhengpu.extract.NameLexicon.Role;
import org.zhengpu.lexicon.Terms;

/** Finds where the phrase before a head word begins: after the verbs that govern it. */
final class NameStart {
  /**
   * Where a phrase begins.
   *
   * @param governed whether a verb stands before it
   */
  record Start(int position, boolean governed) {}

  private final NameLexicon lexicon;
  private final Counts counts;

  NameStart(NameLexicon lexicon) {
    this.lexicon = lexicon;
    this.counts = Counts.of(lexicon.files());
  }

  /**
   * The begin of the phrase, list included, that ends at a position.
   *
   * @param floor a position before which it cannot begin
   */
  Start find(NameText sentence, int floor, int end) {
    String text = sentence.text();
    int first = Math.max(floor, sentence.clauseBegin(end));
    int clause = numbered(text, first, end);
    int from = clause;
    boolean governed = floor > 0 && first == floor && floor > sentence.clauseBegin(end);
    String words = text.substring(clause, end);
    for (Terms.Hit<String> hit : lexicon.hits(Role.STRONG, words)) {
      if (sentence.open(clause + hit.begin())) {
        from = Math.max(from, clause + hit.end());
        governed = true;
      }
    }
    List<Terms.Hit<String>> leads = new ArrayList<>(lexicon.hits(Role.LEAD, words));
    leads.addAll(lexicon.hits(Role.WEAK, words));
    for (Terms.Hit<String> hit : lexicon.hits(Role.VERB, words)) {
      int at = clause + hit.begin();
      if (sentence.open(at)
          && clause + hit.end() > from
          && (at == from
              || at == clause
              || text.charAt(at - 1) == '、'
              || ends(leads, hit.begin()))) {
        from = clause + hit.end();
        governed = true;
      }
    }
    if (governed) {
      int particle = particle(text, from, end);
      return new Start(from + particle, true);
    }
    from = leads(text, from, end);
    int weak = lexicon.prefix(Role.WEAK, text.substring(from, end));
    if (weak > 0) {
      return new Start(leads(text, from + weak, end), true);
    }
    return new Start(from, false);
  }

  private static boolean ends(List<Terms.Hit<String>> hits, int position) {
    for (Terms.Hit<String> hit : hits) {
      if (hit.end() == position) {
        return true;
      }
    }
    return false;
  }

  /** Position after the number of a numbered line, as 13. or （二）. */
  private int numbered(String text, int from, int end) {
    if (from < end && text.charAt(from) == '（') {
      int close = text.indexOf('）', from);
      boolean number =
          close > from + 1
              && close + 1 < end
              && text.substring(from + 1, close).chars().allMatch(c -> counts.isNumeral((char) c));
      return number ? close + 1 : from;
    }
    int at = from;
    while (at < end && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    boolean dot = at < end && (text.charAt(at) == '.' || text.charAt(at) == '．');
    return at > from && dot && at + 1 < end ? at + 1 : from;
  }

  private int particle(String text, int from, int end) {
    int particle = lexicon.prefix(Role.PARTICLE, text.substring(from, end));
    return from + particle < end ? particle : 0;
  }

  private int leads(String text, int from, int end) {
    int at = numbered(text, from, end);
    while (at < end) {
      int lead = lexicon.prefix(Role.LEAD, text.substring(at, end));
      if (lead == 0 || at + lead >= end) {
        break;
      }
      at += lead;
    }
    return at;
  }

  /** A list item without the verbs and adverbs before it. */
  Span trim(String text, Span item) {
    int from = leads(text, item.begin(), item.end());
    return new Span(from, item.end());
  }
}
