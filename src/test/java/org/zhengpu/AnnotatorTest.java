package org.zhengpu;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zhengpu.document.Span;

class AnnotatorTest {
  private final Annotator annotator = Annotator.standard();

  @Test
  void findsNumbersAndNamesWithTheirPlaceInTheText() {
    assertThat(annotator.annotate("长沙市总投资180亿元。\n常德也是。"))
        .extracting(found -> found.json(0))
        .contains(
            "{\"line\":0,\"kind\":\"quantity\",\"begin\":6,\"end\":11,\"text\":\"180亿元\","
                + "\"value\":18000000000,\"upper\":null,\"unit\":\"元\",\"bound\":\"exact\","
                + "\"rule\":\"number-unit\"}")
        .anyMatch(json -> json.contains("\"begin\":13") && json.contains("常德市"));
  }

  @Test
  void findsNothingInAnEmptyText() {
    assertThat(annotator.annotate("")).isEmpty();
  }

  @Test
  void escapesWhatJsonDoesNotTakeAsItIs() {
    Annotation odd = new Annotation("place", new Span(0, 1), "a\"\\\t", "名", null, "rule");

    assertThat(odd.json(7)).contains("\"text\":\"a\\\"\\\\\\u0009\"", "\"line\":7");
  }
}
