package org.zhengpu.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.zhengpu.document.Sentence;
import org.zhengpu.mention.QuantityMention;

/** Whatever number is written in Chinese is read back as that number. */
class ChineseNumeralTest {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String[] SMALL = {"", "十", "百", "千"};
  private static final String[] LARGE = {"", "万", "亿", "万亿"};

  @Property
  void aWrittenNumberIsReadBack(
      @ForAll @LongRange(min = 2, max = 9_999_999_999_999_999L) long number) {
    String text = "收入" + written(number) + "元";

    QuantityMention mention = QuantitySpecTest.EXTRACTOR.extract(Sentence.alone(text)).get(0);

    assertThat(mention.value()).isEqualByComparingTo(BigDecimal.valueOf(number));
    assertThat(mention.span().of(text)).isEqualTo(written(number) + "元");
  }

  @Property
  void digitsWithAMultiplierAreReadExactly(
      @ForAll @LongRange(min = 1, max = 999_999) long number,
      @ForAll @IntRange(min = 0, max = 3) int places) {
    BigDecimal value = BigDecimal.valueOf(number, places);
    String text = "投资" + value.toPlainString() + "亿元";

    QuantityMention mention = QuantitySpecTest.EXTRACTOR.extract(Sentence.alone(text)).get(0);

    assertThat(mention.value())
        .isEqualByComparingTo(value.multiply(BigDecimal.valueOf(100_000_000)));
  }

  @Test
  void saysTheDigitThatFollowsAMultiplierOfTheNextPlace() {
    assertThat(value("一万五人")).isEqualByComparingTo("15000");
    assertThat(value("三百二人")).isEqualByComparingTo("320");
    assertThat(value("一百零五人")).isEqualByComparingTo("105");
  }

  @Test
  @Timeout(20)
  void aHundredThousandNumeralsInARowDoNotHang() {
    QuantitySpecTest.EXTRACTOR.extract(Sentence.alone("十".repeat(100_000)));
    QuantitySpecTest.EXTRACTOR.extract(Sentence.alone("9".repeat(100_000)));
    QuantitySpecTest.EXTRACTOR.extract(Sentence.alone("1,".repeat(50_000)));
  }

  private static BigDecimal value(String text) {
    return QuantitySpecTest.EXTRACTOR.extract(Sentence.alone(text)).get(0).value();
  }

  /** A number as it is written in Chinese, as 一万五千零三. */
  private static String written(long number) {
    StringBuilder out = new StringBuilder();
    boolean zero = false;
    for (int group = 3; group >= 0; group--) {
      int part = (int) (number / (long) Math.pow(10_000, group) % 10_000);
      if (part == 0) {
        zero = out.length() > 0;
        continue;
      }
      if (out.length() > 0 && (zero || part < 1000)) {
        out.append('零');
      }
      out.append(group(part))
          .append(group == 3 && number / 100_000_000L % 10_000 != 0 ? "万" : LARGE[group]);
      zero = false;
    }
    return out.toString();
  }

  private static String group(int part) {
    StringBuilder out = new StringBuilder();
    boolean zero = false;
    for (int place = 3; place >= 0; place--) {
      int digit = part / (int) Math.pow(10, place) % 10;
      if (digit == 0) {
        zero = out.length() > 0;
        continue;
      }
      if (zero) {
        out.append('零');
        zero = false;
      }
      out.append(DIGITS.charAt(digit)).append(SMALL[place]);
    }
    return out.toString();
  }
}
