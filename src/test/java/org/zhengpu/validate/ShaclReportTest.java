package org.zhengpu.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengpu.BundledReading;
import org.zhengpu.graph.Iris;
import org.zhengpu.graph.Reused;
import org.zhengpu.graph.Zp;

class ShaclReportTest {
  /** A figure without a bound, a group of too few, a cube without a structure. */
  private static List<Finding> findings() {
    Model graph = BundledReading.graph();
    graph.removeAll(graph.getResource(Iris.BASE + "dataset/430000-2025"), Reused.STRUCTURE, null);
    graph.removeAll(
        graph.listSubjectsWithProperty(Zp.BOUND, Zp.EXACT).next(), Zp.BOUND, (RDFNode) null);
    graph.createResource("urn:f").addLiteral(Zp.DECLARED_SIZE, 8L).addProperty(Zp.HAS_MEMBER, "m");
    return new Validator(Path.of("ontology")).check(graph);
  }

  @Test
  void everyFindingIsAResultWithWhatFoundIt() {
    List<Finding> findings = findings();
    ValidationReport report = ValidationReport.fromModel(ShaclReport.of(findings));

    assertThat(report.conforms()).isFalse();
    assertThat(report.getEntries()).hasSameSizeAs(findings);
    assertThat(report.getEntries())
        .allSatisfy(entry -> assertThat(entry.focusNode()).isNotNull())
        .extracting(entry -> entry.sourceConstraintComponent().getURI())
        .contains(
            SHACLM.MinCountConstraintComponent.getURI(),
            Iris.check("ic-2"),
            Iris.check("declared-size"),
            Iris.check("source-at-hand"));
    assertThat(report.getEntries())
        .anyMatch(
            entry ->
                entry.source() != null
                    && entry
                        .source()
                        .getURI()
                        .equals("https://w3id.org/zhengpu/shapes#Observation-bound"));
  }

  @Test
  void theSameFindingsGiveTheSameBytesWithoutBlankNodes(@TempDir Path folder) throws IOException {
    ShaclReport.write(findings(), folder.resolve("a.ttl"));
    ShaclReport.write(findings(), folder.resolve("b.ttl"));

    assertThat(folder.resolve("a.ttl")).hasSameBinaryContentAs(folder.resolve("b.ttl"));
    Model read = RDFDataMgr.loadModel(folder.resolve("a.ttl").toString());
    assertThat(read.isIsomorphicWith(ShaclReport.of(findings()))).isTrue();
    assertThat(read.listSubjects().toList()).noneMatch(RDFNode::isAnon);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void aGraphOfWhichNothingIsFoundConforms() {
    Model report = ShaclReport.of(List.of());

    assertThat(report.listSubjectsWithProperty(RDF.type, SHACLM.ValidationReport).toList())
        .singleElement()
        .matches(node -> node.getProperty(SHACLM.conforms).getBoolean());
  }
}
