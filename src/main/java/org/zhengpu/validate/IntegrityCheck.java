package org.zhengpu.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.compose.Delta;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.Syntax;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.update.UpdateAction;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.apache.jena.vocabulary.OWL2;
import org.zhengpu.graph.Prefixes;

/**
 * Checks a graph against the integrity constraints IC-1 to IC-21 of data cubes.
 *
 * @see <a href="https://www.w3.org/TR/vocab-data-cube/#wf-rules">RDF Data Cube, 11.1</a>
 */
final class IntegrityCheck {
  private static final String PLACEHOLDER = "<urn:p>";

  private IntegrityCheck() {}

  /** What breaks a constraint, by constraint and in a stable order. */
  static List<Finding> check(Model data) {
    Model cube = normalised(data);
    List<Finding> findings = new ArrayList<>();
    for (Constraint constraint : Constraint.all()) {
      List<Finding> broken = new ArrayList<>();
      for (String query : queries(constraint, cube)) {
        for (QuerySolution row : ask(query, cube)) {
          broken.add(finding(constraint, row, data));
        }
      }
      broken.sort(Comparator.comparing(Finding::about).thenComparing(Finding::detail));
      broken.stream().distinct().forEach(findings::add);
    }
    return findings;
  }

  /** The data with its shorthands written out, apart from the data itself. */
  private static Model normalised(Model data) {
    Model cube = ModelFactory.createModelForGraph(new Delta(data.getGraph()));
    UpdateRequest request = new UpdateRequest();
    request.getPrefixMapping().setNsPrefixes(Prefixes.map());
    UpdateFactory.parse(request, Constraint.normalisation());
    UpdateAction.execute(request, cube);
    return cube;
  }

  private static List<String> queries(Constraint constraint, Model cube) {
    if (constraint.forEach() == null) {
      return List.of(constraint.query());
    }
    return ask("SELECT DISTINCT ?p { " + constraint.forEach() + " } ORDER BY ?p", cube).stream()
        .map(row -> "<" + row.getResource("p").getURI() + ">")
        .map(property -> constraint.query().replace(PLACEHOLDER, property))
        .toList();
  }

  private static List<QuerySolution> ask(String text, Model cube) {
    Query query = new Query();
    query.getPrefixMapping().setNsPrefixes(Prefixes.map()).setNsPrefix("owl", OWL2.NS);
    QueryFactory.parse(query, text, null, Syntax.syntaxSPARQL_11);
    List<QuerySolution> rows = new ArrayList<>();
    try (QueryExecution execution = QueryExecution.model(cube).query(query).build()) {
      execution.execSelect().forEachRemaining(rows::add);
    }
    return rows;
  }

  private static Finding finding(Constraint constraint, QuerySolution row, Model data) {
    RDFNode about = row.get("about");
    RDFNode detail = row.get("detail");
    String words = Described.of(data.getGraph(), about.asNode());
    String more = detail == null ? "" : (words.isEmpty() ? "" : ": ") + text(detail);
    return new Finding(
        Finding.Severity.VIOLATION,
        constraint.check(),
        about.toString(),
        words + more,
        Finding.Source.check(constraint.id().toLowerCase(Locale.ROOT)));
  }

  private static String text(RDFNode node) {
    return node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString();
  }
}
