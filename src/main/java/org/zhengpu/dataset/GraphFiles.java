package org.zhengpu.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.zhengpu.problem.ErrorCode;
import org.zhengpu.problem.ReportException;

/** RDF files and folders of them as one data set, whose default graph is the union of all. */
public final class GraphFiles {
  private static final Set<String> SUFFIXES =
      Set.of("ttl", "trig", "nt", "nq", "jsonld", "rdf", "owl");

  private GraphFiles() {}

  /**
   * The RDF files that paths name, folders searched with all below them, in a stable order.
   *
   * @throws ReportException where a path does not exist or nothing is found
   */
  public static List<Path> find(List<Path> paths) {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isRegularFile(path)) {
        files.add(path);
      } else if (Files.isDirectory(path)) {
        try (Stream<Path> below = Files.walk(path)) {
          below.filter(GraphFiles::isRdf).sorted().forEach(files::add);
        } catch (IOException e) {
          throw unreadable(path, e);
        }
      } else {
        throw new ReportException(
            ErrorCode.INPUT_NOT_FOUND,
            path + ": no such file or folder; `build` makes graphs, `--data` says where they are");
      }
    }
    if (files.isEmpty()) {
      throw new ReportException(
          ErrorCode.INPUT_NOT_FOUND, "no RDF file in " + paths + "; run `build` first");
    }
    return files;
  }

  /**
   * The RDF files in a folder, not below it, but for the ties between reports, in a stable order.
   *
   * @throws ReportException where the folder cannot be read
   */
  public static List<Path> reports(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(GraphFiles::isRdf)
          .filter(file -> !String.valueOf(file.getFileName()).startsWith(Links.FILE + "."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
  }

  private static ReportException unreadable(Path folder, IOException cause) {
    return new ReportException(
        ErrorCode.INPUT_NOT_FOUND, folder + ": cannot be read: " + cause.getMessage(), cause);
  }

  /**
   * Reads files into memory.
   *
   * @throws ReportException where a file is not RDF
   */
  public static Dataset load(List<Path> files) {
    DatasetGraph data = DatasetFactory.create().asDatasetGraph();
    StreamRDF union = new Union(data);
    for (Path file : files) {
      try {
        RDFParser.source(file).errorHandler(ErrorHandlerFactory.errorHandlerNoLogging).parse(union);
      } catch (RiotException e) {
        throw new ReportException(
            ErrorCode.BAD_GRAPH, file + ": cannot be read as RDF: " + e.getMessage(), e);
      }
    }
    return DatasetFactory.wrap(data);
  }

  private static boolean isRdf(Path file) {
    String name = String.valueOf(file.getFileName());
    String suffix = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return SUFFIXES.contains(suffix) && Files.isRegularFile(file);
  }

  /** Puts a triple of any graph into the default graph too. */
  private static final class Union extends StreamRDFBase {
    private final DatasetGraph data;

    Union(DatasetGraph data) {
      this.data = data;
    }

    @Override
    public void triple(Triple triple) {
      data.getDefaultGraph().add(triple);
    }

    @Override
    public void quad(Quad quad) {
      data.getDefaultGraph().add(quad.asTriple());
      if (!quad.isDefaultGraph()) {
        data.add(quad);
      }
    }

    @Override
    public void prefix(String prefix, String iri) {
      data.getDefaultGraph().getPrefixMapping().setNsPrefix(prefix, iri);
    }
  }
}
