package org.zhengpu.graph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VCARD4;
import org.apache.jena.vocabulary.VOID;
import org.apache.jena.vocabulary.XSD;

/** The prefixes of our files, in their order. */
public final class Prefixes {
  private static final Map<String, String> ALL = all();

  private Prefixes() {}

  private static Map<String, String> all() {
    Map<String, String> prefixes = new LinkedHashMap<>();
    prefixes.put("zp", Zp.NS);
    prefixes.put("place", Iris.BASE + "place/");
    prefixes.put("region", Iris.BASE + "region/");
    prefixes.put("period", Iris.BASE + "period/");
    prefixes.put("indicator", Iris.BASE + "indicator/");
    prefixes.put("zpunit", Iris.BASE + "unit/");
    prefixes.put("unit", Reused.UNIT);
    prefixes.put("qudt", Reused.QUDT);
    prefixes.put("qb", Reused.QB);
    prefixes.put("sdmx-dimension", Reused.SDMX_DIMENSION);
    prefixes.put("sdmx-measure", Reused.SDMX_MEASURE);
    prefixes.put("sdmx-attribute", Reused.SDMX_ATTRIBUTE);
    prefixes.put("nif", Reused.NIF);
    prefixes.put("prov", Reused.PROV);
    prefixes.put("org", ORG.NS);
    prefixes.put("dcat", DCAT.NS);
    prefixes.put("dcatap", Reused.DCAT_AP);
    prefixes.put("dct", DCTerms.NS);
    prefixes.put("void", VOID.NS);
    prefixes.put("foaf", FOAF.NS);
    prefixes.put("vcard", VCARD4.NS);
    prefixes.put("sh", SHACL.getURI());
    prefixes.put("skos", SKOS.uri);
    prefixes.put("owl", OWL2.NS);
    prefixes.put("geo", Reused.GEO);
    prefixes.put("wd", Reused.WIKIDATA);
    prefixes.put("rdf", RDF.uri);
    prefixes.put("rdfs", RDFS.uri);
    prefixes.put("xsd", XSD.NS);
    return Collections.unmodifiableMap(prefixes);
  }

  /** Prefix to namespace. */
  public static Map<String, String> map() {
    return ALL;
  }
}
