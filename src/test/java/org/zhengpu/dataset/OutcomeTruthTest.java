package org.zhengpu.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.zhengpu.Zhengpu;
import org.zhengpu.graph.Iris;
import org.zhengpu.graph.Zp;
import org.zhengpu.lexicon.Table;
import org.zhengpu.link.Figure;

/**
 * Holds what became of the targets of 2025 against what {@code gold/headline-2025.tsv} and {@code
 * headline-2026.tsv} say: targets and actual figures, read in the reports of 21 provinces. The rule
 * of docs/decisions/0009 is written here a second time, in a few lines of its own.
 */
class OutcomeTruthTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("zhengpu.shared", "../shared"), "reports");
  private static final int COLUMNS = 9;
  private static final String YEAR = "2025";
  private static final Set<String> LESS_IS_BETTER =
      Set.of("surveyed-urban-unemployment-rate", "cpi", "pm25");
  private static final Set<String> SHARES =
      Set.of("surveyed-urban-unemployment-rate", "rd-intensity", "urbanisation-rate");

  /** What was measured, rounded down; the issue asks for 0.95. */
  private static final double FLOOR = 0.98;

  private record Truth(Table.Row target, Table.Row actual) {
    BigDecimal margin() {
      return value(actual).subtract(value(target));
    }

    boolean met() {
      boolean less =
          LESS_IS_BETTER.contains(target.get(1))
              || target.get(7).equals("atMost")
              || target.get(7).equals("lessThan");
      boolean rate = !target.get(2).equals("level") || SHARES.contains(target.get(1));
      BigDecimal near =
          !target.get(7).equals("approximately")
              ? BigDecimal.ZERO
              : rate ? new BigDecimal("0.2") : value(target).multiply(new BigDecimal("0.02"));
      int over = (less ? margin().negate() : margin()).add(near).signum();
      boolean strict = target.get(7).equals("moreThan") || target.get(7).equals("lessThan");
      return strict ? over > 0 : over >= 0;
    }

    @Override
    public String toString() {
      return String.join(" ", target.cells()) + " -> " + String.join(" ", actual.cells());
    }
  }

  private static BigDecimal value(Table.Row row) {
    return new BigDecimal(row.get(5));
  }

  private static String province(Table.Row row) {
    return row.get(0).substring(0, row.get(0).indexOf('-'));
  }

  private static List<Table.Row> rows(int year, String status) {
    return Table.load("gold/headline-" + year + ".tsv", COLUMNS).rows().stream()
        .filter(row -> row.get(3).equals(status) && row.get(4).equals(YEAR))
        .toList();
  }

  /** Each target with the actual figure of its own basis, else of none, else any. */
  private static List<Truth> truths() {
    List<Truth> truths = new ArrayList<>();
    for (Table.Row target : rows(2025, "target")) {
      rows(2026, "actual").stream()
          .filter(actual -> province(actual).equals(province(target)))
          .filter(actual -> actual.get(1).equals(target.get(1)))
          .filter(actual -> actual.get(2).equals(target.get(2)))
          .min(
              Comparator.comparing((Table.Row a) -> !a.get(8).equals(target.get(8)))
                  .thenComparing(a -> !a.get(8).equals("headline")))
          .ifPresent(actual -> truths.add(new Truth(target, actual)));
    }
    return truths;
  }

  private static Map<String, Digest> digests() {
    Map<String, Digest> digests = new HashMap<>();
    Stream.of(2025, 2026)
        .flatMap(year -> Table.load("gold/headline-" + year + ".tsv", COLUMNS).rows().stream())
        .map(row -> row.get(0))
        .filter(file -> file.contains("."))
        .distinct()
        .forEach(
            file ->
                digests.put(
                    file.substring(0, file.indexOf('.')),
                    Digest.of(Zhengpu.read(FOLDER.resolve(file)).graph()).get(0)));
    return digests;
  }

  @Test
  void targetsAreTiedToTheirOutcomesAndJudgedAsTheTablesOfFiguresSay() {
    assumeTrue(Files.isDirectory(FOLDER), "no folder of shared reports");
    Map<String, Digest> digests = digests();
    Model links = Links.of(List.copyOf(digests.values()));
    List<Truth> truths = truths();

    List<Truth> wrong = truths.stream().filter(truth -> !isRight(truth, digests, links)).toList();

    assertThat(truths).hasSizeGreaterThan(100);
    assertThat(1 - (double) wrong.size() / truths.size())
        .as("linked and right of %d pairs; wrong: %s", truths.size(), wrong)
        .isGreaterThanOrEqualTo(FLOOR);
  }

  private static boolean isRight(Truth truth, Map<String, Digest> digests, Model links) {
    return find(truth.target(), digests, Figure.Status.TARGET).stream()
        .anyMatch(
            target ->
                find(truth.actual(), digests, Figure.Status.ACTUAL).stream()
                    .anyMatch(actual -> isTied(truth, actual, target, links)));
  }

  private static List<DigestFigure> find(
      Table.Row row, Map<String, Digest> digests, Figure.Status status) {
    Digest digest = digests.get(row.get(0).substring(0, row.get(0).indexOf('.')));
    if (digest == null) {
      return List.of();
    }
    return digest.figures().stream()
        .filter(figure -> figure.status() == status)
        .filter(figure -> figure.indicator().equals(Iris.indicator(row.get(1))))
        .filter(figure -> figure.area().equals(digest.issuer()))
        .filter(figure -> figure.measure().localName().equals(row.get(2)))
        .filter(figure -> figure.value().compareTo(value(row)) == 0)
        .toList();
  }

  private static boolean isTied(
      Truth truth, DigestFigure actual, DigestFigure target, Model links) {
    RDFNode object = links.createResource(target.iri());
    for (Resource tie : links.listSubjectsWithProperty(RDF.object, object).toList()) {
      if (tie.hasProperty(RDF.predicate, Zp.OUTCOME_OF)
          && tie.hasProperty(RDF.subject, links.createResource(actual.iri()))) {
        BigDecimal margin = new BigDecimal(tie.getProperty(Zp.MARGIN).getString());
        return margin.compareTo(truth.margin()) == 0
            && tie.hasProperty(Zp.TARGET_MET)
            && tie.getProperty(Zp.TARGET_MET).getBoolean() == truth.met();
      }
    }
    return false;
  }
}
