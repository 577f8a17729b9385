package org.zhengpu.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengpu.document.Span;
import org.zhengpu.lexicon.OrganisationTypes;
import org.zhengpu.lexicon.Organisations;
import org.zhengpu.lexicon.Places;
import org.zhengpu.mention.OrganisationMention;

class OrganisationLinkerTest {
  private final OrganisationLinker linker =
      new OrganisationLinker(
          Organisations.standard(), OrganisationTypes.standard(), Places.standard());

  @Test
  void spellingsOfOneOrganisationAreOneThingLabelledByTheFirst() {
    OrganisationLinker.Result result =
        link("湖南自贸试验区", "中国（湖南）自由贸易试验区", "省能源集团", "湖南省能源集团", "海垦集团", "海南农垦");
    assertThat(result.things())
        .extracting(thing -> thing.id().name(), Thing::otherNames)
        .containsExactly(
            tuple("湖南自贸试验区", List.of("中国（湖南）自由贸易试验区")),
            tuple("省能源集团", List.of("湖南省能源集团")),
            tuple("海垦集团", List.of("海南农垦")));
    assertThat(result.occurrences()).hasSize(6);
  }

  @Test
  void parksOfTwoPlacesAreTwo() {
    assertThat(link("长沙高新区", "株洲高新区").things()).hasSize(2);
  }

  private OrganisationLinker.Result link(String... names) {
    List<OrganisationMention> mentions = new ArrayList<>();
    for (String name : names) {
      int at = mentions.size() * 20;
      mentions.add(
          new OrganisationMention(new Span(at, at + name.length()), name, "other", "test"));
    }
    return linker.link(mentions, Places.standard().bySlug("hunan").orElseThrow());
  }
}
