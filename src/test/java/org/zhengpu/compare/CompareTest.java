package org.zhengpu.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.query.Dataset;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhengpu.compare.Compare.Kind;
import org.zhengpu.problem.ReportException;

class CompareTest {
  private static String written(Dataset data, Form form, Compare.Request request) {
    StringBuilder out = new StringBuilder();
    Compare.of(data, request, Language.ZH).write(form, out);
    return out.toString();
  }

  private static String written(Form form, Compare.Request request) {
    return written(SmallSet.linked(), form, request);
  }

  private static Compare.Request of(Kind kind, String... indicators) {
    List<String> reports = kind == Kind.REPORTS ? List.of("hunan-2025", "hunan-2026") : List.of();
    return new Compare.Request(kind, reports, List.of(indicators), List.of());
  }

  @Test
  void theNationComesFirstAndIssuersFollowByCode() {
    String table = written(Form.TABLE, of(Kind.INDICATORS, "gdp"));

    assertThat(table.lines().skip(5).limit(3))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("中国"),
            line -> assertThat(line).startsWith("湖南"),
            line -> assertThat(line).startsWith("广东"));
  }

  @Test
  void ofPromisesTheNewestYearComesFirst() {
    Compare.Request years =
        new Compare.Request(Kind.PROMISES, List.of(), List.of("gdp"), List.of(2024, 2025));

    assertThat(written(Form.TABLE, years)).containsSubsequence("地区生产总值，2025年", "地区生产总值，2024年");
  }

  @Test
  void whatIsMissingIsSaidWithItsReasonAndIsNoZero() {
    String table = written(Form.TABLE, of(Kind.INDICATORS, "gdp"));
    String csv = written(Form.CSV, of(Kind.INDICATORS, "retail-sales"));

    assertThat(table.lines().filter(line -> line.startsWith("广东")))
        .singleElement()
        .asString()
        .contains("≈5%")
        .contains("无该年报告");
    assertThat(csv)
        .contains("440000,广东省,retail-sales,2025,target,,,,,,,,,not-stated,,,,,\n")
        .contains("440000,广东省,retail-sales,2025,actual,,,,,,,,,no-report,,,,,\n");
  }

  @Test
  void boundsAreWrittenAsJournalistsDo() {
    String table = written(Form.TABLE, of(Kind.INDICATORS));

    assertThat(table).contains("≈5.5%").contains("≥7%").contains("≥1200万人").contains("72.5万人");
  }

  @Test
  void aTargetWithoutANumberIsShownInWords() {
    assertThat(written(Form.TABLE, of(Kind.INDICATORS, "disposable-income"))).contains("与经济增长同步");
  }

  @Test
  void aPromiseIsShownWithItsOutcomeMarginAndBothSentences() {
    String csv = written(Form.CSV, of(Kind.PROMISES, "gdp"));

    assertThat(csv.lines().filter(line -> line.startsWith("430000")))
        .singleElement()
        .asString()
        .contains("5.5,,approximately,5.5%,4.8,,exact,4.8%,%,-0.7,missed")
        .contains("地区生产总值增长5.5%左右")
        .contains("全省地区生产总值增长4.8%");
  }

  @Test
  void theTitleOfPromisesCountsOnlyThoseThatCouldBeAnswered() {
    assertThat(written(Form.TABLE, of(Kind.PROMISES, "gdp")))
        .startsWith("1个省份中0个实现2025年地区生产总值目标\n");
    assertThat(written(Form.TABLE, of(Kind.PROMISES, "retail-sales")))
        .startsWith("1个省份中1个实现2025年社会消费品零售目标\n");
  }

  @Test
  void aTargetOfWhichTheNextReportSaysNothingIsNotReported() {
    String csv = written(Form.CSV, of(Kind.PROMISES, "industrial-value-added"));

    assertThat(csv).contains(",notReported,");
  }

  @Test
  void withoutTheGraphOfLinksNothingIsJudged() {
    String table = written(SmallSet.unlinked(), Form.MD, of(Kind.PROMISES, "gdp"));

    assertThat(table).contains("links.ttl").doesNotContain("未实现 |");
  }

  @Test
  void programmesOfTheNationAndOfOneNameAreListedWithWhoNamesThem() {
    String table = written(Form.TABLE, of(Kind.PROGRAMMES));

    assertThat(table).containsPattern("两重 +3  中国; 湖南; 广东");
    assertThat(table).containsPattern("智赋万企行动 +2  湖南; 广东");
  }

  @Test
  void cooperationThatBothSidesNameIsToldFromThatOfOne() {
    assertThat(written(Form.TABLE, of(Kind.COOPERATION))).containsPattern("湖南 – 广东 +双方");
  }

  @Test
  void twoReportsAreAlignedByTheirYears() {
    String table = written(Form.TABLE, of(Kind.REPORTS));

    assertThat(table)
        .containsPattern("社会消费品零售总额 +实际增速 +5.4% +2024 +5.2% +2025 +−0.2个百分点")
        .containsPattern("智赋万企行动 +计划行动");
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void whatAReportSaysNeverBecomesMarkup(Kind kind) {
    Document page = Jsoup.parse(written(Form.HTML, of(kind)));

    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("b")).isEmpty();
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-");
  }

  @Test
  void theSentenceWithAScriptIsQuotedAsItStands() {
    String html = written(Form.HTML, of(Kind.PROMISES, "foreign-trade"));
    String markdown = written(Form.MD, of(Kind.PROMISES, "foreign-trade"));

    assertThat(Jsoup.parse(html).select(".sources").text()).contains("<script>alert(");
    assertThat(html).contains("&lt;script&gt;alert(");
    assertThat(markdown).contains("\\<script\\>").doesNotContain(" <script>");
  }

  @Test
  void everyValueLinksToASourceOfThePageWithItsWords() {
    Document page = Jsoup.parse(written(Form.HTML, of(Kind.PROMISES)));

    assertThat(page.select("a[href]")).isNotEmpty();
    for (Element link : page.select("a[href]")) {
      assertThat(page.select("li" + link.attr("href"))).as(link.outerHtml()).hasSize(1);
    }
    assertThat(page.select(".sources mark").eachText()).contains("全省地区生产总值增长4.8%");
  }

  @Test
  void thePageNeedsNothingFromElsewhere() {
    Document page = Jsoup.parse(written(Form.HTML, of(Kind.PROMISES)));

    assertThat(page.select("[src], link, img, iframe, object")).isEmpty();
    assertThat(page.select("style").html()).doesNotContain("url(").doesNotContain("@import");
  }

  @Test
  void thePageTellsThoseWhoCannotSeeIt() {
    Document page = Jsoup.parse(written(Form.HTML, of(Kind.PROMISES)));

    assertThat(page.select("svg[role=img]"))
        .isNotEmpty()
        .allSatisfy(plot -> assertThat(plot.attr("aria-label")).isNotBlank());
    assertThat(page.select("table.grid thead th:not([scope])")).isEmpty();
    assertThat(page.select("html").attr("lang")).isEqualTo("zh-CN");
  }

  @Test
  void aGraphWithoutQuotesStillSaysWhere() {
    String html = written(SmallSet.bare(), Form.HTML, of(Kind.PROMISES, "gdp"));

    assertThat(html).contains("−0.7").contains("第").doesNotContain("全省地区生产总值增长4.8%");
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void localeAndTimeZoneChangeNoByte(Kind kind) {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    String before = written(Form.HTML, of(kind)) + written(Form.JSON, of(kind));
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(written(Form.HTML, of(kind)) + written(Form.JSON, of(kind))).isEqualTo(before);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void jsonHasTheRowsOfTheCsv(Kind kind) {
    JsonObject json = JSON.parse(written(Form.JSON, of(kind)));
    String csv = written(Form.CSV, of(kind));

    assertThat(json.get("rows").getAsArray()).hasSize((int) csv.lines().count() - 1);
    assertThat(json.get("title").getAsString().value()).isNotBlank();
  }

  @Test
  void englishWordsHeadATableWhoseValuesStayAsTheyAre() {
    StringBuilder out = new StringBuilder();
    Compare.of(SmallSet.linked(), of(Kind.PROMISES, "gdp"), Language.EN).write(Form.TABLE, out);

    assertThat(out.toString()).startsWith("0 of 1 provinces met their 2025 target: GDP\n");
  }

  @Test
  void anUnknownIndicatorIsNamedWithThoseNearIt() {
    assertThatThrownBy(() -> written(Form.TABLE, of(Kind.PROMISES, "retail-sale")))
        .isInstanceOf(ReportException.class)
        .hasMessageStartingWith("retail-sale: no such indicator; near it: retail-sales, ");
  }

  @Test
  void anUnknownReportIsNamedWithThoseNearIt() {
    Compare.Request request =
        new Compare.Request(
            Kind.REPORTS, List.of("hunan-2024", "hunan-2025"), List.of(), List.of());

    assertThatThrownBy(() -> written(Form.TABLE, request))
        .isInstanceOf(ReportException.class)
        .hasMessageStartingWith("hunan-2024: no such report in the graphs; near it: hunan-202");
  }

  @Test
  void twoReportsMustBeNamedForReportsAndNoneOtherwise() {
    assertThatThrownBy(() -> new Compare.Request(Kind.REPORTS, List.of(), List.of(), List.of()))
        .hasMessageContaining("takes two reports");
    assertThatThrownBy(() -> new Compare.Request(Kind.PROMISES, List.of("a"), List.of(), List.of()))
        .hasMessageContaining("only `compare reports`");
  }
}
