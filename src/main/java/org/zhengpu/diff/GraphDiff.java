package org.zhengpu.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.zhengpu.diff.Difference.Change;

/**
 * Compares two graphs of one report.
 *
 * <p>Things are the same that have one IRI; a figure whose IRI changed is the same as long as the
 * same words state the same value. Passages, rules and confidence are not compared.
 */
public final class GraphDiff {
  private final Map<String, Described> earlier;
  private final Map<String, Described> later;
  private final Map<String, String> renamed;

  private GraphDiff(Model before, Model after) {
    earlier = Things.of(before);
    later = Things.of(after);
    renamed = renamed();
  }

  /** What the graphs differ in, in the order of the earlier graph, then what is new. */
  public static List<Difference> between(Model before, Model after) {
    return new GraphDiff(before, after).differences();
  }

  private List<Difference> differences() {
    List<Difference> differences = new ArrayList<>();
    for (Described was : earlier.values()) {
      Described is = later.get(renamed.getOrDefault(was.iri(), was.iri()));
      if (is == null) {
        differences.add(whole(Change.GONE, was));
      } else {
        changes(was, is, differences);
      }
    }
    Set<String> known = new HashSet<>(renamed.values());
    for (Described is : later.values()) {
      if (!earlier.containsKey(is.iri()) && !known.contains(is.iri())) {
        differences.add(whole(Change.NEW, is));
      }
    }
    return differences;
  }

  /** Figures that only one graph knows by an IRI, paired where the same words state them. */
  private Map<String, String> renamed() {
    Map<String, String> before = alone(earlier, later);
    Map<String, String> after = alone(later, earlier);
    Map<String, String> pairs = new LinkedHashMap<>();
    before.forEach(
        (wording, iri) -> {
          String other = after.getOrDefault(wording, "");
          if (!iri.isEmpty() && !other.isEmpty()) {
            pairs.put(iri, other);
          }
        });
    return pairs;
  }

  /** IRI by wording; empty where several figures share the wording. */
  private static Map<String, String> alone(
      Map<String, Described> things, Map<String, Described> others) {
    Map<String, String> alone = new LinkedHashMap<>();
    for (Described thing : things.values()) {
      if (thing.kind().equals("figure") && !others.containsKey(thing.iri())) {
        alone.merge(thing.wording(), thing.iri(), (a, b) -> "");
      }
    }
    return alone;
  }

  private static Difference whole(Change change, Described thing) {
    String value = joined(thing.values().getOrDefault("obsValue", new TreeSet<>()));
    boolean gone = change == Change.GONE;
    return new Difference(
        change, thing.kind(), thing.name(), thing.iri(), "", gone ? value : "", gone ? "" : value);
  }

  private static void changes(Described was, Described is, List<Difference> differences) {
    SortedSet<String> properties = new TreeSet<>(was.values().keySet());
    properties.addAll(is.values().keySet());
    for (String property : properties) {
      SortedSet<String> before =
          new TreeSet<>(was.values().getOrDefault(property, new TreeSet<>()));
      SortedSet<String> after = new TreeSet<>(is.values().getOrDefault(property, new TreeSet<>()));
      if (!before.equals(after)) {
        SortedSet<String> both = new TreeSet<>(before);
        both.retainAll(after);
        before.removeAll(both);
        after.removeAll(both);
        differences.add(
            new Difference(
                Change.CHANGED,
                is.kind(),
                is.name(),
                is.iri(),
                property,
                joined(before),
                joined(after)));
      }
    }
  }

  private static String joined(SortedSet<String> values) {
    return String.join(" | ", values);
  }
}
