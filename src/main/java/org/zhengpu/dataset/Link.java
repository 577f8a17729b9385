package org.zhengpu.dataset;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.rdf.model.Property;

/**
 * A tie between things of two reports.
 *
 * @param subject IRI of the thing of the later report, or of the one that is matched
 * @param rule id of the rule that found it
 * @param evidence IRIs of the passages of both sides
 */
record Link(String subject, Property predicate, String object, String rule, List<String> evidence) {
  /** Copies the list. */
  Link {
    evidence = List.copyOf(evidence);
  }

  /** A tie between named things. */
  static Link of(DigestThing subject, Property predicate, DigestThing object, String rule) {
    List<String> evidence = new ArrayList<>(subject.evidence());
    evidence.addAll(object.evidence());
    return new Link(subject.iri(), predicate, object.iri(), rule, evidence);
  }
}
