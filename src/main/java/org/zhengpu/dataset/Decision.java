package org.zhengpu.dataset;

/**
 * What a reviewer decided of a pair.
 *
 * @param where file and line, for messages
 * @param predicate IRI of the relation between the two
 * @param rejected whether it does not hold
 */
record Decision(String where, String subject, String predicate, String object, boolean rejected) {
  /** Whether it is about the two ends of a tie; a match is the same from either side. */
  boolean isAbout(Link link) {
    return (subject.equals(link.subject()) && object.equals(link.object()))
        || (subject.equals(link.object()) && object.equals(link.subject()));
  }
}
