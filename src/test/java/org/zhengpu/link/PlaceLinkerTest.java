package org.zhengpu.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengpu.document.Sentence;
import org.zhengpu.extract.PlaceExtractor;
import org.zhengpu.lexicon.Lexicon;
import org.zhengpu.lexicon.Place;
import org.zhengpu.lexicon.PlaceNames;
import org.zhengpu.lexicon.Places;
import org.zhengpu.lexicon.Table;
import org.zhengpu.lexicon.Words;

class PlaceLinkerTest {
  private static final Words WORDS = new Words();
  private final PlaceExtractor extractor = new PlaceExtractor(Lexicon.bundled(), WORDS);
  private final PlaceLinker linker = new PlaceLinker(Places.standard(), PlaceNames.standard());

  static List<Table.Row> sentences() {
    return Table.load("spec/place.tsv", 3).rows();
  }

  static Stream<Table.Row> stops() {
    return Table.load("lexicon/place-stop.tsv", 3).rows().stream();
  }

  static Stream<Table.Row> hints() {
    return Table.load("lexicon/place-hints.tsv", 4).rows().stream();
  }

  static Stream<Table.Row> following() {
    return Table.load("rules/place-follow.tsv", 5).rows().stream();
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void placesAreDecidedByIssuerAndNeighbours(Table.Row row) {
    Place issuer = Places.standard().bySlug(row.get(1)).orElseThrow();
    assertThat(places(row.get(0), issuer))
        .extracting(place -> place.name() + "=" + Objects.requireNonNullElse(place.code(), ""))
        .containsExactlyElementsOf(row.values(2));
  }

  @ParameterizedTest
  @MethodSource("stops")
  void aPhraseStopsTheNameInIt(Table.Row row) {
    assertThat(mentions(row.get(1))).noneMatch(name -> row.get(0).contains(name));
    assertThat(mentions(row.get(2))).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("hints")
  void aHintTellsPlaceFromWord(Table.Row row) {
    assertThat(linked(row.get(2))).contains(row.get(0));
    if (!row.get(3).isEmpty()) {
      assertThat(linked(row.get(3))).doesNotContain(row.get(0));
    }
  }

  @ParameterizedTest
  @MethodSource("following")
  void whatFollowsTellsABrandFromAPlace(Table.Row row) {
    assertThat(mentions(row.get(3))).isEmpty();
    assertThat(mentions(row.get(4))).isNotEmpty();
  }

  private List<String> mentions(String text) {
    return extractor.extract(Sentence.alone(text)).stream()
        .map(mention -> mention.span().of(text))
        .toList();
  }

  /** The names linked in a report of the province that has the place, or of the nation. */
  private List<String> linked(String text) {
    Places places = Places.standard();
    return Stream.concat(
            Stream.of(places.nation()),
            places.all().stream().filter(place -> place.level() == Place.Level.PROVINCE))
        .flatMap(
            issuer -> linker.link(text, extractor.extract(Sentence.alone(text)), issuer).stream())
        .map(found -> found.span().of(text))
        .distinct()
        .toList();
  }

  private List<Place> places(String text, Place issuer) {
    return linker.link(text, extractor.extract(Sentence.alone(text)), issuer).stream()
        .map(PlaceOccurrence::place)
        .toList();
  }
}
