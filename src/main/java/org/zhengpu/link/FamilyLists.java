package org.zhengpu.link;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.zhengpu.document.Report;
import org.zhengpu.document.Sentence;
import org.zhengpu.document.Span;
import org.zhengpu.extract.FamilyItems;
import org.zhengpu.extract.NameLexicon;
import org.zhengpu.link.Thing.Kind;
import org.zhengpu.mention.FamilyMention;

/** Members of counted groups that are listed beyond the sentence that names the group. */
final class FamilyLists {
  private static final String NUMBERED = "family-numbered";

  /** A smaller number of like names is no sign that they are the group's. */
  private static final int FEWEST = 5;

  private static final int LONGEST_OF_ROW = 8;
  private static final String ONE_BY_ONE = "family-one-by-one";

  private final NameLexicon lexicon;
  private final FamilyItems items;

  FamilyLists(NameLexicon lexicon) {
    this.lexicon = lexicon;
    this.items = new FamilyItems(lexicon.files());
  }

  /** The thing that a member is: a programme or a project, as the family's head word says. */
  Thing.Id member(NamingBook book, String family, String name, String rule) {
    return lexicon.programmesIn(family)
        ? book.programme(
            lexicon.plainest(name),
            name,
            lexicon.nationalType(name).orElse(lexicon.typeOf(name)),
            lexicon.nationalType(name).isPresent(),
            rule)
        : book.project(name, "", rule);
  }

  /** Reads members that follow with numbers, as ①…②…, from the end of the sentence on. */
  void numbered(
      Report report, NamingBook book, Sentence sentence, FamilyMention mention, Thing.Id family) {
    if (!lexicon.listsMembers(mention.name())) {
      return;
    }
    int from = mention.span().end();
    for (Span item : items.find(report.plain(), from, sentence.span().end(), mention.size())) {
      String label = items.label(item.of(report.plain()), lexicon.itemsIn(mention.name()));
      Thing.Id thing = member(book, mention.name(), label, NUMBERED);
      book.occurrence(thing, item, NUMBERED);
      book.member(thing, family, item, NUMBERED);
    }
  }

  /**
   * Gives families without members those programmes of the same part that are introduced one by one
   * under the same head, where names of one length are just as many as the family declares.
   */
  void close(Report report, NamingBook book) {
    NavigableMap<Integer, Sentence> sentences = new TreeMap<>();
    report.sentences().forEach(s -> sentences.put(s.span().begin(), s));
    List<Occurrence> occurrences = book.occurrences();
    for (Thing.Id family : book.ids(Kind.FAMILY)) {
      if (book.hasMembers(family)
          || book.size(family) < FEWEST
          || !lexicon.programmesIn(family.name())) {
        continue;
      }
      String head = lexicon.headOf(family.name());
      Map<Integer, Map<Thing.Id, Span>> byLength = new TreeMap<>();
      for (Occurrence o : occurrences) {
        Thing.Id id = o.thing();
        if (id.kind() == Kind.PROGRAMME
            && id.name().endsWith(head)
            && id.name().length() <= LONGEST_OF_ROW
            && o.span().length() == id.name().length()
            && sameYear(report, sentences, o.span(), family.year())) {
          byLength
              .computeIfAbsent(id.name().length(), n -> new LinkedHashMap<>())
              .putIfAbsent(id, o.span());
        }
      }
      byLength.values().stream()
          .filter(found -> found.size() == book.size(family))
          .findFirst()
          .ifPresent(
              found -> found.forEach((id, span) -> book.member(id, family, span, ONE_BY_ONE)));
    }
  }

  private static boolean sameYear(
      Report report, NavigableMap<Integer, Sentence> sentences, Span span, int year) {
    Map.Entry<Integer, Sentence> entry = sentences.floorEntry(span.begin());
    return entry != null && NameReading.year(report, entry.getValue().part()) == year;
  }
}
