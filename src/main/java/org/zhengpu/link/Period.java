package org.zhengpu.link;

/**
 * A span of time by its notation.
 *
 * @param notation {@code 2024}, {@code 2024-Q3}, {@code 2024-H1}, {@code 2024-11}, {@code
 *     2021/2025}, or empty where the text leaves it open
 */
public record Period(String notation) {
  /** Where the text leaves it open. */
  public static final Period UNSPECIFIED = new Period("");

  /** One year. */
  public static Period year(int year) {
    return new Period(Integer.toString(year));
  }

  /** From the first year to the last, both included. */
  public static Period years(int first, int last) {
    return new Period(first + "/" + last);
  }

  /** The year before it; of a span the year before its first. */
  Period before() {
    return notation.length() < 4 ? this : year(Integer.parseInt(notation.substring(0, 4)) - 1);
  }

  /** A number of years in a row that end with this one. */
  Period row(int years) {
    int last = Integer.parseInt(notation);
    return years(last - years + 1, last);
  }

  /** A span from a year to this one; this one where the year is no earlier. */
  Period since(int year) {
    int last = Integer.parseInt(notation);
    return year < last ? years(year, last) : this;
  }

  /** The last year of a span; any other period is its own. */
  Period last() {
    int slash = notation.indexOf('/');
    return slash < 0 ? this : new Period(notation.substring(slash + 1));
  }

  /** Whether it begins in a year or later. */
  boolean beginsAt(int year) {
    return notation.length() >= 4 && Integer.parseInt(notation.substring(0, 4)) >= year;
  }

  /** Whether it is over before a year begins; an unspecified one is not. */
  boolean endsBefore(int year) {
    String end = last().notation();
    return end.length() >= 4 && Integer.parseInt(end.substring(0, 4)) < year;
  }

  /** Last part of its IRI, as {@code 2021-2025}. */
  public String key() {
    return notation.isEmpty() ? "unspecified" : notation.replace('/', '-');
  }
}
