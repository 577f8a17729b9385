package org.zhengpu.graph;

import java.time.LocalDate;
import java.time.YearMonth;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.zhengpu.link.Period;

/** The spans of time that a graph refers to. */
final class PeriodTriples {
  private static final int MONTHS_OF_QUARTER = 3;
  private static final int MONTHS_OF_HALF = 6;
  private static final int YEAR_DIGITS = 4;

  private final Triples triples;

  PeriodTriples(Triples triples) {
    this.triples = triples;
  }

  /** A period by its IRI, with its label and its days. */
  Resource at(Period period) {
    Resource subject = triples.typed(Iris.period(period), Zp.CLASS_PERIOD, DCTerms.PeriodOfTime);
    String notation = period.notation();
    if (notation.isEmpty()) {
      label(subject, "period-unspecified");
      return subject;
    }
    triples.string(subject, SKOS.notation, notation);
    String year = notation.substring(0, YEAR_DIGITS);
    int first = Integer.parseInt(year);
    String rest = notation.substring(YEAR_DIGITS);
    if (rest.isEmpty()) {
      label(subject, "period-year", year);
      days(subject, YearMonth.of(first, 1), 12);
    } else if (rest.startsWith("/")) {
      String last = rest.substring(1);
      label(subject, "period-years", year, last);
      days(subject, YearMonth.of(first, 1), 12 * (Integer.parseInt(last) - first + 1));
    } else if (rest.startsWith("-Q")) {
      int quarter = Integer.parseInt(rest.substring(2));
      label(subject, "period-quarter", year, Integer.toString(quarter));
      days(subject, YearMonth.of(first, MONTHS_OF_QUARTER * (quarter - 1) + 1), MONTHS_OF_QUARTER);
    } else if (rest.startsWith("-H")) {
      int half = Integer.parseInt(rest.substring(2));
      label(subject, "period-half-" + half, year);
      days(subject, YearMonth.of(first, MONTHS_OF_HALF * (half - 1) + 1), MONTHS_OF_HALF);
    } else {
      int month = Integer.parseInt(rest.substring(1));
      label(subject, "period-month", year, Integer.toString(month));
      days(subject, YearMonth.of(first, month), 1);
    }
    return subject;
  }

  private void label(Resource subject, String key, String... values) {
    triples.label(subject, Labels.zh(key, values));
    triples.label(subject, Labels.en(key, values), "en");
  }

  private void days(Resource subject, YearMonth first, int months) {
    LocalDate end = first.plusMonths(months - 1L).atEndOfMonth();
    triples.literal(subject, DCAT.startDate, first.atDay(1).toString(), XSDDatatype.XSDdate);
    triples.literal(subject, DCAT.endDate, end.toString(), XSDDatatype.XSDdate);
  }
}
