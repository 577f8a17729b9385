package org.zhengpu.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;
import org.zhengpu.graph.Zp;

/** Whether a counted group has as many members as its name says, where any are listed. */
final class SizeCheck {
  private SizeCheck() {}

  /** The groups that differ. */
  static List<Finding> check(Model data) {
    List<Finding> findings = new ArrayList<>();
    for (Resource family : data.listSubjectsWithProperty(Zp.DECLARED_SIZE).toList()) {
      int declared = family.getProperty(Zp.DECLARED_SIZE).getInt();
      int found = family.listProperties(Zp.HAS_MEMBER).toSet().size();
      if (found > 0 && found != declared) {
        String label =
            family.hasProperty(SKOS.prefLabel)
                ? family.getProperty(SKOS.prefLabel).getString()
                : family.getURI();
        findings.add(
            new Finding(
                Finding.Severity.WARNING,
                "a counted group has as many members as it declares",
                family.getURI(),
                label + ": declares " + declared + ", has " + found,
                Finding.Source.check("declared-size")));
      }
    }
    findings.sort(Comparator.comparing(Finding::about));
    return findings;
  }
}
