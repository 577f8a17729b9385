package org.zhengpu.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengpu.document.Span;
import org.zhengpu.lexicon.Lexicon;

/** Numbered lists behind the name of a group are read whole or not at all. */
class FamilyItemsTest {
  private final FamilyItems items = new FamilyItems(Lexicon.bundled());

  private List<String> find(String text, int size) {
    return items.find(text, 0, 0, size).stream().map(span -> span.of(text)).toList();
  }

  @Test
  void circledDottedAndSpokenNumbersAreRead() {
    assertThat(find("①建成消防站。②改造危旧房。", 2)).containsExactly("建成消防站", "改造危旧房");
    assertThat(find("1.建成消防站。2.改造危旧房。", 2)).containsExactly("建成消防站", "改造危旧房");
    assertThat(find("一是建成消防站；二是改造危旧房。", 2)).containsExactly("建成消防站", "改造危旧房");
  }

  @Test
  void aListShorterThanDeclaredIsNone() {
    assertThat(find("①建成消防站。②改造危旧房。", 3)).isEmpty();
  }

  @Test
  void numbersOfAGlossaryAreNoItems() {
    assertThat(find("11.揭榜挂帅：甲。12.链长制：乙。", 2)).isEmpty();
  }

  @Test
  void labelsLeaveAmountsOut() {
    assertThat(items.label("建成150个基层消防站", true)).isEqualTo("建成基层消防站");
    assertThat(items.label("改造城市危旧房5000套，新建公共充电桩5000个", true)).isEqualTo("改造城市危旧房、新建公共充电桩");
  }

  @Test
  void theOtherSentencesOfAGroupsOwnParagraphAreItsItems() {
    String text = "办好20件民生实事。为有需求的残疾人提供康复服务，应救尽救。改造教室。建设24个冰场，26个健身中心。\n其他。";
    Span name = new Span(2, 9);
    assertThat(items.paragraph(text, name, 20))
        .extracting(span -> span.of(text))
        .containsExactly("为有需求的残疾人提供康复服务", "改造教室", "建设24个冰场，26个健身中心");
    assertThat(items.label("为有需求的残疾人提供康复服务", true)).isEqualTo("残疾人康复服务");
    String within = "坚持民生为大，安排资金，办好20件民生实事。完善保险。改造教室。建设冰场。";
    assertThat(items.paragraph(within, new Span(14, 21), 20)).isEmpty();
  }

  @Test
  void theEntryOfAGlossaryListsAGroupWhole() {
    String text = "实施“三大行动”。\n［1］两新：甲、乙。\n［2］三大行动：\n强链行动、“出海”行动、惠企行动。\n";
    assertThat(items.glossary(text, "三大行动", 3))
        .extracting(span -> span.of(text))
        .containsExactly("强链行动", "“出海”行动", "惠企行动");
    assertThat(items.glossary(text, "三大行动", 4)).isEmpty();
    assertThat(items.glossary("推进三大行动：甲、乙、丙。", "三大行动", 3)).isEmpty();
  }
}
