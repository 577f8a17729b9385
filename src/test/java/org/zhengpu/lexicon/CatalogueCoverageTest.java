package org.zhengpu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How much of what real reports say the catalogues know. */
class CatalogueCoverageTest {
  private static final Path REPORTS =
      Path.of(System.getProperty("zhengpu.shared", "../shared"), "reports");

  private static final Units UNITS = Units.standard();
  private static final Indicators INDICATORS = Indicators.standard();

  /** A number with its multiplier, before a Chinese character or a sign of a ratio. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![0-9.A-Za-z×+/#%_-])[0-9]++(?:\\.[0-9]++)?+[余多]?+[十百千万亿]*+[余多]?+"
              + "(?=[\\u4e00-\\u9fff%％‰])(?![年月日号届强版线级、]|左右|以[上下内])");

  private static final Pattern GROWTH =
      Pattern.compile(
          "(?<subject>[^，。；：、\\n（）()！？0-9%]{2,30}?)(?:同比|预计|实际|年均|分别|均|累计)?"
              + "(?:增长|下降)(?:约|近|超|超过)?[0-9.]++[%％]");

  private static List<String> texts;

  @BeforeAll
  static void read() throws IOException {
    assumeTrue(Files.isDirectory(REPORTS), "no shared reports");
    try (Stream<Path> files = Files.list(REPORTS)) {
      texts =
          files
              .filter(f -> f.toString().matches(".*-202[56]\\.(txt|md)"))
              .sorted()
              .map(CatalogueCoverageTest::text)
              .toList();
    }
    assumeTrue(!texts.isEmpty(), "no shared reports");
  }

  private static String text(Path file) {
    try {
      return Files.readString(file).replace("**", "");
    } catch (IOException e) {
      throw new IllegalStateException("cannot read " + file, e);
    }
  }

  /** The rest are bare numbers before a noun, names, and words that only begin like a unit. */
  @Test
  void numbersAreFollowedByUnitsOfTheCatalogue() {
    assertThat(share(NUMBER, (text, m) -> UNITS.at(text, m.end()).isPresent())).isGreaterThan(0.97);
  }

  /** The rest are elided subjects and what only one place measures. */
  @Test
  void whatGrowsIsMostlyInTheCatalogue() {
    assertThat(share(GROWTH, (text, m) -> INDICATORS.changing(m.group("subject")).isPresent()))
        .isGreaterThan(0.75);
  }

  private interface Known {
    boolean test(String text, Matcher match);
  }

  private static double share(Pattern pattern, Known known) {
    int all = 0;
    int found = 0;
    for (String text : texts) {
      for (Matcher m = pattern.matcher(text); m.find(); all++) {
        found += known.test(text, m) ? 1 : 0;
      }
    }
    assertThat(all).isPositive();
    return (double) found / all;
  }
}
