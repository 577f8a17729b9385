package org.zhengpu.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhengpu.document.MetadataRules.Kind;
import org.zhengpu.lexicon.Lexicon;
import org.zhengpu.lexicon.Numerals;
import org.zhengpu.lexicon.Place;
import org.zhengpu.problem.ErrorCode;
import org.zhengpu.problem.ReportException;

/** Finds what a report says of itself; the first source that says it counts. */
final class MetadataFinder {
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>()\"'）》]{4,300}");
  private static final Pattern FILE_NAME =
      Pattern.compile("(?<slug>[a-z]+(?:-[a-z0-9]+)*?)-(?<year>(?:19|20)\\d{2})(?:[-.].*)?");
  private static final int LONGEST_NAME = 16;

  private final MetadataRules rules;
  private final IssuerFinder issuers;
  private final CalendarNumber numbers;

  MetadataFinder(Lexicon lexicon) {
    this.rules = new MetadataRules(lexicon);
    this.issuers = new IssuerFinder(lexicon);
    this.numbers = new CalendarNumber(Numerals.of(lexicon));
  }

  /**
   * What a report says of itself.
   *
   * @throws ReportException where issuer or year is not said
   */
  Metadata find(Source source, Frame frame, String fileName, ReadOptions options) {
    List<String> front = new ArrayList<>();
    frame.front().forEach(paragraph -> front.add(paragraph.text()));
    Optional<Matcher> title = first(Kind.TITLE, front);
    Optional<Matcher> dateline = first(Kind.DATELINE, front);
    Optional<Matcher> date = first(Kind.DATE, front);
    Optional<Matcher> speaker = first(Kind.SPEAKER, withNextLine(front));
    Optional<LocalDate> day = dateline.flatMap(this::date);
    Place issuer =
        issuer(frame, fileName, options, title, dateline, speaker)
            .orElseThrow(
                () ->
                    new ReportException(
                        ErrorCode.ISSUER_UNKNOWN,
                        fileName
                            + ": whose report it is is not said; give --issuer with its name"));
    int year =
        Optional.ofNullable(options.year())
            .or(() -> year(title))
            .or(() -> year(dateline))
            .or(() -> year(date))
            .or(() -> chapterYear(frame))
            .or(() -> fileName(fileName).flatMap(m -> year(Optional.of(m))))
            .orElseThrow(
                () ->
                    new ReportException(
                        ErrorCode.YEAR_UNKNOWN,
                        fileName + ": the year in which it was given is not said; give --year"));
    return new Metadata(
        issuer,
        Year.of(year),
        day.orElse(null),
        speaker.flatMap(m -> MetadataRules.group(m, "name")).orElse(null),
        titleLine(front),
        source(source, frame, front));
  }

  private Optional<Place> issuer(
      Frame frame,
      String fileName,
      ReadOptions options,
      Optional<Matcher> title,
      Optional<Matcher> dateline,
      Optional<Matcher> speaker) {
    @Nullable String given = options.issuer();
    if (given != null) {
      return Optional.of(
          issuers
              .given(given)
              .orElseThrow(
                  () ->
                      new ReportException(
                          ErrorCode.BAD_USAGE,
                          "--issuer " + given + ": no place has this name, code or slug")));
    }
    Optional<Matcher> formula = rules.find(Kind.FORMULA, frame.formula().text());
    return place(title)
        .or(() -> place(dateline))
        .or(() -> place(formula))
        .or(() -> place(speaker))
        .or(() -> issuers.prevailing(text(frame), frame.formula().text()))
        .or(() -> fileName(fileName).flatMap(m -> issuers.given(m.group("slug"))));
  }

  private static String text(Frame frame) {
    StringBuilder text = new StringBuilder();
    frame.body().forEach(paragraph -> text.append(paragraph.text()).append('\n'));
    return text.toString();
  }

  private Optional<Matcher> first(Kind kind, List<String> lines) {
    return lines.stream().flatMap(line -> rules.find(kind, line).stream()).findFirst();
  }

  /** The lines, and those that end with a title of office together with the name below them. */
  private List<String> withNextLine(List<String> lines) {
    List<String> all = new ArrayList<>(lines);
    for (int i = 0; i + 1 < lines.size(); i++) {
      String next = lines.get(i + 1);
      boolean office = rules.find(Kind.OFFICE, lines.get(i)).isPresent();
      if (office && next.length() <= LONGEST_NAME) {
        all.add(lines.get(i) + next);
      }
    }
    return all;
  }

  private Optional<Place> place(Optional<Matcher> match) {
    return match.flatMap(m -> MetadataRules.group(m, "place")).flatMap(issuers::named);
  }

  private Optional<Integer> year(Optional<Matcher> match) {
    return match.flatMap(m -> MetadataRules.group(m, "year")).map(numbers::of);
  }

  /** The year after the one that the review's title names, or the one that the plan's names. */
  private Optional<Integer> chapterYear(Frame frame) {
    List<String> lines =
        frame.body().stream()
            .map(Paragraph::text)
            .filter(text -> text.length() <= OpenerFinder.LONGEST_LINE)
            .toList();
    return year(first(Kind.CHAPTER, lines))
        .map(year -> year + 1)
        .or(() -> year(first(Kind.PLAN, lines)));
  }

  private Optional<LocalDate> date(Matcher m) {
    try {
      return Optional.of(
          LocalDate.of(
              numbers.of(m.group("year")),
              numbers.of(m.group("month")),
              numbers.of(m.group("day"))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Matcher> fileName(String fileName) {
    return Optional.of(FILE_NAME.matcher(fileName)).filter(Matcher::matches);
  }

  /** The line that is the title and nothing else, one with the year before one without. */
  private @Nullable String titleLine(List<String> front) {
    List<String> titles =
        front.stream()
            .filter(line -> rules.find(Kind.TITLE, line).filter(m -> whole(m, line)).isPresent())
            .toList();
    return titles.stream()
        .filter(line -> year(rules.find(Kind.TITLE, line)).isPresent())
        .findFirst()
        .or(() -> titles.stream().findFirst())
        .orElse(null);
  }

  private static boolean whole(Matcher m, String line) {
    return m.start() == 0 && m.end() == line.length();
  }

  private @Nullable String source(Source source, Frame frame, List<String> front) {
    int end = frame.formula().block().offsets().at(0);
    Matcher address = ADDRESS.matcher(source.input()).region(0, end);
    if (address.find()) {
      return address.group();
    }
    return first(Kind.SOURCE, front).flatMap(m -> MetadataRules.group(m, "name")).orElse(null);
  }
}
