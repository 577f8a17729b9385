package org.zhengpu.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengpu.document.ReadOptions;
import org.zhengpu.document.ReportReader;

class CalendarTest {
  private static List<String> periods(String review) {
    String text =
        """
        # 政府工作报告

        2026年1月20日在湖南省第十四届人民代表大会第四次会议上

        各位代表：

        现在，我代表省人民政府，向大会报告政府工作，请予审议。

        ## 一、工作回顾

        %s

        ## 二、2026年工作安排

        我们要做好工作。
        """
            .formatted(review);
    return FactReader.standard()
        .read(
            ReportReader.standard()
                .read(text.getBytes(StandardCharsets.UTF_8), "hunan-2026.md", ReadOptions.none()))
        .figures()
        .stream()
        .map(figure -> figure.period().notation())
        .toList();
  }

  @Test
  void fiveYearsLookedBackOnHoldForTheHeadingsBesideThem() {
    assertThat(
            periods(
                """
                ### （一）民生福祉

                五年来，我们坚定不移保障民生。

                ### （二）就业形势保持稳定

                城镇新增就业386.2万人。
                """))
        .containsExactly("2021/2025");
  }

  @Test
  void aYearLongPastHoldsForItsOwnSentenceOnly() {
    assertThat(periods("2015年，地区生产总值突破3万亿元。地区生产总值增长5.6%。\n")).containsExactly("2015", "2025");
  }
}
