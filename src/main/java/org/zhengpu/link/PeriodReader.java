package org.zhengpu.link;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengpu.lexicon.FigureWords;
import org.zhengpu.lexicon.PeriodWords;
import org.zhengpu.lexicon.Terms;

/** Finds the words of time in a clause and resolves them against the report's year. */
final class PeriodReader {
  /**
   * A time found.
   *
   * @param reached whether it is a year up to which something runs (到2030年)
   */
  record Found(Period period, int begin, int end, boolean reached) {}

  private static final int YEAR_DIGITS = 4;
  private final PeriodWords words;
  private final FigureWords.Role since;
  private final FigureWords.Role until;
  private final FigureWords.Role yearSign;
  private final FigureWords.Role planEdge;
  private final FigureWords.Role particle;
  private final FigureWords.Role planBefore;

  PeriodReader(PeriodWords words, FigureWords figureWords) {
    this.words = words;
    this.since = figureWords.role("since-year");
    this.until = figureWords.role("until-year");
    this.yearSign = figureWords.role("year-sign");
    this.planEdge = figureWords.role("plan-edge");
    this.particle = figureWords.role("particle");
    this.planBefore = figureWords.role("plan-before");
  }

  /**
   * The last time that a text names before a position and that is not one it compares with.
   *
   * @param year the year that a quarter or a half belongs to
   */
  @Nullable Found last(String text, int begin, int end, int reportYear, int year) {
    String part = text.substring(begin, end);
    Found found = null;
    for (Terms.Hit<PeriodWords.Entry> hit : words.in(part)) {
      boolean noTime =
          hit.value().kind() == PeriodWords.Kind.PLAN
              && (edge(part, hit.end()) || belongs(part, hit.begin(), hit.end()));
      if (since.endLength(part, hit.begin()) == 0 && !noTime) {
        Period period = resolve(hit.value(), reportYear, year);
        found = new Found(period, begin + hit.begin(), begin + hit.end(), false);
      }
    }
    Found named = namedYear(part, begin);
    if (named != null && (found == null || named.begin() >= found.begin())) {
      // 2024年一季度: the quarter of the named year.
      return named;
    }
    if (named != null && found != null && found.period().notation().contains("-")) {
      Integer at = year(named.period());
      return at == null
          ? found
          : new Found(moved(found.period(), at), named.begin(), found.end(), false);
    }
    return found;
  }

  /** “十五五”开局之年 is one year, which other words name. */
  private boolean edge(String part, int end) {
    int noun = end + particle.startLength(part, end);
    return planEdge.startLength(part, noun) > 0;
  }

  /** 完成“十四五”管网改造: the name of a plan behind a verb is an attribute, and tells no time. */
  private boolean belongs(String part, int begin, int end) {
    boolean bare = part.charAt(end - 1) == '”';
    boolean opens =
        begin == 0
            || !Character.isLetter(part.charAt(begin - 1))
            || planBefore.endLength(part, begin) > 0;
    boolean stops = end == part.length() || !Character.isLetterOrDigit(part.charAt(end));
    return bare && !opens && !stops;
  }

  private static @Nullable Integer year(Period period) {
    return period.notation().length() == YEAR_DIGITS ? Integer.valueOf(period.notation()) : null;
  }

  private static Period moved(Period period, int year) {
    return new Period(year + period.notation().substring(YEAR_DIGITS));
  }

  private @Nullable Found namedYear(String part, int offset) {
    Found found = null;
    for (int i = 0; i + YEAR_DIGITS < part.length(); i++) {
      if (!digits(part, i) || (i > 0 && digit(part.charAt(i - 1)))) {
        continue;
      }
      int sign = yearSign.startLength(part, i + YEAR_DIGITS);
      int year = Integer.parseInt(part.substring(i, i + YEAR_DIGITS));
      boolean plausible = year >= 1949 && year <= 2100;
      if (sign == 0 || !plausible || since.endLength(part, i) > 0) {
        continue;
      }
      int end = i + YEAR_DIGITS + sign;
      Period period = Period.year(year);
      if (i >= YEAR_DIGITS + 1 && digits(part, i - YEAR_DIGITS - 1) && !digit(part.charAt(i - 1))) {
        int first = Integer.parseInt(part.substring(i - YEAR_DIGITS - 1, i - 1));
        if (first >= 1949 && first < year) {
          period = Period.years(first, year);
        }
      }
      found = new Found(period, offset + i, offset + end, until.endLength(part, i) > 0);
    }
    return found;
  }

  private static boolean digits(String part, int at) {
    if (at < 0 || at + YEAR_DIGITS > part.length()) {
      return false;
    }
    for (int i = at; i < at + YEAR_DIGITS; i++) {
      if (!digit(part.charAt(i))) {
        return false;
      }
    }
    return at + YEAR_DIGITS == part.length() || !digit(part.charAt(at + YEAR_DIGITS));
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  private static Period resolve(PeriodWords.Entry entry, int reportYear, int year) {
    return switch (entry.kind()) {
      case YEAR -> Period.year(reportYear + entry.first());
      case WHOLE -> Period.year(year);
      case QUARTER -> new Period(year + "-Q" + entry.first());
      case HALF -> new Period(year + "-H" + entry.first());
      case SPAN -> Period.years(reportYear + entry.first(), reportYear + entry.last());
      case PLAN -> Period.years(entry.first(), entry.last());
      case YEAR_OF -> Period.year(entry.first());
    };
  }

  /** The first time that a text names before a position; null for none. */
  @Nullable Found first(String text, int end, int reportYear, int year) {
    Found found = last(text, 0, end, reportYear, year);
    Found before = found;
    while (before != null) {
      found = before;
      before = last(text, 0, before.begin(), reportYear, year);
    }
    return found;
  }

  /** The year that a base value names, as 2020 in 从2020年的3.68万亿元; null for none. */
  @Nullable Period base(String text, int begin, int end, int reportYear) {
    for (int i = end - YEAR_DIGITS; i >= begin; i--) {
      if (digits(text, i) && yearSign.startLength(text, i + YEAR_DIGITS) > 0) {
        int year = Integer.parseInt(text.substring(i, i + YEAR_DIGITS));
        return year >= 1949 && year <= 2100 ? Period.year(year) : null;
      }
    }
    List<Terms.Hit<PeriodWords.Entry>> hits = words.in(text.substring(begin, end));
    return hits.isEmpty()
        ? null
        : resolve(hits.get(hits.size() - 1).value(), reportYear, reportYear - 1).last();
  }
}
