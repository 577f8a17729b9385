package org.zhengpu.export;

import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.Quad;
import org.zhengpu.lexicon.Sha256;
import org.zhengpu.problem.ErrorCode;
import org.zhengpu.problem.ReportException;

/**
 * The hash of what an RDF file says, whatever its syntax: the SHA-256 of its canonical N-Quads.
 *
 * @see <a href="https://www.w3.org/TR/rdf-canon/">RDF Dataset Canonicalization</a>
 */
final class CanonicalHash {
  private static final String ALGORITHM = "SHA-256";

  private CanonicalHash() {}

  /** The hash in hexadecimal digits. */
  static String of(Path file) {
    Dataset data = DatasetFactory.create();
    try {
      RDFParser.source(file).errorHandler(ErrorHandlerFactory.errorHandlerNoLogging).parse(data);
    } catch (RiotException e) {
      throw new ReportException(
          ErrorCode.BAD_GRAPH, file + ": cannot be read as RDF: " + e.getMessage(), e);
    }
    return of(data);
  }

  /** The hash of a data set. */
  static String of(Dataset data) {
    try {
      RdfCanon canon = RdfCanon.create(ALGORITHM);
      for (Iterator<Quad> quads = data.asDatasetGraph().find(); quads.hasNext(); ) {
        add(quads.next(), canon);
      }
      StringWriter lines = new StringWriter();
      canon.provide(new NQuadsWriter(lines));
      return Sha256.hex(lines.toString());
    } catch (RdfConsumerException e) {
      throw new IllegalStateException("cannot make the canonical form", e);
    }
  }

  @SuppressWarnings("NullAway") // absent parts of a quad are null there
  private static void add(Quad quad, RdfCanon canon) {
    String graph = quad.isDefaultGraph() ? null : name(quad.getGraph());
    Node object = quad.getObject();
    if (object.isLiteral()) {
      String language = object.getLiteralLanguage();
      canon.quad(
          name(quad.getSubject()),
          quad.getPredicate().getURI(),
          object.getLiteralLexicalForm(),
          object.getLiteralDatatypeURI(),
          language.isEmpty() ? null : language,
          null,
          graph);
    } else {
      canon.quad(
          name(quad.getSubject()),
          quad.getPredicate().getURI(),
          name(object),
          null,
          null,
          null,
          graph);
    }
  }

  private static String name(Node node) {
    return node.isBlank() ? "_:" + node.getBlankNodeLabel() : node.getURI();
  }
}
