package org.zhengpu.lexicon;

/** Is told what is wrong with rows. */
interface RowProblems {
  /** The first is thrown. */
  RowProblems THROWN =
      (row, what) -> {
        throw row.bad(what);
      };

  /** Something is wrong with a row, which is left out if this returns. */
  void at(Table.Row row, String what);
}
