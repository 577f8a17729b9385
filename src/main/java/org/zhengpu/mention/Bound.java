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

  /** The bound with a name of the vocabulary. */
  public static Bound named(String localName) {
    for (Bound bound : values()) {
      if (bound.localName.equals(localName)) {
        return bound;
      }
    }
    throw new IllegalArgumentException("no bound is called " + localName);
  }

  /** Name in the vocabulary, as {@code atLeast}. */
  public String localName() {
    return localName;
  }
}
