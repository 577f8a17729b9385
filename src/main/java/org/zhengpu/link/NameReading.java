package org.zhengpu.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengpu.document.Part;
import org.zhengpu.document.Report;
import org.zhengpu.document.Sentence;
import org.zhengpu.document.Span;
import org.zhengpu.extract.FamilyExtractor;
import org.zhengpu.extract.NameLexicon;
import org.zhengpu.extract.ProgrammeExtractor;
import org.zhengpu.extract.ProjectExtractor;
import org.zhengpu.extract.ProjectWords;
import org.zhengpu.lexicon.Signs;
import org.zhengpu.mention.FamilyMention;
import org.zhengpu.mention.ProgrammeMention;
import org.zhengpu.mention.ProjectMention;

/** The programmes, families and projects of a report, where each is named, and what ties them. */
public final class NameReading {
  /**
   * What a report names.
   *
   * @param things programmes, families and projects in the order in which they are found
   * @param occurrences in the order of the text
   */
  public record Result(List<Thing> things, List<Occurrence> occurrences, List<Tie> ties) {
    /** Copies the lists. */
    public Result {
      things = List.copyOf(things);
      occurrences = List.copyOf(occurrences);
      ties = List.copyOf(ties);
    }
  }

  private final NameLexicon lexicon;
  private final ProjectWords projectWords;
  private final ProgrammeExtractor programmes;
  private final FamilyExtractor families;
  private final ProjectExtractor projects;
  private final FamilyLists lists;
  private final NamingSearch search = new NamingSearch();
  private final TieFinder ties;

  /** Reads by the words of a lexicon. */
  public NameReading(NameLexicon lexicon) {
    this.lexicon = lexicon;
    projectWords = ProjectWords.of(lexicon.files());
    programmes = new ProgrammeExtractor(lexicon);
    families = new FamilyExtractor(lexicon);
    projects = new ProjectExtractor(lexicon);
    lists = new FamilyLists(lexicon);
    ties = new TieFinder(lexicon.files());
  }

  /** Reads a report whose places and organisations are known. */
  public Result read(
      Report report,
      List<PlaceOccurrence> places,
      List<Thing> organisations,
      List<Occurrence> organisationOccurrences) {
    NamingBook book = new NamingBook();
    List<List<FamilyMention>> groups = new ArrayList<>();
    for (Sentence sentence : report.sentences()) {
      groups.add(families.extract(sentence));
    }
    for (Sentence sentence : report.sentences()) {
      for (FamilyMention mention : groups.get(sentence.index())) {
        group(report, book, sentence, mention);
      }
    }
    for (Sentence sentence : report.sentences()) {
      for (ProjectMention mention : projects.extract(sentence)) {
        if (inside(mention.span(), groups.get(sentence.index()))) {
          continue;
        }
        String key = projectWords.plain(mention.name());
        Thing.Id id = book.project(key, mention.name(), mention.status(), mention.rule());
        book.occurrence(id, mention.span(), mention.rule());
      }
      for (ProgrammeMention mention : programmes.extract(sentence)) {
        if (!inside(mention.span(), groups.get(sentence.index()))) {
          programme(report, book, mention);
        }
      }
    }
    lists.close(report, book);
    search.run(report, book);
    ties.find(report, book, places, organisationOccurrences);
    List<Occurrence> occurrences = new ArrayList<>(book.occurrences());
    occurrences.sort(
        (a, b) ->
            a.span().equals(b.span())
                ? a.thing().compareTo(b.thing())
                : a.span().compareTo(b.span()));
    return new Result(book.things(), occurrences, book.ties());
  }

  /** Year of the things that a part of the report speaks of. */
  static int year(Report report, Part part) {
    int given = report.metadata().year().getValue();
    return part == Part.REVIEW ? given - 1 : given;
  }

  private void group(Report report, NamingBook book, Sentence sentence, FamilyMention mention) {
    int year = year(report, sentence.part());
    String base = Signs.unquoted(mention.span().of(report.plain()));
    String name = mention.name();
    if (mention.members().isEmpty()) {
      name = known(book, name, base, year);
    }
    Thing.Id id = book.family(name, year, mention.size(), mention.rule());
    book.otherName(id, mention.name());
    book.occurrence(id, mention.span(), mention.rule());
    if (mention.name().endsWith(base)) {
      book.otherName(id, base);
    }
    boolean part = mention.members().size() < mention.size();
    if (part && (book.hasMembers(id) || lists.glossary(report, book, mention, id))) {
      return;
    }
    if (!mention.members().isEmpty()) {
      for (FamilyMention.Member member : mention.members()) {
        Thing.Id thing = lists.member(book, mention.name(), member.name(), mention.rule());
        book.occurrence(thing, member.span(), mention.rule());
        book.member(thing, id, member.span(), mention.rule());
      }
    } else {
      lists.numbered(report, book, sentence, mention, id);
    }
  }

  /** The name by which a group of the year is already known: 十项行动 after 高质量发展十项行动. */
  private static String known(NamingBook book, String name, String base, int year) {
    if (name.equals(base)) {
      return book.longer(base, year).map(Thing.Id::name).orElse(name);
    }
    Thing.Id bare = new Thing.Id(Thing.Kind.FAMILY, base, year);
    return book.has(bare) && !book.hasMembers(bare) ? base : name;
  }

  private void programme(Report report, NamingBook book, ProgrammeMention mention) {
    if (book.has(Thing.Id.of(Thing.Kind.PROJECT, mention.name()))) {
      return;
    }
    String written = mention.span().of(report.plain());
    String key = written.charAt(0) == '“' ? quotation(written) : lexicon.plainest(mention.name());
    Optional<String> national = lexicon.nationalType(mention.name());
    Thing.Id id =
        book.programme(
            key,
            mention.name(),
            national.orElse(mention.type()),
            national.isPresent(),
            mention.rule());
    book.otherName(id, mention.name());
    if (national.isPresent()) {
      book.otherName(id, Signs.unquoted(written));
    }
    book.occurrence(id, mention.span(), mention.rule());
    search.quotation(written).ifPresent(quoted -> book.otherName(id, quoted));
  }

  /** The words in the quotation marks with which a name begins. */
  private static String quotation(String written) {
    int close = written.indexOf('”');
    return close < 0 ? written.substring(1) : written.substring(1, close);
  }

  private static boolean inside(Span span, List<FamilyMention> groups) {
    for (FamilyMention group : groups) {
      boolean partly = group.span().overlaps(span) && !span.contains(group.span());
      if (partly || group.members().stream().anyMatch(m -> m.span().overlaps(span))) {
        return true;
      }
    }
    return false;
  }
}
