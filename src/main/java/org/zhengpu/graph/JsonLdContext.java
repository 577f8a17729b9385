package org.zhengpu.graph;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.zhengpu.lexicon.BundledFile;

/**
 * The short names of our JSON-LD, as {@code ontology/context.jsonld} declares them.
 *
 * @param text the file
 * @param prefixes namespaces by prefix
 * @param terms what a short name stands for, by the IRI of the property
 */
record JsonLdContext(String text, Map<String, String> prefixes, Map<String, Term> terms) {
  private static final String FILE = "ontology/context.jsonld";

  /**
   * A short name.
   *
   * @param type to which strings are taken; {@code @id}, {@code @vocab}, an IRI, or empty
   * @param language of strings; empty for none
   * @param byLanguage whether the values stand in an object by their language
   */
  record Term(String name, String type, String language, boolean byLanguage) {}

  private static final class Standard {
    private static final JsonLdContext CONTEXT = parse(BundledFile.text(FILE));
  }

  /** That of the bundled file. */
  static JsonLdContext standard() {
    return Standard.CONTEXT;
  }

  private static JsonLdContext parse(String text) {
    JsonObject context = JSON.parse(text).getObj("@context");
    Map<String, String> prefixes = new LinkedHashMap<>();
    for (Map.Entry<String, JsonValue> entry : context.entrySet()) {
      if (!entry.getKey().startsWith("@") && entry.getValue().isString()) {
        String meaning = entry.getValue().getAsString().value();
        if (meaning.endsWith("#") || meaning.endsWith("/")) {
          prefixes.put(entry.getKey(), meaning);
        }
      }
    }
    Map<String, Term> terms = new LinkedHashMap<>();
    for (Map.Entry<String, JsonValue> entry : context.entrySet()) {
      String name = entry.getKey();
      if (name.startsWith("@") || prefixes.containsKey(name)) {
        continue;
      }
      JsonValue meaning = entry.getValue();
      if (meaning.isString()) {
        String iri = full(meaning.getAsString().value(), prefixes);
        terms.put(iri, new Term(name, "", "", false));
      } else {
        JsonObject object = meaning.getAsObject();
        String type = full(string(object, "@type"), prefixes);
        boolean byLanguage = string(object, "@container").equals("@language");
        terms.put(
            full(string(object, "@id"), prefixes),
            new Term(name, type, string(object, "@language"), byLanguage));
      }
    }
    return new JsonLdContext(text, prefixes, terms);
  }

  private static String string(JsonObject object, String key) {
    return object.hasKey(key) ? object.getString(key) : "";
  }

  private static String full(String name, Map<String, String> prefixes) {
    int colon = name.indexOf(':');
    return colon < 0 ? name : prefixes.get(name.substring(0, colon)) + name.substring(colon + 1);
  }
}
