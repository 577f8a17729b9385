package org.zhengpu.graph;

import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The code lists and the structure of the figures, as {@code ontology/zhengpu.ttl} declares. */
public final class Codes {
  private static final List<Property> OF_A_COMPONENT =
      List.of(
          Reused.COMPONENT, Reused.DIMENSION, Reused.MEASURE, Reused.ATTRIBUTE, Reused.CODE_LIST);
  private static final List<Property> TO_LEAVE_OUT =
      List.of(RDFS.isDefinedBy, RDFS.domain, SKOS.definition, SKOS.topConceptOf);

  /** The lists of what is said across reports: no report's graph uses them. */
  private static final Set<Resource> ACROSS_REPORTS =
      Set.of(Zp.VERDICT_LIST, Zp.VERDICT_REASON_LIST);

  private static final class Standard {
    private static final Codes CODES = new Codes(BundledGraph.read(BundledGraph.ONTOLOGY));
  }

  private final Model ontology;

  private Codes(Model ontology) {
    this.ontology = ontology;
  }

  /** Those of the bundled vocabulary. */
  public static Codes standard() {
    return Standard.CODES;
  }

  /** The code of a list that has a label in any language, as 行动 or company. */
  Resource named(Resource list, String label, Resource otherwise) {
    return ontology
        .listSubjectsWithProperty(SKOS.inScheme, list)
        .filterKeep(code -> hasLabel(code, label))
        .nextOptional()
        .orElse(otherwise);
  }

  private static boolean hasLabel(Resource code, String label) {
    return code.listProperties(SKOS.prefLabel)
        .filterKeep(statement -> statement.getString().equals(label))
        .hasNext();
  }

  /** Copies all code lists and the structure of the figures with what it refers to. */
  void copyTo(Model graph) {
    copy(Zp.FIGURE_STRUCTURE, graph);
    copy(Zp.NONE, graph);
    ontology
        .listSubjectsWithProperty(RDF.type, SKOS.ConceptScheme)
        .filterDrop(ACROSS_REPORTS::contains)
        .forEach(list -> copy(list, graph));
    ontology
        .listSubjectsWithProperty(SKOS.inScheme)
        .filterDrop(code -> ACROSS_REPORTS.contains(code.getPropertyResourceValue(SKOS.inScheme)))
        .forEach(code -> copy(code, graph));
  }

  /** Copies the code lists of what is said across reports. */
  public void copyAcrossReports(Model graph) {
    for (Resource list : ACROSS_REPORTS) {
      copy(list, graph);
      ontology.listSubjectsWithProperty(SKOS.inScheme, list).forEach(code -> copy(code, graph));
    }
  }

  /** Copies what a code list itself is, without its codes. */
  void copyList(Resource list, Model graph) {
    copy(list, graph);
  }

  private void copy(Resource term, Model graph) {
    for (Statement statement : term.inModel(ontology).listProperties().toList()) {
      RDFNode object = statement.getObject();
      boolean owl = object.isURIResource() && object.asResource().getURI().startsWith(OWL2.NS);
      if (owl || TO_LEAVE_OUT.contains(statement.getPredicate())) {
        continue;
      }
      boolean fresh = !graph.contains(statement);
      graph.add(statement);
      if (fresh && OF_A_COMPONENT.contains(statement.getPredicate())) {
        copy(object.asResource(), graph);
      }
    }
  }
}
