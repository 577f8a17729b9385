package org.zhengpu.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.zhengpu.graph.CoordinateFile;
import org.zhengpu.graph.WholeFile;

/** Writes what graphs say into files of other forms, and names the files. */
public final class Export {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String INSTEAD = "-o names another folder";

  private final Path folder;

  /** Into a folder, made where it is not there. */
  public Export(Path folder) {
    this.folder = folder;
  }

  /**
   * All figures as CSV on the Web: a table and its description in JSON.
   *
   * @param mark whether a byte-order mark tells old spreadsheets that the table is in UTF-8
   */
  public List<Path> csv(Dataset data, boolean mark) {
    String table = CsvTable.of(Rows.of(data, CsvTable.QUERY));
    return List.of(
        write("figures.csv", (mark ? BYTE_ORDER_MARK : "") + table),
        write("figures.csv-metadata.json", CsvTable.metadata()));
  }

  /** The answers of several saved queries as a workbook, one sheet each. */
  public List<Path> xlsx(Dataset data) {
    Path file = folder.resolve("zhengpu.xlsx");
    WholeFile.folderOf(file, INSTEAD);
    return List.of(WholeFile.write(file, Workbooks.bytes(data), INSTEAD));
  }

  /** The named things, the figures and what ties them, as GraphML. */
  public List<Path> graphml(Dataset data) {
    return List.of(write("zhengpu.graphml", GraphMl.of(Network.of(data.getDefaultModel()))));
  }

  /** The same network as two tables, as Gephi imports them. */
  public List<Path> network(Dataset data) {
    Network network = Network.of(data.getDefaultModel());
    return List.of(
        write("nodes.csv", CsvTable.nodes(network)), write("edges.csv", CsvTable.edges(network)));
  }

  /** The ties between named things of different reports, as a mapping set for reviewers. */
  public List<Path> sssom(Dataset data) {
    return List.of(write("mappings.sssom.tsv", SssomTable.of(Rows.of(data, SssomTable.QUERY))));
  }

  /** Where provinces and prefectures are, in a file of its own, since it has its own licence. */
  public List<Path> places() {
    return List.of(write("places.ttl", CoordinateFile.turtle()));
  }

  /** A line a file, as {@code sha256sum} has them: the hash of what each says. */
  public static List<String> hashes(List<Path> files) {
    List<String> lines = new ArrayList<>();
    for (Path file : files) {
      lines.add(CanonicalHash.of(file) + "  " + file);
    }
    return lines;
  }

  private Path write(String name, String text) {
    Path file = folder.resolve(name);
    WholeFile.folderOf(file, INSTEAD);
    return WholeFile.write(file, text, INSTEAD);
  }
}
