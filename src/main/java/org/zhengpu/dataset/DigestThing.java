package org.zhengpu.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A named thing of a report, as far as ties need it.
 *
 * @param names the label first, then other spellings
 * @param national whether it is the nation's and shared by all reports
 * @param places IRIs of where it is
 * @param evidence IRI of the passage that first names it; empty where the graph has none
 */
public record DigestThing(
    String iri,
    Kind kind,
    List<String> names,
    boolean national,
    Set<String> places,
    List<String> evidence) {
  /** What it is. */
  public enum Kind {
    PROGRAMME,
    FAMILY,
    PROJECT,
    ORGANISATION
  }

  /** Copies the collections. */
  public DigestThing {
    names = List.copyOf(names);
    places = Set.copyOf(places);
    evidence = List.copyOf(evidence);
  }

  /** The names without signs, each once. */
  List<String> plainNames() {
    Set<String> plain = new TreeSet<>();
    List<String> ordered = new ArrayList<>();
    for (String name : names) {
      String form = NameForms.standard().plain(name);
      if (plain.add(form)) {
        ordered.add(form);
      }
    }
    return ordered;
  }
}
