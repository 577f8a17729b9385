package org.zhengpu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TermsTest {
  @Property(tries = 300)
  void findsWhatComparingEveryPlaceFinds(
      @ForAll("words") Set<String> words, @ForAll("texts") String text) {
    Map<String, String> map = new HashMap<>();
    words.forEach(word -> map.put(word, word));
    Terms<String> terms = new Terms<>(map);

    List<Terms.Hit<String>> every = new ArrayList<>();
    List<Terms.Hit<String>> longest = new ArrayList<>();
    int free = 0;
    for (int begin = 0; begin < text.length(); begin++) {
      for (int end = text.length(); end > begin; end--) {
        String word = text.substring(begin, end);
        if (words.contains(word)) {
          every.add(new Terms.Hit<>(begin, end, word));
          if (begin >= free) {
            longest.add(new Terms.Hit<>(begin, end, word));
            free = end;
          }
        }
      }
    }

    assertThat(terms.all(text)).isEqualTo(every);
    assertThat(terms.longest(text)).isEqualTo(longest);
    assertThat(terms.in(text)).isEqualTo(!every.isEmpty());
    assertThat(terms.at(text, 0, text.length()))
        .isEqualTo(every.stream().filter(hit -> hit.begin() == 0).findFirst().orElse(null));
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
