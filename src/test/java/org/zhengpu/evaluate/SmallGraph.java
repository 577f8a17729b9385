package org.zhengpu.evaluate;

import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.zhengpu.graph.Prefixes;

/** A graph written by hand, thing by thing. */
final class SmallGraph {
  private static final Map<String, String> FIGURE =
      Map.of(
          "zp:indicatorText", "'地区生产总值'",
          "zp:measure", "zp:changeRate",
          "zp:status", "zp:actual",
          "zp:bound", "zp:exact",
          "zp:unitText", "'%'",
          "sdmx-measure:obsValue", "4.8",
          "sdmx-dimension:refPeriod", "<urn:2024>",
          "sdmx-dimension:refArea", "<urn:hunan>");

  private final StringBuilder turtle = new StringBuilder();

  SmallGraph() {
    Prefixes.map()
        .forEach((prefix, iri) -> turtle.append("@prefix " + prefix + ": <" + iri + "> .\n"));
    add("<urn:2024> skos:notation '2024'");
    add("<urn:2021-2025> skos:notation '2021/2025'");
    add("<urn:2025> skos:notation '2025'");
    thing("hunan", "zp:AdministrativeDivision, zp:Place", "湖南省");
    thing("nation", "zp:AdministrativeDivision, zp:Place", "全国");
    add("<urn:hunan> zp:code '430000'");
  }

  SmallGraph add(String statement) {
    turtle.append(statement).append(" .\n");
    return this;
  }

  /** Hunan's growth of 4.8 per cent in 2024, but for what the changes say: property, value, … */
  SmallGraph figure(String id, int begin, int end, String... changes) {
    Map<String, String> properties = new TreeMap<>(FIGURE);
    for (int i = 0; i < changes.length; i += 2) {
      properties.put(changes[i], changes[i + 1]);
    }
    add("<urn:" + id + "> a zp:Observation ; zp:evidence " + passage(begin, end));
    properties.forEach((property, value) -> add("<urn:" + id + "> " + property + " " + value));
    return this;
  }

  SmallGraph thing(String id, String classes, String label) {
    return add("<urn:" + id + "> a " + classes + " ; skos:prefLabel '" + label + "'@zh");
  }

  SmallGraph mention(String id, int begin, int end, String words) {
    String passage = passage(begin, end);
    add(passage + " zp:mentions <urn:" + id + ">");
    return add(passage + " nif:anchorOf '" + words + "'");
  }

  private String passage(int begin, int end) {
    String passage = "<urn:char=" + begin + "," + end + ">";
    add(passage + " nif:beginIndex " + begin + " ; nif:endIndex " + end);
    return passage;
  }

  Model model() {
    Model model = ModelFactory.createDefaultModel();
    RDFParser.create().source(new StringReader(turtle.toString())).lang(Lang.TURTLE).parse(model);
    return model;
  }

  String turtle() {
    return turtle.toString();
  }
}
