package org.zhengpu.compare;

/** Local names of the bases that a comparison tells apart. */
final class Bases {
  /** Nothing qualifies the figure. */
  static final String HEADLINE = "headline";

  /** Of the same scope as the figure before. */
  static final String COMPARABLE = "comparable";

  /** What is striven for beyond the target. */
  static final String STRETCH = "stretch";

  /** Another value that the text does not tell from the first. */
  static final String FURTHER = "further";

  private Bases() {}

  /** Whether a figure belongs into a cell; rounded values say nothing that the cell lacks. */
  static boolean counts(String basis) {
    return basis.equals(HEADLINE)
        || basis.equals(COMPARABLE)
        || basis.equals(STRETCH)
        || basis.startsWith(FURTHER);
  }
}
