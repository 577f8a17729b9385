package org.zhengpu.compare;

/** In what form a comparison is written. */
public enum Form {
  /** Aligned columns for a terminal. */
  TABLE,
  /** One line a value, for spreadsheets. */
  CSV,
  /** The same for programs, with the title and the notes. */
  JSON,
  /** Tables in Markdown, with their sources. */
  MD,
  /** One page that needs nothing else, with plots. */
  HTML
}
