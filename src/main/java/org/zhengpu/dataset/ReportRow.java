package org.zhengpu.dataset;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.zhengpu.graph.Zp;

/**
 * What a store has of a report, in a row.
 *
 * @param issuer label of the place whose government gave it; empty where it is not said
 * @param year in which it was given; empty where it is not said
 * @param sha256 of the input; empty where it is not said
 */
public record ReportRow(
    StoredReport report,
    String issuer,
    String year,
    int figures,
    int programmes,
    int projects,
    String sha256) {

  /** A row for each report, by name. */
  public static List<ReportRow> of(Store store) {
    return store.read(
        () ->
            new StoredReports(store)
                .all().stream().map(report -> row(report, view(store, report))).toList());
  }

  private static Model view(Store store, StoredReport report) {
    return ModelFactory.createModelForGraph(new StoredReports(store).named(report));
  }

  private static ReportRow row(StoredReport report, Model graph) {
    Resource subject = graph.getResource(report.iri());
    Resource issuer = subject.getPropertyResourceValue(Zp.ISSUED_BY);
    String label = issuer == null ? "" : text(issuer, RDFS.label);
    return new ReportRow(
        report,
        label,
        text(subject, Zp.REPORT_YEAR),
        count(graph, Zp.CLASS_OBSERVATION),
        count(graph, Zp.CLASS_PROGRAMME),
        count(graph, Zp.CLASS_PROJECT),
        text(subject, Zp.SHA256));
  }

  private static int count(Model graph, Resource type) {
    return graph.listStatements(null, RDF.type, type).toList().size();
  }

  /** The first literal in the order of the texts; empty where there is none. */
  private static String text(Resource subject, Property property) {
    return subject.listProperties(property).toList().stream()
        .map(statement -> statement.getObject())
        .filter(RDFNode::isLiteral)
        .map(node -> node.asLiteral().getLexicalForm())
        .sorted()
        .findFirst()
        .orElse("");
  }
}
