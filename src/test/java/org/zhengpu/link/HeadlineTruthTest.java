package org.zhengpu.link;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengpu.document.ReadOptions;
import org.zhengpu.document.Report;
import org.zhengpu.document.ReportReader;
import org.zhengpu.lexicon.Place;
import org.zhengpu.lexicon.Table;

/**
 * Holds the headline figures of the shared reports against {@code gold/headline-YEAR.tsv}, a table
 * of what the reports state, made by reading them.
 */
class HeadlineTruthTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("zhengpu.shared", "../shared"), "reports");
  private static final int COLUMNS = 9;
  private static final String HEADER = "file";

  /**
   * The bounds are what was measured, rounded to the program's favour by less than one hundredth.
   *
   * @param floor least share of the table's figures that must be found
   * @param contradicted greatest share of its cells in which another value may stand
   * @param unknown greatest share of the program's figures whose cell the table lacks
   */
  @ParameterizedTest
  @CsvSource({"2025, 0.98, 0.012, 0.012", "2026, 0.96, 0.017, 0.013"})
  void findsWhatTheReportsStateAndLittleElse(
      int year, double floor, double contradicted, double unknown) {
    assumeTrue(Files.isDirectory(FOLDER), "no folder of shared reports");
    List<Truth> truths = truths(year);
    List<Stated> stated = stated(truths);
    Set<Cell> table = truths.stream().map(Truth::cell).collect(Collectors.toSet());

    List<Truth> missed =
        truths.stream().filter(truth -> stated.stream().noneMatch(truth::isFoundIn)).toList();
    List<Stated> strangers =
        stated.stream().filter(figure -> !table.contains(figure.cell())).toList();
    List<Stated> others =
        stated.stream()
            .filter(figure -> table.contains(figure.cell()))
            .filter(figure -> truths.stream().noneMatch(truth -> truth.hasValueOf(figure)))
            .toList();

    SoftAssertions softly = new SoftAssertions();
    softly
        .assertThat(1 - share(missed, truths))
        .as("share found; %d missed:%n%s", missed.size(), lines(missed))
        .isGreaterThanOrEqualTo(floor);
    softly
        .assertThat(share(others.stream().map(Stated::cell).distinct().toList(), table))
        .as("share of cells contradicted, by:%n%s", lines(others))
        .isLessThanOrEqualTo(contradicted);
    softly
        .assertThat(share(strangers, stated))
        .as("share unknown; %d unknown:%n%s", strangers.size(), lines(strangers))
        .isLessThanOrEqualTo(unknown);
    softly.assertAll();
  }

  private static List<Truth> truths(int year) {
    return Table.load("gold/headline-" + year + ".tsv", COLUMNS).rows().stream()
        .filter(row -> !row.get(0).equals(HEADER))
        .map(Truth::of)
        .toList();
  }

  /** What the program reads in the table's files of the table's indicators and periods. */
  private static List<Stated> stated(List<Truth> truths) {
    Set<String> indicators = values(truths, Cell::indicator);
    Set<String> periods = values(truths, Cell::period);
    return values(truths, Cell::file).stream()
        .flatMap(HeadlineTruthTest::headlines)
        .filter(stated -> indicators.contains(stated.cell().indicator()))
        .filter(stated -> periods.contains(stated.cell().period()))
        .toList();
  }

  private static Set<String> values(List<Truth> truths, Function<Cell, String> column) {
    return truths.stream().map(Truth::cell).map(column).collect(Collectors.toSet());
  }

  /** The figures of the issuer itself: no ranks, and differences only to the nation. */
  private static Stream<Stated> headlines(String file) {
    Report report = ReportReader.standard().read(FOLDER.resolve(file), ReadOptions.none());
    return FactReader.standard().read(report).figures().stream()
        .filter(figure -> figure.indicator() != null)
        .filter(figure -> figure.area().equals(report.metadata().issuer()))
        .filter(HeadlineTruthTest::standsAlone)
        .map(figure -> new Stated(Cell.of(file, figure), figure));
  }

  private static boolean standsAlone(Figure figure) {
    Figure.Reference reference = figure.reference();
    return switch (figure.measure()) {
      case RANK -> false;
      case DIFFERENCE ->
          reference != null
              && reference.place() != null
              && reference.place().level() == Place.Level.NATION;
      default -> reference == null;
    };
  }

  private static double share(Collection<?> part, Collection<?> whole) {
    return (double) part.size() / whole.size();
  }

  private static String lines(List<?> things) {
    return things.stream().map(Object::toString).sorted().collect(Collectors.joining("\n"));
  }

  /** Where a report states one value, seldom two. */
  private record Cell(String file, String indicator, String measure, String status, String period) {
    static Cell of(String file, Figure figure) {
      return new Cell(
          file,
          String.valueOf(figure.indicator()),
          figure.measure().localName(),
          figure.status().localName(),
          figure.period().notation());
    }

    @Override
    public String toString() {
      return String.join(" ", file, indicator, measure, status, period);
    }
  }

  /** A figure that the program reads. */
  private record Stated(Cell cell, Figure figure) {
    @Override
    public String toString() {
      return cell + ": " + figure.valueText() + " by rule " + figure.rule();
    }
  }

  /** A row of the table; {@code upper} is empty for a single value. */
  private record Truth(Cell cell, BigDecimal value, String upper, String bound) {
    static Truth of(Table.Row row) {
      return new Truth(
          new Cell(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4)),
          new BigDecimal(row.get(5)),
          row.get(6),
          row.get(7));
    }

    boolean isFoundIn(Stated stated) {
      return hasValueOf(stated) && bound.equals(stated.figure().bound().localName());
    }

    boolean hasValueOf(Stated stated) {
      BigDecimal other = stated.figure().upper();
      boolean sameUpper =
          other == null
              ? upper.isEmpty()
              : !upper.isEmpty() && new BigDecimal(upper).compareTo(other) == 0;
      return cell.equals(stated.cell())
          && sameUpper
          && value.compareTo(stated.figure().value()) == 0;
    }

    @Override
    public String toString() {
      return cell
          + ": "
          + bound
          + " "
          + value.toPlainString()
          + (upper.isEmpty() ? "" : "~" + upper);
    }
  }
}
