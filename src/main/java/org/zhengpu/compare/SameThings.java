package org.zhengpu.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.query.Dataset;

/**
 * Things of many reports put together where they have one name, or where the graph of links says
 * that one continues or is close to another. A candidate is shown as such; nothing is merged.
 */
final class SameThings {
  private final Map<String, String> head = new TreeMap<>();

  /** Groups of things of one kind, in the order of the first thing of each. */
  static List<List<Named>> groups(Dataset data, List<Named> things) {
    SameThings same = new SameThings();
    Map<String, Named> byName = new TreeMap<>();
    for (Named thing : things) {
      same.head.put(thing.iri(), thing.iri());
      Named first = byName.putIfAbsent(thing.kind() + " " + thing.name(), thing);
      if (first != null) {
        same.join(first.iri(), thing.iri());
      }
    }
    for (Answer row : Answer.all(data, "same")) {
      if (same.head.containsKey(row.get("one")) && same.head.containsKey(row.get("other"))) {
        same.join(row.get("one"), row.get("other"));
      }
    }
    Map<String, List<Named>> groups = new LinkedHashMap<>();
    for (Named thing : things) {
      groups.computeIfAbsent(same.head(thing.iri()), h -> new ArrayList<>()).add(thing);
    }
    return List.copyOf(groups.values());
  }

  private void join(String one, String other) {
    String first = head(one);
    String second = head(other);
    if (first.compareTo(second) <= 0) {
      head.put(second, first);
    } else {
      head.put(first, second);
    }
  }

  private String head(String iri) {
    String at = iri;
    for (String next = head.get(at); next != null && !next.equals(at); next = head.get(at)) {
      at = next;
    }
    return at;
  }
}
