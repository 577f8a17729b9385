package org.zhengpu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignsTest {
  @ParameterizedTest
  @CsvSource({"。,4", "！,4", "？,4", "；,3", "：,3", "，,2", "、,1", "·,0", "甲,0"})
  void whatEndsMoreEndsLessToo(char sign, int roles) {
    assertThat(Signs.endsItem(sign)).isEqualTo(roles >= 1);
    assertThat(Signs.endsClause(sign)).isEqualTo(roles >= 2);
    assertThat(Signs.endsPart(sign)).isEqualTo(roles >= 3);
    assertThat(Signs.endsSentence(sign)).isEqualTo(roles >= 4);
  }

  @ParameterizedTest
  @CsvSource({"';',；", "':',：", "'!',！", "'?',？", "'.',."})
  void aNarrowSignHasTheRoleOfItsWideForm(char narrow, char wide) {
    assertThat(Signs.widened(narrow)).isEqualTo(wide);
    assertThat(Signs.endsItem(narrow)).as("a sign of times and numbers too").isFalse();
  }

  @Test
  void aNarrowCommaIsWidened() {
    assertThat(Signs.widened(',')).isEqualTo('，');
  }

  @ParameterizedTest
  @CsvSource({"“,”,false", "‘,’,false", "《,》,false", "（,）,true", "(,),true", "［,］,true"})
  void signsComeInPairs(char opening, char closing, boolean bracket) {
    assertThat(Signs.closing(opening)).isEqualTo(closing);
    assertThat(Signs.opens(opening)).isTrue();
    assertThat(Signs.closes(opening)).isFalse();
    assertThat(Signs.closes(closing)).isTrue();
    assertThat(Signs.opens(closing)).isFalse();
    assertThat(Signs.opensBracket(opening)).isEqualTo(bracket);
    assertThat(Signs.closesBracket(closing)).isEqualTo(bracket);
  }

  @Test
  void whatOpensNothingHasNoPair() {
    assertThatThrownBy(() -> Signs.closing('”')).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void onlyQuotationMarksAreTakenOff() {
    assertThat(Signs.unquoted("“十五五”规划《纲要》（‘草案’）")).isEqualTo("十五五规划《纲要》（草案）");
  }
}
