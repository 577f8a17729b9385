package org.zhengpu.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.Test;
import org.zhengpu.BundledReading;
import org.zhengpu.lexicon.Lexicon;

class DescriptionTest {
  private static final Model GRAPH = BundledReading.graph();
  private static final Resource DATA = GRAPH.getResource(Iris.BASE + "dataset/430000-2025");

  @Test
  void itIsNamedAndDescribedInBothLanguages() {
    assertThat(DATA.getProperty(DCTerms.title, "en").getString())
        .isEqualTo("Data of: Government work report of Hunan, 2025");
    for (String language : List.of("zh", "en")) {
      assertThat(DATA.getProperty(DCTerms.title, language)).isNotNull();
      assertThat(DATA.getProperty(DCTerms.description, language)).isNotNull();
    }
  }

  @Test
  void itsVocabulariesAreThoseThatItUses() {
    assertThat(
            GRAPH.listObjectsOfProperty(DATA, VOID.vocabulary).mapWith(Object::toString).toList())
        .contains(Zp.NS, Reused.QB, DCTerms.NS, DCAT.NS)
        .doesNotContain(Reused.GEO, Reused.UNIT, Iris.BASE + "place/");
  }

  @Test
  void itsLinksToOtherDataSetsAreCounted() {
    List<Resource> sets = GRAPH.listSubjectsWithProperty(RDF.type, VOID.Linkset).toList();

    assertThat(sets).hasSize(2);
    for (Resource set : sets) {
      Property by = set.getPropertyResourceValue(VOID.linkPredicate).as(Property.class);
      String target = set.getPropertyResourceValue(VOID.objectsTarget).getURI();
      assertThat(GRAPH.listStatements(null, by, (RDFNode) null).toList())
          .filteredOn(link -> link.getObject().toString().startsWith(target))
          .hasSize(set.getProperty(VOID.triples).getInt())
          .hasSizeGreaterThan(10);
    }
  }

  @Test
  void theCountsAreRight() {
    assertThat(DATA.getProperty(VOID.triples).getLong()).isEqualTo(GRAPH.size());
    assertThat(DATA.getProperty(VOID.entities).getInt())
        .isEqualTo(GRAPH.listSubjects().toList().size());
    List<Statement> parts = DATA.listProperties(VOID.classPartition).toList();
    assertThat(parts).hasSizeGreaterThan(5);
    for (Statement part : parts) {
      Resource type = part.getResource().getPropertyResourceValue(VOID._class);
      assertThat(part.getResource().getProperty(VOID.entities).getInt())
          .isEqualTo(GRAPH.listSubjectsWithProperty(RDF.type, type).toList().size());
    }
  }

  @Test
  void theRunNamesItsSoftwareItsLexiconAndItsInput() {
    Resource run = DATA.getPropertyResourceValue(Reused.WAS_GENERATED_BY);

    assertThat(run.listProperties(Reused.USED).toList())
        .anyMatch(used -> used.getResource().hasProperty(Zp.SHA256))
        .anyMatch(
            used -> used.getResource().hasProperty(OWL2.versionInfo, Lexicon.bundled().sha256()));
    assertThat(
            run.getPropertyResourceValue(Reused.WAS_ASSOCIATED_WITH)
                .getProperty(OWL2.versionInfo)
                .getString())
        .matches("\\d+\\.\\d+\\.\\d+.*");
  }
}
