package org.zhengpu.problem;

/** What went wrong, with the exit status of the program; each has a heading in docs/errors.md. */
public enum ErrorCode {
  /** The command line makes no sense. */
  BAD_USAGE(2),
  /** A path that does not exist or cannot be read. */
  INPUT_NOT_FOUND(3),
  /** A file that is larger, or unpacks to more, than is read. */
  INPUT_TOO_LARGE(3),
  /** A file whose format or encoding is not known for certain. */
  INPUT_UNREADABLE(3),
  /** A file that can be read, but is no government work report. */
  NOT_A_REPORT(3),
  /** A report that does not say whose it is. */
  ISSUER_UNKNOWN(3),
  /** A report that does not say of which year it is. */
  YEAR_UNKNOWN(3),
  /** A row of a data file that cannot be used. */
  LEXICON_BAD_ROW(3),
  /** A row of a file of corrections that cannot be used. */
  BAD_CORRECTION(3),
  /** A query that cannot be parsed or is not known. */
  BAD_QUERY(3),
  /** An RDF file that cannot be parsed. */
  BAD_GRAPH(3),
  /** A folder that is no store and cannot become one. */
  BAD_STORE(3),
  /** A store that another process has open. */
  STORE_IN_USE(3),
  /** A line of a reviewer's table of mappings that cannot be used. */
  BAD_MAPPINGS(3),
  /** A line of an annotation that cannot be used. */
  BAD_GOLD(3),
  /** A file or folder that cannot be written. */
  OUTPUT_FAILED(3),
  /** A store that cannot be reached or does not let one write. */
  ENDPOINT_UNUSABLE(3),
  /** A graph that a store does not take. */
  GRAPH_REFUSED(3),
  /** Our own fault. */
  INTERNAL(70);

  private final int status;

  ErrorCode(int status) {
    this.status = status;
  }

  /** The exit status of the program. */
  public int status() {
    return status;
  }
}
