package org.zhengpu.graph;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.zhengpu.document.Metadata;
import org.zhengpu.document.Span;
import org.zhengpu.lexicon.Place;
import org.zhengpu.link.Facts;
import org.zhengpu.link.Period;
import org.zhengpu.link.Thing;

/**
 * Every IRI of a report's graph.
 *
 * <p>A report and what is in it stand under the base that the user chooses; places, periods,
 * indicators and units under {@link #BASE} whatever that is, so that reports of different
 * publishers share them.
 */
public final class Iris {
  /** Where data stand unless the user says otherwise. */
  public static final String BASE = "https://w3id.org/zhengpu/";

  private final String base;
  private final String scope;
  private final String issuer;
  private final Map<Thing.Id, String> things = new HashMap<>();
  private final Map<String, String> taken = new HashMap<>();

  /** The IRIs of one report. */
  public Iris(Facts facts, String base) {
    this.base = base;
    Metadata metadata = facts.report().metadata();
    this.issuer = metadata.issuer().id();
    this.scope = issuer + "-" + metadata.year();
    Map<String, Map<String, Thing>> folders = new TreeMap<>();
    for (Thing thing : facts.things()) {
      folders
          .computeIfAbsent(folder(thing), folder -> new TreeMap<>())
          .put(thing.id().name(), thing);
    }
    folders.forEach(
        (folder, byName) ->
            Keys.distinct(byName.keySet(), Set.of())
                .forEach(
                    (name, key) -> {
                      Thing thing = byName.get(name);
                      if (thing != null) {
                        things.put(thing.id(), base + folder + "/" + key);
                      }
                    }));
  }

  private String folder(Thing thing) {
    String kind = thing.id().kind().name().toLowerCase(Locale.ROOT);
    if (thing.id().kind() == Thing.Kind.FAMILY) {
      return kind + "/" + issuer + "-" + thing.id().year();
    }
    return kind + "/" + (thing.national() ? "national" : scope);
  }

  /** Under which the report and what is in it stand. */
  public String base() {
    return base;
  }

  /** The report. */
  public String report() {
    return base + "report/" + scope;
  }

  /** The report's figures as a data set. */
  public String dataSet() {
    return base + "dataset/" + scope;
  }

  /** A range of the report's input. */
  public String passage(Span input) {
    return report() + "#char=" + input.begin() + "," + input.end();
  }

  /** A section by its number. */
  public String section(String number) {
    return base + "section/" + scope + "/" + number;
  }

  /** A thing of the report. */
  public String thing(Thing.Id id) {
    String iri = things.get(id);
    if (iri == null) {
      throw new IllegalStateException("a tie to a thing that is not there: " + id);
    }
    return iri;
  }

  /** Whether the report has the thing. */
  public boolean knows(Thing.Id id) {
    return things.containsKey(id);
  }

  /** A figure; where another has the key already, a hash of {@code identity} follows it. */
  public String observation(String key, String identity) {
    return unique("observation/", key, identity);
  }

  /** A promise without a number. */
  public String qualitativeTarget(String key, String identity) {
    return unique("qualitative-target/", key, identity);
  }

  /** A tie between two things. */
  public String tie(String key, String identity) {
    return unique("tie/", key, identity);
  }

  /** A person's correction. */
  public String correction(String key, String identity) {
    return unique("correction/", key, identity);
  }

  /** Somebody who corrects. */
  public String person(String key, String identity) {
    return unique("person/", key, identity);
  }

  private String unique(String folder, String key, String identity) {
    String iri = base + folder + scope + "/" + key;
    boolean own = identity.equals(taken.computeIfAbsent(iri, free -> identity));
    return own ? iri : iri + "-" + Keys.hash(identity);
  }

  /** A division or a region. */
  public static String place(Place place) {
    return BASE + (place.kind() == Place.Kind.DIVISION ? "place/" : "region/") + place.id();
  }

  /** A span of time. */
  public static String period(Period period) {
    return BASE + "period/" + period.key();
  }

  /** A check of graphs, as {@code ic-12}. */
  public static String check(String key) {
    return BASE + "check/" + key;
  }

  /** A report of a validation, or a result of one, by the hash of what it says. */
  public static String validation(String hash) {
    return BASE + "validation/" + hash;
  }

  /** An indicator by its slug in the catalogue or its key. */
  public static String indicator(String key) {
    return BASE + "indicator/" + key;
  }

  /** A unit that neither QUDT nor the lexicon has. */
  public static String unit(String text) {
    return BASE + "unit/" + Keys.of(text);
  }

  /** A graph of a store that belongs to no one report, as {@code graph/ontology}. */
  public static String graph(String name) {
    return BASE + "graph/" + name;
  }

  /** An input of a store by the hash of all that its graph depends on. */
  public static String input(String hash) {
    return BASE + "input/" + hash;
  }

  /** The last part of an IRI: what follows its last slash. */
  static String last(String iri) {
    return iri.substring(iri.lastIndexOf('/') + 1);
  }
}
