package org.zhengpu.mention;

/**
 * What a number bounds.
 *
 * <p>以上, 以下 and 以内 include the number, 超过 and 不足 exclude it.
 *
 * @see <a href="https://flk.npc.gov.cn/">Civil Code, article 1259</a>
 */
public enum Bound {
  EXACT("exact"),
  AT_LEAST("atLeast"),
  MORE_THAN("moreThan"),
  AT_MOST("atMost"),
  LESS_THAN("lessThan"),
  APPROXIMATELY("approximately");

  private final String localName;

  Bound(String localName) {
    this.localName = localName;
  }

  /** Name in the vocabulary, as {@code atLeast}. */
  public String localName() {
    return localName;
  }
}
