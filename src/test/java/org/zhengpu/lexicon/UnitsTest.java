package org.zhengpu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengpu.problem.ReportException;

class UnitsTest {
  private static final Units UNITS = Units.standard();
  private static final Table NO_EXCEPTIONS = new Table("except.tsv", List.of());

  static Stream<Table.Row> specified() {
    return Table.load("spec/units.tsv", 3).rows().stream();
  }

  @ParameterizedTest
  @MethodSource("specified")
  void theLongestUnitAtAPositionIsFound(Table.Row row) {
    String text = "12" + row.get(0);
    Optional<Units.Match> match = UNITS.at(text, 2);
    assertThat(match.map(m -> text.substring(2, m.end())).orElse("")).isEqualTo(row.get(1));
    assertThat(match.map(m -> m.unit().key()).orElse("")).isEqualTo(row.get(2));
  }

  @Test
  void everySurfaceNamesItsUnit() {
    for (Unit unit : UNITS.all()) {
      for (String surface : unit.surfaces()) {
        assertThat(UNITS.named(surface)).as(surface).contains(unit);
      }
    }
  }

  @Test
  void everyUnitHasLabelsAndAnIri() {
    for (Unit unit : UNITS.all()) {
      assertThat(unit.zh()).as(unit.key()).isNotEmpty();
      assertThat(unit.en()).as(unit.key()).isNotEmpty();
      assertThat(unit.iri()).endsWith("/" + unit.key());
    }
  }

  @Test
  void labelsAreUnique() {
    assertThat(UNITS.all().stream().map(Unit::zh)).doesNotHaveDuplicates();
    assertThat(UNITS.all().stream().map(Unit::en)).doesNotHaveDuplicates();
  }

  @Test
  void aBareNumberHasTheUnitOne() {
    assertThat(UNITS.named("")).contains(UNITS.one());
    assertThat(UNITS.one().key()).isEqualTo("NUM");
  }

  @Test
  void aMuIsTwoThousandThirdsOfASquareMetre() {
    assertThat(UNITS.named("亩").orElseThrow().multiplier())
        .isEqualTo(new BigDecimal("666.666666666667"));
  }

  @Test
  void aComposedUnitIsMadeOfItsParts() {
    Unit yield = UNITS.named("公斤/亩").orElseThrow();
    assertThat(yield.key()).isEqualTo("KiloGM-PER-Mu");
    assertThat(yield.iri()).isEqualTo("https://w3id.org/zhengpu/unit/KiloGM-PER-Mu");
    assertThat(yield.zh()).isEqualTo("公斤每亩");
    assertThat(yield.en()).isEqualTo("kilogram per mu");
    assertThat(yield.multiplier()).isEqualTo(new BigDecimal("0.0015"));
    assertThat(UNITS.named("元/吨").orElseThrow().multiplier()).isNull();
    assertThat(UNITS.named("公斤/亩")).isEqualTo(UNITS.named("公斤/亩"));
  }

  @Test
  void aPercentagePointIsNoPercent() {
    assertThat(UNITS.named("个百分点")).isNotEqualTo(UNITS.named("%"));
  }

  @Test
  void nothingIsFoundAtTheEndOfAText() {
    assertThat(UNITS.at("12", 2)).isEmpty();
  }

  @Test
  void aSurfaceOfTwoUnitsIsReportedWithItsLine() {
    Table table =
        Table.parse(
            "u.tsv",
            """
            NUM\tqudt\t-\t个数\tnumber\t1\tDimensionless\t-
            A\tzp\t斤\t斤\tjin\t0.5\tMass\t-
            B\tzp\t两|斤\t两\tliang\t0.05\tMass\t-
            """,
            8);
    assertThatThrownBy(() -> Units.of(table, NO_EXCEPTIONS))
        .isInstanceOf(ReportException.class)
        .hasMessage("u.tsv:3: 斤 belongs to two units");
  }

  @Test
  void aMultiplierThatIsNoNumberIsReportedWithItsLine() {
    Table table = Table.parse("u.tsv", "A\tzp\t斤\t斤\tjin\thalf\tMass\t-\n", 8);
    assertThatThrownBy(() -> Units.of(table, NO_EXCEPTIONS)).hasMessage("u.tsv:1: no number: half");
  }
}
