package org.zhengpu.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zhengpu.document.Span;
import org.zhengpu.link.Thing.Kind;

/** The things of one report as they are found: each once, with its names, occurrences and ties. */
final class NamingBook {
  /** What is known of a thing so far. */
  private static final class Entry {
    private final Set<String> otherNames = new LinkedHashSet<>();
    private final String type;
    private final @Nullable Integer size;
    private String status = "";
    private final boolean national;
    private final String rule;
    private int members;

    Entry(String type, @Nullable Integer size, boolean national, String rule) {
      this.type = type;
      this.size = size;
      this.national = national;
      this.rule = rule;
    }
  }

  private final Map<Thing.Id, Entry> entries = new LinkedHashMap<>();
  private final Set<Occurrence> occurrences = new LinkedHashSet<>();
  private final Map<String, Thing.Id> keys = new LinkedHashMap<>();
  private final Map<String, Thing.Id> projects = new LinkedHashMap<>();
  private final Set<String> membership = new LinkedHashSet<>();
  private final List<Tie> ties = new ArrayList<>();

  /**
   * The programme of a name.
   *
   * @param key what two spellings of one name share
   */
  Thing.Id programme(String key, String name, String type, boolean national, String rule) {
    Thing.Id known = keys.get(key);
    if (known != null) {
      return known;
    }
    Thing.Id id = Thing.Id.of(Kind.PROGRAMME, name);
    keys.put(key, id);
    entries.computeIfAbsent(id, k -> new Entry(type, null, national, rule));
    return id;
  }

  /**
   * The project of a name.
   *
   * @param key what two spellings of one name share
   */
  Thing.Id project(String key, String name, String status, String rule) {
    Thing.Id id = projects.computeIfAbsent(key, k -> Thing.Id.of(Kind.PROJECT, name));
    Entry entry = entries.computeIfAbsent(id, k -> new Entry("", null, false, rule));
    if (entry.status.isEmpty()) {
      entry.status = status;
    }
    otherName(id, name);
    return id;
  }

  Thing.Id family(String name, int year, int size, String rule) {
    Thing.Id id = new Thing.Id(Kind.FAMILY, name, year);
    entries.computeIfAbsent(id, k -> new Entry("", size, false, rule));
    return id;
  }

  boolean has(Thing.Id id) {
    return entries.containsKey(id);
  }

  void otherName(Thing.Id id, String name) {
    Entry entry = entries.get(id);
    if (entry != null && !name.equals(id.name())) {
      entry.otherNames.add(name);
    }
  }

  void occurrence(Thing.Id id, Span span, String rule) {
    occurrences.add(new Occurrence(id, span, rule));
  }

  void tie(Tie tie) {
    ties.add(tie);
  }

  /** Makes a thing the next member of a family, unless it is one. */
  void member(Thing.Id member, Thing.Id family, Span evidence, String rule) {
    boolean known = !membership.add(member + " " + family);
    Entry entry = entries.get(family);
    if (!known && entry != null) {
      entry.members++;
      ties.add(new Tie.MemberOf(member, family, entry.members, evidence, rule));
    }
  }

  boolean hasMembers(Thing.Id family) {
    Entry entry = entries.get(family);
    return entry != null && entry.members > 0;
  }

  int size(Thing.Id family) {
    Entry entry = entries.get(family);
    return entry == null || entry.size == null ? 0 : entry.size;
  }

  List<Thing.Id> ids(Kind kind) {
    return entries.keySet().stream().filter(id -> id.kind() == kind).toList();
  }

  /** The occurrences so far; a copy. */
  List<Occurrence> occurrences() {
    return List.copyOf(occurrences);
  }

  List<Tie> ties() {
    return List.copyOf(ties);
  }

  /** The things in the order in which they were found. */
  List<Thing> things() {
    List<Thing> things = new ArrayList<>();
    entries.forEach(
        (id, e) ->
            things.add(
                new Thing(
                    id,
                    List.copyOf(new TreeSet<>(e.otherNames)),
                    e.type,
                    e.size,
                    e.status,
                    e.national,
                    e.rule)));
    return things;
  }

  /** All names by which the things of a kind are known, with the thing of each. */
  Map<String, Thing.Id> names(Kind kind) {
    Map<String, Thing.Id> names = new LinkedHashMap<>();
    entries.forEach(
        (id, e) -> {
          if (id.kind() == kind) {
            names.putIfAbsent(id.name(), id);
            e.otherNames.forEach(name -> names.putIfAbsent(name, id));
          }
        });
    return names;
  }

  /**
   * The family of a year whose name is a word or words longer than a short one, if there is just
   * one.
   */
  Optional<Thing.Id> longer(String base, int year) {
    List<Thing.Id> longer =
        ids(Kind.FAMILY).stream()
            .filter(id -> id.year() == year && id.name().endsWith(base))
            .filter(id -> !id.name().equals(base))
            .toList();
    return longer.size() == 1 ? Optional.of(longer.get(0)) : Optional.empty();
  }
}
