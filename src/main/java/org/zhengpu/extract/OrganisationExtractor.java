package org.zhengpu.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.zhengpu.document.Sentence;
import org.zhengpu.document.Span;
import org.zhengpu.extract.WordFit.Fit;
import org.zhengpu.lexicon.Lexicon;
import org.zhengpu.lexicon.OrganisationTypes;
import org.zhengpu.lexicon.OrganisationTypes.Ending;
import org.zhengpu.lexicon.Organisations;
import org.zhengpu.lexicon.Organisations.Known;
import org.zhengpu.lexicon.Signs;
import org.zhengpu.lexicon.Terms.Hit;
import org.zhengpu.lexicon.Words;
import org.zhengpu.mention.Mention;
import org.zhengpu.mention.OrganisationMention;

/**
 * Finds names of organisations: known ones, and those that end as organisations do.
 *
 * <p>A kind of organisation (国家医学中心, 三级公立医院) is none.
 */
public final class OrganisationExtractor implements Extractor<OrganisationMention> {
  private static final String KNOWN = "organisation-known";
  private static final String BRANCH = "organisation-branch";
  private static final String ENDING = "organisation-ending";
  private static final String LISTED = "organisation-listed";
  private static final String AUTHORITY = "authority";
  private static final String COMPANY = "company";
  private static final String INSTITUTE = "institute";
  private static final int LONGEST_LISTED = 4;
  private static final int CHECKED = 3;

  private final Organisations known;
  private final OrganisationTypes types;
  private final OrganisationStart starts;
  private final OrganisationLists lists;
  private final WordFit fits;
  private final PlaceExtractor places;
  private final String nation;

  /**
   * Looks for the known organisations and the endings of a lexicon.
   *
   * @param places finds the places where the caller has not found them already
   */
  public OrganisationExtractor(Lexicon lexicon, PlaceExtractor places, Words words) {
    this.known = Organisations.of(lexicon);
    this.types = OrganisationTypes.of(lexicon);
    this.starts = new OrganisationStart(lexicon, words);
    this.lists = new OrganisationLists(lexicon, starts, words);
    this.fits = new WordFit(words);
    this.places = places;
    this.nation = types.nation();
  }

  @Override
  public List<OrganisationMention> extract(Sentence sentence) {
    return extract(sentence, places.extract(sentence).stream().map(Mention::span).toList());
  }

  /**
   * The mentions in a sentence whose places are known.
   *
   * @param places where the sentence names a place, in the report's plain text
   */
  public List<OrganisationMention> extract(Sentence sentence, List<Span> places) {
    String text = sentence.text();
    List<Span> local = places.stream().map(s -> s.shift(-sentence.span().begin())).toList();
    Map<Span, OrganisationMention> found = new TreeMap<>();
    List<Span> anchors = new ArrayList<>(local);
    List<Hit<Ending>> hits = types.in(text);
    for (Hit<Known> hit : known.in(text)) {
      Span span = branch(text, hit, local);
      if (!stopped(hits, hit) && meant(text, hit, span, local)) {
        String rule = span.end() > hit.end() ? BRANCH : KNOWN;
        put(found, sentence, span, hit.value().type(), rule);
        if (!hit.value().type().equals(AUTHORITY)) {
          anchors.add(span);
        }
      }
    }
    anchors.sort(null);
    endings(sentence, hits, anchors, found);
    for (OrganisationLists.Item item : lists.closed(text)) {
      String type = item.head().isEmpty() ? COMPANY : INSTITUTE;
      add(found, sentence, item, type);
    }
    return List.copyOf(found.values());
  }

  /**
   * Whether a known name means the organisation.
   *
   * <p>No word of the text may reach into a short name; before one that is a common word too (浪潮,
   * 联通) a place must stand, or in brackets after it.
   */
  private boolean meant(String text, Hit<Known> hit, Span span, List<Span> places) {
    if (places.stream()
        .anyMatch(place -> place.begin() <= hit.begin() && place.end() > hit.end())) {
      return false;
    }
    int length = hit.end() - hit.begin();
    if (length > CHECKED) {
      return true;
    }
    Fit fit = fits.of(text, hit.begin(), hit.end());
    if (length == CHECKED) {
      return fit.whole();
    }
    boolean bracketed = text.charAt(span.end() - 1) == '）';
    boolean placed = places.stream().anyMatch(place -> place.end() == hit.begin());
    return fit.whole() && (!hit.value().word() || fit != Fit.WORD || bracketed || placed);
  }

  /** Whether a known name is part of a phrase that names no organisation: 南京东路. */
  private static boolean stopped(List<Hit<Ending>> hits, Hit<Known> hit) {
    return hits.stream()
        .anyMatch(
            phrase ->
                phrase.value().stop()
                    && phrase.begin() <= hit.begin()
                    && phrase.end() >= hit.end());
  }

  /** The known name with the place that belongs to it, as 国网湖南 or 联通（湖南）. */
  private static Span branch(String text, Hit<Known> hit, List<Span> places) {
    if (hit.value().branches()) {
      for (Span place : places) {
        if (place.begin() == hit.end()) {
          return new Span(hit.begin(), place.end());
        }
        if (place.begin() == hit.end() + 1
            && place.end() < text.length()
            && text.charAt(hit.end()) == '（'
            && text.charAt(place.end()) == '）') {
          return new Span(hit.begin(), place.end() + 1);
        }
      }
    }
    return new Span(hit.begin(), hit.end());
  }

  private void endings(
      Sentence sentence,
      List<Hit<Ending>> hits,
      List<Span> anchors,
      Map<Span, OrganisationMention> found) {
    String text = sentence.text();
    int last = -1;
    String lastWord = "";
    for (int i = 0; i < hits.size(); i++) {
      Hit<Ending> hit = hits.get(i);
      if (hit.value().stop() || inside(hits, hit)) {
        continue;
      }
      OptionalInt start = starts.of(text, hit.begin(), hit.value(), anchors);
      String rule = ENDING;
      if (start.isEmpty() && listed(text, last, lastWord, hit)) {
        start = OptionalInt.of(last + 1);
        rule = LISTED;
      }
      if (start.isPresent()) {
        Span span = new Span(start.getAsInt(), hit.end());
        put(found, sentence, span, hit.value().type(), rule);
        if (hit.value().shared()) {
          for (OrganisationLists.Item item : lists.sharing(text, span.begin(), hit.value())) {
            add(found, sentence, item, hit.value().type());
          }
        }
        last = hit.end();
        lastWord = hit.value().word();
      }
    }
  }

  /** Whether an ending is part of a longer one or of a phrase that is none. */
  private static boolean inside(List<Hit<Ending>> hits, Hit<Ending> hit) {
    for (Hit<Ending> other : hits) {
      if (other.begin() <= hit.begin()
          && other.end() >= hit.end()
          && other.end() - other.begin() > hit.end() - hit.begin()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a short name follows 、 after one with the same ending: 省能源集团、矿产集团. */
  private boolean listed(String text, int last, String lastWord, Hit<Ending> hit) {
    int stem = hit.begin() - last - 1;
    return last > 0
        && stem >= 2
        && stem <= LONGEST_LISTED
        && text.charAt(last) == '、'
        && hit.value().word().equals(lastWord)
        && !types.generic(text.substring(last + 1, hit.begin()));
  }

  /** Adds an item of a list unless something of it is found already. */
  private static void add(
      Map<Span, OrganisationMention> found,
      Sentence sentence,
      OrganisationLists.Item item,
      String type) {
    Span span = item.span().shift(sentence.span().begin());
    if (found.keySet().stream().noneMatch(span::overlaps)) {
      String name = item.span().of(sentence.text()) + item.head();
      found.put(span, new OrganisationMention(span, name, type, item.rule()));
    }
  }

  private void put(
      Map<Span, OrganisationMention> found,
      Sentence sentence,
      Span local,
      String type,
      String rule) {
    Span whole = new Span(leftmost(sentence.text(), local), local.end());
    Span span = whole.shift(sentence.span().begin());
    found.keySet().removeIf(span::contains);
    if (found.keySet().stream().noneMatch(span::overlaps)) {
      String name = Signs.unquoted(whole.of(sentence.text()));
      found.put(span, new OrganisationMention(span, name, type, rule));
    }
  }

  /** The beginning with what belongs to it on the left: 中国（湖南）…, 中国华能, “中国—老挝”…. */
  private int leftmost(String text, Span span) {
    int at = span.begin();
    if (at > nation.length() && text.charAt(at - 1) == '（' && before(text, at - 1)) {
      return at - 1 - nation.length();
    }
    if (at > 0 && text.charAt(at - 1) == '—' && before(text, at - 1)) {
      at -= 1 + nation.length();
    } else if (before(text, at)) {
      at -= nation.length();
    }
    boolean quoted = at > 0 && text.charAt(at - 1) == '“';
    int close = text.indexOf('”', at);
    return quoted && close > 0 && close < span.end() ? at - 1 : at;
  }

  private boolean before(String text, int at) {
    return at >= nation.length() && text.startsWith(nation, at - nation.length());
  }
}
