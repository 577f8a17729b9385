package org.zhengpu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {
  private final Places places = Places.standard();

  @ParameterizedTest
  @CsvSource({
    "shanxi,140000", "shaanxi,610000", "jilin,220000", "jilin-city,220200", "neimenggu,150000",
    "xizang,540000", "guowuyuan,100000", "suzhou-js,320500", "xilinguole,152500", "xiamen,350200",
    "chongqing,500000", "luan,341500", "lishui,331100", "chenzhou,431000", "yueyang,430600",
    "hainan,460000", "hainan-qh,632500", "zixing,431081"
  })
  void aSlugIsTheWrittenPinyinOfOnePlace(String slug, String code) {
    assertThat(places.bySlug(slug)).map(Place::code).contains(code);
  }

  @ParameterizedTest
  @CsvSource({
    "湖南,430000",
    "内蒙古,150000",
    "湘西,433100",
    "锡林郭勒,152500",
    "资兴,431081",
    "花垣,433124",
    "长沙市,430100",
    "海南州,632500",
    "白杨市,659012",
    "沙县区,350405"
  })
  void aPlaceIsFoundByItsOfficialAndItsShortName(String name, String code) {
    assertThat(places.named(name)).extracting(Place::code).contains(code);
  }

  @Test
  void aShortNameOfSeveralPlacesGivesAllOfThem() {
    assertThat(places.named("朝阳")).extracting(Place::code).contains("110105", "211300", "220104");
  }

  @Test
  void theNationIsAPlaceOfItsOwn() {
    assertThat(places.nation().name()).isEqualTo("全国");
    assertThat(places.nation().nation()).isTrue();
  }

  @Test
  void everyDivisionIsWithinTheNation() {
    assertThat(places.all())
        .filteredOn(place -> place.kind() == Place.Kind.DIVISION)
        .hasSizeGreaterThan(3200)
        .allMatch(place -> places.within(place, places.nation()));
  }

  @Test
  void aRegionHasNoCodeAndIsFoundByItsOtherNames() {
    assertThat(places.region("长江三角洲")).map(Place::name).contains("长三角");
    assertThat(places.byCode("chang-san-jiao")).isEmpty();
  }
}
