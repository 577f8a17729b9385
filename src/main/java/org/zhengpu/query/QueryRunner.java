package org.zhengpu.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.zhengpu.graph.Prefixes;
import org.zhengpu.problem.ErrorCode;
import org.zhengpu.problem.ReportException;

/** Asks a data set a query and writes the answer. */
public final class QueryRunner {
  private final Dataset data;
  private final Duration limit;

  /**
   * Makes a runner.
   *
   * @param limit how long a query may take
   */
  public QueryRunner(Dataset data, Duration limit) {
    this.data = data;
    this.limit = limit;
  }

  /**
   * The text of a query.
   *
   * @param query path of a file {@code x.rq}, or the name of a saved query
   * @throws ReportException where there is neither
   */
  public static String text(String query) {
    if (query.endsWith(".rq")) {
      try {
        return Files.readString(Path.of(query));
      } catch (IOException e) {
        throw new ReportException(
            ErrorCode.INPUT_NOT_FOUND, query + ": cannot be read as a query in UTF-8", e);
      }
    }
    return SavedQuery.named(query)
        .map(SavedQuery::text)
        .orElseThrow(
            () ->
                new ReportException(
                    ErrorCode.BAD_QUERY,
                    query + ": no saved query; `query --list` names them, a file ends in .rq"));
  }

  /**
   * Runs a query.
   *
   * @param text SPARQL; the usual prefixes need not be declared
   * @param rows at most so many; 0 for all
   */
  public void run(String text, Format format, long rows, Appendable out) {
    Query query = parse(text);
    if (rows > 0 && (!query.hasLimit() || query.getLimit() > rows)) {
      query.setLimit(rows);
    }
    try (QueryExecution execution =
        QueryExecution.dataset(data)
            .query(query)
            .timeout(limit.toMillis(), TimeUnit.MILLISECONDS)
            .build()) {
      new AnswerWriter(format, out).write(query, execution);
    } catch (QueryCancelledException e) {
      throw new ReportException(
          ErrorCode.BAD_QUERY,
          "the query took longer than " + limit.toSeconds() + " s; --timeout allows more",
          e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the answer", e);
    }
  }

  private static Query parse(String text) {
    Query query = new Query();
    query.getPrefixMapping().setNsPrefixes(Prefixes.map());
    try {
      return QueryFactory.parse(query, text, null, Syntax.syntaxARQ);
    } catch (QueryException e) {
      throw new ReportException(
          ErrorCode.BAD_QUERY, "the query cannot be parsed: " + e.getMessage(), e);
    }
  }
}
