package org.zhengpu.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhengpu.document.ReadOptions;
import org.zhengpu.document.Report;
import org.zhengpu.document.ReportReader;
import org.zhengpu.extract.NameLexicon;
import org.zhengpu.lexicon.Lexicon;
import org.zhengpu.lexicon.Words;
import org.zhengpu.link.Thing.Kind;

/** What the bundled report names, and what ties it. */
class NameReadingTest {
  private static Report report;
  private static NameReading.Result result;

  @BeforeAll
  static void read() {
    report =
        ReportReader.standard()
            .read(Path.of("src/main/resources/reports/hunan-2025.md"), ReadOptions.none());
    result =
        new NameReading(NameLexicon.load())
            .read(
                report,
                new PlaceReading(Lexicon.bundled(), new Words()).read(report),
                List.of(),
                List.of());
  }

  private static List<String> members(String family, int year) {
    Thing.Id id = new Thing.Id(Kind.FAMILY, family, year);
    return result.ties().stream()
        .filter(tie -> tie instanceof Tie.MemberOf m && m.family().equals(id))
        .map(tie -> ((Tie.MemberOf) tie).member().name())
        .toList();
  }

  @Test
  void aListRenewedEachYearIsTwoFamilies() {
    assertThat(result.things())
        .filteredOn(thing -> thing.id().name().equals("十大产业项目"))
        .extracting(thing -> thing.id().year())
        .containsExactlyInAnyOrder(2024, 2025);
    assertThat(members("十大产业项目", 2024)).isEmpty();
    assertThat(members("十大产业项目", 2025)).hasSize(10).contains("海信长沙综合生产基地");
  }

  @Test
  void membersIntroducedOneByOneFillTheDeclaredNumber() {
    assertThat(members("八大行动", 2024))
        .containsExactly(
            "激发需求行动", "主体强身行动", "产业培塑行动", "创新提升行动", "改革攻坚行动", "区域共进行动", "民生可感行动", "安全守底行动");
  }

  @Test
  void numberedItemsBecomeMembersWithoutTheirAmounts() {
    assertThat(members("十大重点民生实事", 2025)).hasSize(10).contains("建成基层消防站");
  }

  @Test
  void lettersAndNamesPlaceProjects() {
    assertThat(result.ties())
        .filteredOn(tie -> tie instanceof Tie.LocatedIn l && l.thing().name().equals("邵永高铁"))
        .extracting(tie -> ((Tie.LocatedIn) tie).place().name())
        .containsExactly("邵阳市", "永州市");
  }

  @Test
  void everyOccurrenceIsAPlaceOfTheTextAndEveryTieIsOfThingsThatAreThere() {
    List<Thing.Id> ids = result.things().stream().map(Thing::id).toList();
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(result.occurrences())
        .allSatisfy(o -> assertThat(ids).contains(o.thing()))
        .allSatisfy(o -> assertThat(o.span().end()).isLessThanOrEqualTo(report.plain().length()));
    assertThat(result.ties())
        .filteredOn(tie -> tie instanceof Tie.MemberOf)
        .allSatisfy(tie -> assertThat(ids).contains(((Tie.MemberOf) tie).member()));
  }
}
