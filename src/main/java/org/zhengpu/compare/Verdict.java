package org.zhengpu.compare;

/** What became of a target, as the graph of links says. */
enum Verdict {
  /** The outcome meets it. */
  MET("met", Tone.MET),
  /** The outcome falls short of it. */
  MISSED("missed", Tone.MISSED),
  /** An outcome is stated, but too roughly or in another way. */
  UNDECIDED("undecided", Tone.UNDECIDED),
  /** The next report is there and says nothing of it. */
  NOT_REPORTED("notReported", Tone.MISSING),
  /** The next report is not in the set. */
  NO_REPORT("noReport", Tone.MISSING),
  /** Nobody has tied the two reports together. */
  NOT_LINKED("notLinked", Tone.MISSING);

  private final String key;
  private final Tone tone;

  Verdict(String key, Tone tone) {
    this.key = key;
    this.tone = tone;
  }

  /** The verdict with a local name of the vocabulary. */
  static Verdict of(String localName) {
    for (Verdict verdict : values()) {
      if (verdict.key.equals(localName)) {
        return verdict;
      }
    }
    throw new IllegalStateException("no verdict " + localName);
  }

  /** Its name in the vocabulary, and in the words after {@code verdict-}. */
  String key() {
    return key;
  }

  /** How it looks. */
  Tone tone() {
    return tone;
  }

  /** Whether it counts among the targets whose outcome could be known. */
  boolean known() {
    return this != NO_REPORT && this != NOT_LINKED;
  }
}
