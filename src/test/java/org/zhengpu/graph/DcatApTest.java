package org.zhengpu.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengpu.BundledReading;
import org.zhengpu.lexicon.Table;

/** A graph is an entry that a catalogue of DCAT-AP takes as it is. */
class DcatApTest {
  private static final int COLUMNS = 5;
  private static final Model GRAPH = BundledReading.graph();

  static List<Table.Row> properties() {
    return Table.load("spec/dcat-ap.tsv", COLUMNS).rows();
  }

  private static Resource term(String name) {
    return GRAPH.createResource(GRAPH.expandPrefix(name));
  }

  /** The subjects of the row's class for which the row does not hold. */
  private static List<String> breaking(Table.Row row) {
    Property property = GRAPH.createProperty(GRAPH.expandPrefix(row.get(1)));
    int least = Integer.parseInt(row.get(2));
    int most = row.get(3).isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(row.get(3));
    Predicate<RDFNode> inRange =
        object ->
            row.get(4).isEmpty()
                || (object.isURIResource()
                    && GRAPH.contains(object.asResource(), RDF.type, term(row.get(4))));
    List<String> breaking = new ArrayList<>();
    for (Resource subject : GRAPH.listSubjectsWithProperty(RDF.type, term(row.get(0))).toList()) {
      List<RDFNode> objects = GRAPH.listObjectsOfProperty(subject, property).toList();
      if (objects.size() < least || objects.size() > most || !objects.stream().allMatch(inRange)) {
        breaking.add(subject + " " + objects);
      }
    }
    return breaking;
  }

  @ParameterizedTest
  @MethodSource("properties")
  void eachSubjectHasWhatItsClassAsksFor(Table.Row row) {
    assertThat(GRAPH.contains(null, RDF.type, term(row.get(0)))).isTrue();
    assertThat(breaking(row)).isEmpty();
  }

  @Test
  void theCatalogueListsTheDataSet() {
    assertThat(GRAPH.listObjectsOfProperty(DCAT.dataset).toList())
        .containsExactly(GRAPH.getResource(Iris.BASE + "dataset/430000-2025"));
  }

  @Test
  void itCoversTheYearBeforeTheReportAndItsOwn() {
    assertThat(GRAPH.listObjectsOfProperty(DCTerms.temporal).toList())
        .containsExactlyInAnyOrder(
            GRAPH.getResource(Iris.BASE + "period/2024"),
            GRAPH.getResource(Iris.BASE + "period/2025"));
  }
}
