package org.zhengpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** The committed graph of the bundled report; {@code -Dgolden.update=true} rewrites it. */
class BundledGraphTest {
  private static final Path COMMITTED = Path.of("output", "hunan-2025.ttl");

  @Test
  void theCommittedGraphIsWhatTheProgramWrites() throws IOException {
    String written = BundledReading.get().turtle();
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(COMMITTED.getParent());
      Files.writeString(COMMITTED, written);
    }
    assumeTrue(Files.exists(COMMITTED), COMMITTED + " is missing: -Dgolden.update=true writes it");

    assertThat(Files.readString(COMMITTED))
        .as("run mvn -Dgolden.update=true -Dtest=BundledGraphTest test and look at the difference")
        .isEqualTo(written);
  }

  @Test
  void localeAndTimeZoneChangeNoByte() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(Zhengpu.readBundled().turtle()).isEqualTo(BundledReading.get().turtle());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
