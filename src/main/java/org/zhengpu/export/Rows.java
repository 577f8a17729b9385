package org.zhengpu.export;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;
import org.zhengpu.query.QueryRunner;

/**
 * The answer to a saved query.
 *
 * @param names of the columns
 * @param rows as texts; empty where nothing is known
 */
public record Rows(List<String> names, List<List<String>> rows) {
  /** Copies the lists. */
  public Rows {
    names = List.copyOf(names);
    rows = List.copyOf(rows);
  }

  /** Asks a saved query. */
  static Rows of(Dataset data, String query) {
    try (QueryExecution execution =
        QueryExecution.dataset(data).query(QueryRunner.text(query)).build()) {
      ResultSet results = execution.execSelect();
      List<String> names = results.getResultVars();
      List<List<String>> rows = new ArrayList<>();
      while (results.hasNext()) {
        QuerySolution row = results.next();
        rows.add(names.stream().map(name -> text(row.get(name))).toList());
      }
      return new Rows(names, rows);
    }
  }

  @SuppressWarnings("NullAway") // Jena gives null for a variable without a value
  private static String text(RDFNode value) {
    if (value == null) {
      return "";
    }
    return value.isLiteral() ? value.asLiteral().getLexicalForm() : value.asResource().getURI();
  }
}
