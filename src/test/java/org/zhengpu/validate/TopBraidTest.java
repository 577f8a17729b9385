package org.zhengpu.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.apache.jena.update.UpdateAction;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengpu.BundledReading;
import org.zhengpu.graph.Prefixes;
import org.zhengpu.lexicon.Table;

/**
 * Another engine gives the same verdicts: TopBraid's, which needs an older Jena and is therefore a
 * process of its own. Maven puts its jars into {@code target/topbraid}.
 */
class TopBraidTest {
  private static final Path JARS = Path.of("target", "topbraid");
  private static final String SHAPES = "ontology/shapes.ttl";
  private static final String OURS = "https://w3id.org/zhengpu/shapes#";
  private static final int COLUMNS = 2;

  private final Path folder;

  TopBraidTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void itFindsNothingInTheBundledReportsGraph() throws Exception {
    assertThat(byTopBraid(BundledReading.graph())).isEqualTo(byJena(BundledReading.graph()));
  }

  @Test
  void itFindsTheSameInAGraphThatBreaksEveryShape() throws Exception {
    Model graph = BundledReading.graph();
    List<Table.Row> changes = Table.load("spec/shapes.tsv", COLUMNS).rows();
    for (int i = 0; i < changes.size(); i++) {
      UpdateRequest request = new UpdateRequest();
      request.getPrefixMapping().setNsPrefixes(Prefixes.map());
      UpdateFactory.parse(request, changes.get(i).get(0).replace("<urn:x>", "<urn:x" + i + ">"));
      UpdateAction.execute(request, graph);
    }
    Set<String> jena = byJena(graph);

    assertThat(jena).hasSizeGreaterThan(changes.size());
    assertThat(byTopBraid(graph)).isEqualTo(jena);
  }

  private static Set<String> byJena(Model graph) {
    Model shapes = RDFDataMgr.loadModel(SHAPES);
    return verdicts(
        ModelFactory.createModelForGraph(
            ShaclValidator.get().validate(shapes.getGraph(), graph.getGraph()).getGraph()));
  }

  private Set<String> byTopBraid(Model graph) throws IOException, InterruptedException {
    assumeTrue(Files.isDirectory(JARS), "TopBraid is not at hand: run Maven once with a network");
    Path data = folder.resolve("data.ttl");
    try (var out = Files.newOutputStream(data)) {
      RDFDataMgr.write(out, graph, Lang.TURTLE);
    }
    Path report = folder.resolve("report.ttl");
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1g",
            "-cp",
            classPath(),
            "org.topbraid.shacl.tools.Validate",
            "-datafile",
            data.toString(),
            "-shapesfile",
            SHAPES);
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(report.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    Model model = ModelFactory.createDefaultModel();
    model.read(new StringReader(Files.readString(report)), null, "TTL");
    assertThat(model.contains(null, RDF.type, SHACLM.ValidationReport)).isTrue();
    return verdicts(model);
  }

  /** TopBraid and its Jena before all else that the tests have, but for our Jena. */
  private static String classPath() throws IOException {
    List<String> path = new ArrayList<>();
    try (Stream<Path> jars = Files.list(JARS)) {
      jars.sorted().forEach(jar -> path.add(jar.toString()));
    }
    Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> entry.endsWith(".jar") && !entry.contains("jena-"))
        .forEach(path::add);
    return String.join(File.pathSeparator, path);
  }

  private static Set<String> verdicts(Model report) {
    return report.listSubjectsWithProperty(RDF.type, SHACLM.ValidationResult).toList().stream()
        .filter(result -> text(result, SHACLM.sourceShape).startsWith(OURS))
        .map(
            result ->
                Stream.of(
                        SHACLM.focusNode,
                        SHACLM.sourceShape,
                        SHACLM.sourceConstraintComponent,
                        SHACLM.resultSeverity,
                        SHACLM.value)
                    .map(property -> text(result, property))
                    .collect(Collectors.joining(" ")))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String text(Resource result, Property property) {
    return result.hasProperty(property) ? result.getProperty(property).getObject().toString() : "";
  }
}
