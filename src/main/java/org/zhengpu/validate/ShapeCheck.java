package org.zhengpu.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.sparql.path.P_Link;
import org.zhengpu.graph.BundledGraph;

/** Checks a graph against {@code ontology/shapes.ttl}. */
final class ShapeCheck {
  private static final String SHAPES = "ontology/shapes.ttl";

  private static final class Standard {
    private static final Shapes PARSED = Shapes.parse(BundledGraph.read(SHAPES));
  }

  private ShapeCheck() {}

  /** What does not conform, in a stable order. */
  static List<Finding> check(Graph data) {
    ValidationReport report = ShaclValidator.get().validate(Standard.PARSED, data);
    List<Finding> findings = new ArrayList<>();
    for (ReportEntry entry : report.getEntries()) {
      Finding.Severity severity =
          entry.severity().equals(Severity.Violation)
              ? Finding.Severity.VIOLATION
              : Finding.Severity.WARNING;
      String detail = Described.of(data, entry.focusNode()) + violating(entry);
      findings.add(
          new Finding(
              severity, entry.message(), entry.focusNode().toString(), detail, source(entry)));
    }
    findings.sort(
        Comparator.comparing(Finding::severity)
            .thenComparing(Finding::check)
            .thenComparing(Finding::about)
            .thenComparing(Finding::detail));
    return findings;
  }

  private static Finding.Source source(ReportEntry entry) {
    String path = entry.resultPath() instanceof P_Link link ? link.getNode().getURI() : null;
    return new Finding.Source(
        entry.sourceConstraintComponent().getURI(), entry.source().getURI(), path, entry.value());
  }

  private static String violating(ReportEntry entry) {
    Node value = entry.value();
    if (value == null || value.equals(entry.focusNode())) {
      return "";
    }
    return ": " + (value.isLiteral() ? value.getLiteralLexicalForm() : value.toString());
  }
}
