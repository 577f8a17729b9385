package org.zhengpu.link;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zhengpu.document.Part;
import org.zhengpu.document.Report;
import org.zhengpu.document.Sentence;
import org.zhengpu.document.Span;
import org.zhengpu.extract.FamilyItems;
import org.zhengpu.extract.NameLexicon;
import org.zhengpu.extract.ProjectWords;
import org.zhengpu.lexicon.Signs;
import org.zhengpu.link.Thing.Kind;
import org.zhengpu.mention.FamilyMention;

/** Members of counted groups that are listed beyond the sentence that names the group. */
final class FamilyLists {
  private static final String NUMBERED = "family-numbered";
  private static final String PARAGRAPH = "family-paragraph";
  private static final String GLOSSARY = "family-glossary";
  private static final String IN_HEADINGS = "family-headings";

  /** A smaller number of like names is no sign that they are the group's. */
  private static final int FEWEST = 5;

  /** As many names in headings are. */
  private static final int FEWEST_HEADINGS = 3;

  private static final int LONGEST_OF_ROW = 8;
  private static final String ONE_BY_ONE = "family-one-by-one";

  private final NameLexicon lexicon;
  private final ProjectWords projects;
  private final FamilyItems items;

  FamilyLists(NameLexicon lexicon) {
    this.lexicon = lexicon;
    this.projects = ProjectWords.of(lexicon.files());
    this.items = new FamilyItems(lexicon.files());
  }

  /**
   * The thing that a member is: a programme or a project, as the family's head word says; what ends
   * like something built is a project (宜西攀高铁 among 十大工程).
   */
  Thing.Id member(NamingBook book, String family, String name, String rule) {
    return lexicon.programmesIn(family) && !projects.endsProject(name)
        ? book.programme(
            lexicon.plainest(name),
            name,
            lexicon.nationalType(name).orElse(lexicon.typeOf(name)),
            lexicon.nationalType(name).isPresent(),
            rule)
        : book.project(projects.plain(name), name, "", rule);
  }

  /** Reads members from the entry of a glossary that lists them all; whether there is one. */
  boolean glossary(Report report, NamingBook book, FamilyMention mention, Thing.Id family) {
    if (!lexicon.programmesIn(mention.name())) {
      return false;
    }
    String base = Signs.unquoted(mention.span().of(report.plain()));
    List<Span> listed = items.glossary(report.plain(), base, mention.size());
    for (Span item : listed) {
      String written = Signs.unquoted(item.of(report.plain())).strip();
      String name =
          lexicon.programmesIn(written) || projects.endsProject(written)
              ? written
              : written + lexicon.headOf(mention.name());
      Thing.Id thing = member(book, mention.name(), name, GLOSSARY);
      book.occurrence(thing, item, GLOSSARY);
      book.member(thing, family, item, GLOSSARY);
    }
    return !listed.isEmpty();
  }

  /** Reads members that follow with numbers, as ①…②…, from the end of the sentence on. */
  void numbered(
      Report report, NamingBook book, Sentence sentence, FamilyMention mention, Thing.Id family) {
    if (!lexicon.listsMembers(mention.name())) {
      return;
    }
    int from = mention.span().end();
    boolean single = lexicon.itemsIn(mention.name());
    List<Span> listed = items.find(report.plain(), from, sentence.span().end(), mention.size());
    String rule = NUMBERED;
    if (listed.isEmpty() && single && sentence.part() != Part.REVIEW) {
      listed = items.paragraph(report.plain(), mention.span(), mention.size());
      rule = PARAGRAPH;
    }
    for (Span item : listed) {
      String label = items.label(item.of(report.plain()), single);
      Thing.Id thing = member(book, mention.name(), label, rule);
      book.occurrence(thing, item, rule);
      book.member(thing, family, item, rule);
    }
  }

  /**
   * Gives families without members those programmes of the same part that are introduced one by one
   * under the same head, where names of one length, or those that open sections, are just as many
   * as the family declares.
   */
  void close(Report report, NamingBook book) {
    NavigableMap<Integer, Sentence> sentences = new TreeMap<>();
    report.sentences().forEach(s -> sentences.put(s.span().begin(), s));
    List<Occurrence> occurrences = book.occurrences();
    for (Thing.Id family : book.ids(Kind.FAMILY)) {
      if (book.hasMembers(family)
          || book.size(family) < FEWEST_HEADINGS
          || !lexicon.programmesIn(family.name())) {
        continue;
      }
      String head = lexicon.headOf(family.name());
      Map<Integer, Map<Thing.Id, Span>> byLength = new TreeMap<>();
      Map<Thing.Id, Span> opening = new LinkedHashMap<>();
      for (Occurrence o : occurrences) {
        Thing.Id id = o.thing();
        boolean like = id.kind() == Kind.PROGRAMME && id.name().endsWith(head);
        Sentence sentence = like ? sentenceOf(sentences, o.span()) : null;
        if (sentence == null || NameReading.year(report, sentence.part()) != family.year()) {
          continue;
        }
        if (id.name().length() <= LONGEST_OF_ROW && o.span().length() == id.name().length()) {
          byLength
              .computeIfAbsent(id.name().length(), n -> new LinkedHashMap<>())
              .putIfAbsent(id, o.span());
        }
        if (opens(sentences, sentence, o.span())) {
          opening.putIfAbsent(id, o.span());
        }
      }
      if (opening.size() == book.size(family)) {
        join(book, family, opening, IN_HEADINGS);
      } else if (book.size(family) >= FEWEST) {
        byLength.values().stream()
            .filter(found -> found.size() == book.size(family))
            .findFirst()
            .ifPresent(found -> join(book, family, found, ONE_BY_ONE));
      }
    }
  }

  private static void join(
      NamingBook book, Thing.Id family, Map<Thing.Id, Span> found, String rule) {
    found.forEach((id, span) -> book.member(id, family, span, rule));
  }

  /** Whether a name stands in a heading, or in the first clause of a section's first sentence. */
  private static boolean opens(
      NavigableMap<Integer, Sentence> sentences, Sentence sentence, Span span) {
    if (sentence.heading()) {
      return true;
    }
    Map.Entry<Integer, Sentence> before = sentences.lowerEntry(sentence.span().begin());
    boolean first = before == null || before.getValue().section() != sentence.section();
    int comma = sentence.text().indexOf('，');
    return first && (comma < 0 || span.end() - sentence.span().begin() <= comma);
  }

  private static @Nullable Sentence sentenceOf(
      NavigableMap<Integer, Sentence> sentences, Span span) {
    Map.Entry<Integer, Sentence> entry = sentences.floorEntry(span.begin());
    return entry == null ? null : entry.getValue();
  }
}
