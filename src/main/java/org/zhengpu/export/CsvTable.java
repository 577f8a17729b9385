package org.zhengpu.export;

import java.util.ArrayList;
import java.util.List;
import org.zhengpu.lexicon.BundledFile;

/** Tables as RFC 4180 has them, with lines that end in a line feed. */
public final class CsvTable {
  /** The saved query whose answer is the table of the figures. */
  static final String QUERY = "figures";

  private static final String METADATA = "export/figures.csv-metadata.json";

  private CsvTable() {}

  /** A table with a line of names. */
  public static String of(Rows rows) {
    StringBuilder table = new StringBuilder();
    line(rows.names(), table);
    rows.rows().forEach(row -> line(row, table));
    return table.toString();
  }

  /** What the columns of the figures' table mean. */
  static String metadata() {
    return BundledFile.text(METADATA);
  }

  /** The nodes, with the column names that Gephi knows. */
  static String nodes(Network network) {
    List<List<String>> rows = new ArrayList<>();
    network.nodes().forEach(node -> rows.add(List.of(node.iri(), node.label(), node.kind())));
    return of(new Rows(List.of("Id", "Label", "Kind"), rows));
  }

  /** The edges, with the column names that Gephi knows. */
  static String edges(Network network) {
    List<List<String>> rows = new ArrayList<>();
    for (Network.Edge edge : network.edges()) {
      rows.add(
          List.of(
              edge.source(),
              edge.target(),
              "Directed",
              edge.label(),
              Integer.toString(edge.weight())));
    }
    return of(new Rows(List.of("Source", "Target", "Type", "Label", "Weight"), rows));
  }

  private static void line(List<String> cells, StringBuilder table) {
    for (int i = 0; i < cells.size(); i++) {
      table.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
    }
    table.append('\n');
  }

  private static String cell(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
