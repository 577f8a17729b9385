package org.zhengpu.query;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.shared.PrefixMapping;
import org.zhengpu.graph.Iris;
import org.zhengpu.graph.Prefixes;
import org.zhengpu.graph.TurtleWriter;
import org.zhengpu.problem.ErrorCode;
import org.zhengpu.problem.ReportException;

/** Writes the answer to a query in one of the formats. */
final class AnswerWriter {
  private static final PrefixMapping PREFIXES =
      PrefixMapping.Factory.create().setNsPrefixes(Prefixes.map()).lock();

  private final Format format;
  private final Appendable out;

  AnswerWriter(Format format, Appendable out) {
    this.format = format;
    this.out = out;
  }

  void write(Query query, QueryExecution execution) throws IOException {
    if (query.isSelectType()) {
      select(execution.execSelect());
    } else if (query.isAskType()) {
      ask(execution.execAsk());
    } else if (query.isConstructType() || query.isDescribeType()) {
      Model model = query.isConstructType() ? execution.execConstruct() : execution.execDescribe();
      TurtleWriter.write(model, Iris.BASE, out);
    } else {
      throw new ReportException(ErrorCode.BAD_QUERY, "neither SELECT, ASK, CONSTRUCT nor DESCRIBE");
    }
  }

  private void select(ResultSet results) throws IOException {
    switch (format) {
      case TABLE -> table(results);
      case CSV, JSON -> {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (format == Format.CSV) {
          ResultSetFormatter.outputAsCSV(bytes, results);
        } else {
          ResultSetFormatter.outputAsJSON(bytes, results);
        }
        out.append(bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
      }
      case TTL ->
          throw new ReportException(
              ErrorCode.BAD_USAGE, "--format ttl is for CONSTRUCT and DESCRIBE; take csv or json");
    }
  }

  private void ask(boolean answer) throws IOException {
    out.append(
        format == Format.JSON
            ? "{\"head\":{},\"boolean\":" + answer + "}\n"
            : (answer ? "yes" : "no") + "\n");
  }

  private void table(ResultSet results) throws IOException {
    List<String> names = results.getResultVars();
    TextTable table = new TextTable(names);
    while (results.hasNext()) {
      QuerySolution row = results.next();
      List<String> cells = new ArrayList<>();
      for (String name : names) {
        RDFNode value = row.get(name);
        cells.add(value == null ? "" : shown(value.asNode()));
      }
      table.add(cells);
    }
    out.append(table.text());
  }

  private static String shown(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    if (node.isURI()) {
      String iri = node.getURI();
      String shortened = PREFIXES.shortForm(iri);
      if (!shortened.equals(iri)) {
        return shortened;
      }
      return iri.startsWith(Iris.BASE) ? iri.substring(Iris.BASE.length()) : iri;
    }
    return node.toString();
  }
}
