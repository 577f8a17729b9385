package org.zhengpu.problem;

import org.jspecify.annotations.Nullable;

/** An error that the user can mend: one line that says what, where and what to do. */
public final class ReportException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ErrorCode code;

  /**
   * Makes the error.
   *
   * @param message one line: what is wrong, where, and what to do about it
   */
  public ReportException(ErrorCode code, String message) {
    this(code, message, null);
  }

  /** As above, with what caused it. */
  public ReportException(ErrorCode code, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  /** What kind of error it is. */
  public ErrorCode code() {
    return code;
  }
}
