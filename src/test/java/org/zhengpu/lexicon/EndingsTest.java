package org.zhengpu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EndingsTest {
  @Property(tries = 300)
  void findsTheLongestWordThatEndsAPhrase(
      @ForAll("words") Set<String> words, @ForAll("texts") String phrase) {
    int longest = words.stream().filter(phrase::endsWith).mapToInt(String::length).max().orElse(0);

    assertThat(new Endings(words).longest(phrase)).isEqualTo(longest);
  }

  @Property(tries = 300)
  void looksAtNothingOutsideTheStretch(
      @ForAll("words") Set<String> words, @ForAll("texts") String phrase) {
    Endings endings = new Endings(words);
    String around = "湖" + phrase + "南";

    assertThat(endings.longest(around, 1, around.length() - 1)).isEqualTo(endings.longest(phrase));
  }

  @Provide
  Arbitrary<Set<String>> words() {
    return texts().filter(word -> !word.isEmpty()).set().ofMaxSize(40);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars('湖', '南', '省', 'a').ofMaxLength(12);
  }
}
