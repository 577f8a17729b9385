package org.zhengpu.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Adds triples to a model, each kind of literal in one stable form. */
public final class Triples {
  private static final int FRACTION_DIGITS = 12;
  private static final String ZH = "zh";

  private final Model model = ModelFactory.createDefaultModel();

  /** What has been added. */
  public Model model() {
    return model;
  }

  /** A resource with its classes, the superclasses among them. */
  public Resource typed(String iri, Resource... classes) {
    Resource subject = model.createResource(iri);
    for (Resource type : classes) {
      model.add(subject, RDF.type, type);
    }
    return subject;
  }

  /** A triple. */
  public void add(Resource subject, Property predicate, RDFNode object) {
    model.add(subject, predicate, object);
  }

  /** A triple whose object is named by its IRI. */
  public void link(Resource subject, Property predicate, String object) {
    model.add(subject, predicate, model.createResource(object));
  }

  /** A Chinese text. */
  public void chinese(Resource subject, Property predicate, String text) {
    model.add(subject, predicate, text, ZH);
  }

  /** The preferred label, which is the RDFS label too. */
  public void label(Resource subject, String text) {
    label(subject, text, ZH);
  }

  /** The preferred label in a language. */
  public void label(Resource subject, String text, String language) {
    model.add(subject, RDFS.label, text, language);
    model.add(subject, SKOS.prefLabel, text, language);
  }

  /** A plain string. */
  public void string(Resource subject, Property predicate, String text) {
    model.add(subject, predicate, text);
  }

  /** A literal of another XSD type, by its lexical form. */
  public void literal(Resource subject, Property predicate, String lexical, RDFDatatype type) {
    model.add(subject, predicate, model.createTypedLiteral(lexical, type));
  }

  /** A number in its canonical form, with at most twelve digits after the point. */
  public void decimal(Resource subject, Property predicate, BigDecimal value) {
    literal(subject, predicate, canonical(value), XSDDatatype.XSDdecimal);
  }

  /** A count. */
  public void integer(Resource subject, Property predicate, int value) {
    literal(subject, predicate, Integer.toString(value), XSDDatatype.XSDinteger);
  }

  /** A position in a text. */
  public void position(Resource subject, Property predicate, int value) {
    literal(subject, predicate, Integer.toString(value), XSDDatatype.XSDnonNegativeInteger);
  }

  /** The canonical form of {@code xsd:decimal}: no exponent, no needless zeros. */
  public static String canonical(BigDecimal value) {
    BigDecimal rounded =
        value.scale() > FRACTION_DIGITS
            ? value.setScale(FRACTION_DIGITS, RoundingMode.HALF_EVEN)
            : value;
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
