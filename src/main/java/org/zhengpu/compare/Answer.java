package org.zhengpu.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;
import org.jspecify.annotations.Nullable;
import org.zhengpu.lexicon.BundledFile;

/**
 * A row of the answer to one of {@code compare/*.rq}.
 *
 * @param values lexical forms and IRIs by variable; none for what is not bound
 */
record Answer(Map<String, String> values) {
  Answer {
    values = Map.copyOf(values);
  }

  /** Asks a data set a query of this room. */
  static List<Answer> all(Dataset data, String query) {
    try (QueryExecution execution =
        QueryExecution.dataset(data).query(BundledFile.text("compare/" + query + ".rq")).build()) {
      ResultSet results = execution.execSelect();
      List<Answer> answers = new ArrayList<>();
      while (results.hasNext()) {
        answers.add(of(results.next()));
      }
      return answers;
    }
  }

  /** As {@link #all}, the rows together that have one value of a variable, in their order. */
  static Collection<List<Answer>> groups(Dataset data, String query, String variable) {
    Map<String, List<Answer>> groups = new LinkedHashMap<>();
    for (Answer row : all(data, query)) {
      groups.computeIfAbsent(row.get(variable), value -> new ArrayList<>()).add(row);
    }
    return groups.values();
  }

  private static Answer of(QuerySolution row) {
    Map<String, String> values = new TreeMap<>();
    for (Iterator<String> names = row.varNames(); names.hasNext(); ) {
      String name = names.next();
      RDFNode value = row.get(name);
      values.put(name, value.isLiteral() ? value.asLiteral().getLexicalForm() : value.toString());
    }
    return new Answer(values);
  }

  /** A value; empty where there is none. */
  String get(String variable) {
    return values.getOrDefault(variable, "");
  }

  /** Whether there is a value. */
  boolean has(String variable) {
    return values.containsKey(variable);
  }

  /** A whole number. */
  int integer(String variable) {
    return Integer.parseInt(get(variable));
  }

  /** A number; null where there is none. */
  @Nullable BigDecimal decimal(String variable) {
    String value = get(variable);
    return value.isEmpty() ? null : new BigDecimal(value);
  }
}
