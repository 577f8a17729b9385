package org.zhengpu.graph;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.zhengpu.lexicon.BundledFile;

/** Reads graphs that come with the program: the vocabulary, shapes, catalogues. */
public final class BundledGraph {
  /** The vocabulary's file. */
  public static final String ONTOLOGY = "ontology/zhengpu.ttl";

  private BundledGraph() {}

  /** A graph in a file of Turtle on the class path, made anew at each call. */
  public static Model read(String name) {
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(BundledFile.text(name), Lang.TURTLE).parse(model);
    return model;
  }
}
