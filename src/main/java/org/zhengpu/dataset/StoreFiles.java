package org.zhengpu.dataset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.zhengpu.graph.GraphWriter;
import org.zhengpu.graph.Iris;
import org.zhengpu.graph.RdfFormat;
import org.zhengpu.graph.WholeFile;
import org.zhengpu.graph.Zp;
import org.zhengpu.problem.ErrorCode;
import org.zhengpu.problem.ReportException;

/** Brings graphs from files into a store, and from a store into files. */
public final class StoreFiles {
  private static final String INSTEAD = "-o names another folder";

  private final Store store;
  private final StoredReports reports;

  /** Those of a store. */
  public StoreFiles(Store store) {
    this.store = store;
    this.reports = new StoredReports(store);
  }

  /**
   * Puts the reports of an RDF file in the place of those that the store has of them.
   *
   * @return them; none where the file has no report in it
   * @throws ReportException where the file is not RDF, or a graph in it has several reports
   */
  public List<StoredReport> add(Path file) {
    Dataset data = GraphFiles.load(List.of(file));
    List<Model> graphs = new ArrayList<>();
    data.listNames().forEachRemaining(name -> graphs.add(data.getNamedModel(name)));
    List<Model> named = graphs.stream().filter(graph -> !reportsOf(graph).isEmpty()).toList();
    List<StoredReport> added = new ArrayList<>();
    for (Model graph : named.isEmpty() ? List.of(data.getDefaultModel()) : named) {
      List<Resource> found = reportsOf(graph);
      if (found.size() > 1) {
        throw new ReportException(
            ErrorCode.BAD_GRAPH,
            file
                + ": "
                + found.size()
                + " reports in one graph; give each a file or a named graph");
      }
      for (Resource report : found) {
        StoredReport stored = StoredReport.of(report.getURI());
        reports.replace(stored, graph, null);
        added.add(stored);
      }
    }
    added.sort(Comparator.comparing(StoredReport::name));
    return added;
  }

  private static List<Resource> reportsOf(Model graph) {
    return graph
        .listSubjectsWithProperty(RDF.type, Zp.CLASS_REPORT)
        .filterKeep(Resource::isURIResource)
        .toList();
  }

  /** Writes the files that {@code build -o} writes: one a report, and the ties between them. */
  public List<Path> folder(Path folder, RdfFormat format) {
    List<Path> files = new ArrayList<>();
    List<StoredReport> all = reports.all();
    for (StoredReport report : all) {
      Path file = folder.resolve(report.name() + "." + format.suffix());
      write(file, GraphWriter.toString(reports.graph(report), format, report.base()));
      files.add(file);
    }
    String links = Iris.graph(Links.FILE);
    Model ties = reports.graph(new StoredReport(links, Links.FILE));
    if (!ties.isEmpty()) {
      List<String> bases = all.stream().map(StoredReport::base).distinct().toList();
      StringBuilder text = new StringBuilder();
      GraphWriter.write(ties, format, bases.size() == 1 ? bases.get(0) : Iris.BASE, links, text);
      Path file = folder.resolve(Links.FILE + "." + format.suffix());
      write(file, text.toString());
      files.add(file);
    }
    return files;
  }

  /**
   * Writes all named graphs one after the other, by name.
   *
   * @param format one that names graphs
   */
  public void quads(RdfFormat format, Appendable out) {
    List<String> names =
        store.read(
            () -> {
              List<String> found = new ArrayList<>();
              store.data().listGraphNodes().forEachRemaining(name -> found.add(name(name)));
              return found.stream().sorted().toList();
            });
    for (String name : names) {
      StoredReport graph = new StoredReport(name, name);
      GraphWriter.write(reports.graph(graph), format, graph.base(), name, out);
    }
  }

  private static String name(Node graph) {
    return graph.isURI() ? graph.getURI() : graph.toString();
  }

  private static void write(Path file, String text) {
    WholeFile.folderOf(file, INSTEAD);
    WholeFile.write(file, text, INSTEAD);
  }
}
