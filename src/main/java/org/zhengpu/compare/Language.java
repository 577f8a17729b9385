package org.zhengpu.compare;

/** In which language tables and pages are headed; what reports say stays as they say it. */
public enum Language {
  /** Chinese. */
  ZH(1),
  /** English. */
  EN(2);

  private final int column;

  Language(int column) {
    this.column = column;
  }

  /** Where its words stand in {@code compare/words.tsv}. */
  int column() {
    return column;
  }
}
