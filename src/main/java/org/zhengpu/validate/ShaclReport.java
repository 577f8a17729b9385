package org.zhengpu.validate;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.zhengpu.graph.Iris;
import org.zhengpu.graph.Prefixes;
import org.zhengpu.graph.TurtleWriter;
import org.zhengpu.graph.WholeFile;
import org.zhengpu.lexicon.Sha256;
import org.zhengpu.problem.ReportException;

/**
 * Findings as a validation report of SHACL, those of shapes and those of our own checks.
 *
 * <p>No node is blank: a result is named by what it says, so that the same findings give the same
 * report.
 *
 * @see <a href="https://www.w3.org/TR/shacl/#validation-report">SHACL, 3.6</a>
 */
public final class ShaclReport {
  private static final int HASH_DIGITS = 16;

  private ShaclReport() {}

  /** The report; it conforms where there is no finding at all, as the specification has it. */
  public static Model of(List<Finding> findings) {
    Model model = ModelFactory.createDefaultModel();
    model.setNsPrefixes(Prefixes.map());
    StringBuilder all = new StringBuilder();
    findings.forEach(finding -> all.append(identity(finding)).append('\n'));
    Resource report = model.createResource(Iris.validation(hash(all.toString())));
    report.addProperty(RDF.type, SHACLM.ValidationReport);
    report.addLiteral(SHACLM.conforms, findings.isEmpty());
    for (Finding finding : findings) {
      report.addProperty(SHACLM.result, result(finding, model));
    }
    return model;
  }

  /**
   * Writes the report as Turtle.
   *
   * @throws ReportException where the file cannot be written
   */
  public static void write(List<Finding> findings, Path file) {
    WholeFile.write(file, TurtleWriter.toString(of(findings), Iris.BASE), "name another file");
  }

  private static Resource result(Finding finding, Model model) {
    Finding.Source source = finding.source();
    Resource result = model.createResource(Iris.validation(hash(identity(finding))));
    result.addProperty(RDF.type, SHACLM.ValidationResult);
    result.addProperty(SHACLM.resultSeverity, severity(finding.severity()));
    result.addProperty(SHACLM.focusNode, model.createResource(finding.about()));
    result.addProperty(SHACLM.resultMessage, finding.check());
    result.addProperty(SHACLM.sourceConstraintComponent, model.createResource(source.component()));
    if (!finding.detail().isEmpty()) {
      result.addProperty(RDFS.comment, finding.detail());
    }
    if (source.shape() != null) {
      result.addProperty(SHACLM.sourceShape, model.createResource(source.shape()));
    }
    if (source.path() != null) {
      result.addProperty(SHACLM.resultPath, model.createResource(source.path()));
    }
    if (source.value() != null) {
      result.addProperty(SHACLM.value, model.asRDFNode(source.value()));
    }
    return result;
  }

  private static Resource severity(Finding.Severity severity) {
    return switch (severity) {
      case VIOLATION -> SHACLM.Violation;
      case WARNING -> SHACLM.Warning;
      case UNCHECKED -> SHACLM.Info;
    };
  }

  private static String identity(Finding finding) {
    Finding.Source source = finding.source();
    return String.join(
        "\t",
        finding.severity().name(),
        finding.check(),
        finding.about(),
        finding.detail(),
        source.component(),
        String.valueOf(source.shape()),
        String.valueOf(source.path()),
        source.value() == null ? "" : NodeFmtLib.strNT(source.value()));
  }

  private static String hash(String text) {
    return Sha256.hex(text).substring(0, HASH_DIGITS);
  }
}
