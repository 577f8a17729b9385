package org.zhengpu.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.zhengpu.evaluate.GoldThing.Kind;
import org.zhengpu.evaluate.Remark.Verdict;

/**
 * Which things of a graph are those of an annotation, by name: first those of an equal name, then
 * those of much the same name.
 */
final class ThingMatching {
  /** Of several things of one name the last is taken, which is that of the plan. */
  private static final Comparator<GraphThing> LAST_FIRST =
      Comparator.comparingInt(GraphThing::begin).thenComparing(GraphThing::iri).reversed();

  private final Gold gold;
  private final GraphFacts facts;
  private final Names names;
  private final Set<String> arguable;
  private final Map<Kind, Map<String, String>> pairs = new EnumMap<>(Kind.class);
  private final Map<String, SortedSet<String>> again = new TreeMap<>();
  private final Map<String, Boolean> verdicts = new TreeMap<>();
  private final List<Score> scores = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();

  ThingMatching(Gold gold, GraphFacts facts, Names names, EvaluationWords words) {
    this.gold = gold;
    this.facts = facts;
    this.names = names;
    this.arguable = words.words("arguable");
    for (Kind kind : Kind.values()) {
      match(kind);
    }
  }

  /** How many of each kind were found, and which were not. */
  Evaluation evaluation() {
    return new Evaluation(scores, remarks);
  }

  /** Whether each thing of the graph is annotated, by its IRI; without what is arguable. */
  Map<String, Boolean> verdicts() {
    return verdicts;
  }

  /** The graph's thing for an annotated name. */
  Optional<String> found(Kind kind, String name) {
    return Optional.ofNullable(pairs.getOrDefault(kind, Map.of()).get(name));
  }

  /** All things of the graph that an annotation names. */
  SortedSet<String> found() {
    SortedSet<String> all = new TreeSet<>();
    pairs.values().forEach(byName -> all.addAll(byName.values()));
    return all;
  }

  /** A thing, and for a group the groups of the same name. */
  SortedSet<String> withNamesakes(String iri) {
    SortedSet<String> all = new TreeSet<>(again.getOrDefault(iri, new TreeSet<>()));
    all.add(iri);
    return all;
  }

  private void match(Kind kind) {
    List<GraphThing> candidates =
        facts.things().values().stream()
            .filter(thing -> isCandidate(thing, kind))
            .sorted(LAST_FIRST)
            .toList();
    List<GoldThing> wanted = gold.things(kind);
    Set<GoldThing> done = new HashSet<>();
    Set<String> taken = new HashSet<>();
    pair(wanted, candidates, names::equal, done, taken);
    pair(wanted, candidates, names::same, done, taken);
    if (kind == Kind.FAMILY) {
      takeNamesakes(wanted, candidates, taken);
    }
    List<GoldThing> asked = wanted.stream().filter(thing -> !isOpen(thing)).toList();
    List<GoldThing> missed = asked.stream().filter(thing -> !done.contains(thing)).toList();
    candidates.forEach(c -> verdicts.put(c.iri(), taken.contains(c.iri())));
    wanted.stream().filter(this::isOpen).forEach(this::passOver);
    List<GraphThing> extra = candidates.stream().filter(c -> !taken.contains(c.iri())).toList();
    scores.add(
        new Score.Retrieval(
            kind.measure(), asked.size() - missed.size(), extra.size(), missed.size()));
    missed.forEach(
        thing ->
            remarks.add(
                new Remark(kind.topic(), Verdict.MISSED, thing.context() + " | " + thing.name())));
    extra.forEach(
        thing ->
            remarks.add(
                new Remark(kind.topic(), Verdict.EXTRA, String.join(" / ", thing.names()))));
  }

  private boolean isCandidate(GraphThing thing, Kind kind) {
    return thing.classes().contains(kind.className())
        && (thing.mentions().isEmpty() || thing.mentions().stream().anyMatch(gold::reaches));
  }

  private boolean isOpen(GoldThing thing) {
    return thing.optional() || (thing.kind() == Kind.PROGRAMME && arguable.contains(thing.type()));
  }

  private void passOver(GoldThing thing) {
    found(thing.kind(), thing.name())
        .ifPresent(iri -> verdicts.keySet().removeAll(withNamesakes(iri)));
  }

  private void pair(
      List<GoldThing> wanted,
      List<GraphThing> candidates,
      BiPredicate<SortedSet<String>, List<String>> alike,
      Set<GoldThing> done,
      Set<String> taken) {
    for (GoldThing thing : wanted) {
      if (done.contains(thing)) {
        continue;
      }
      candidates.stream()
          .filter(candidate -> !taken.contains(candidate.iri()))
          .filter(candidate -> alike.test(candidate.names(), thing.names()))
          .findFirst()
          .ifPresent(
              candidate -> {
                taken.add(candidate.iri());
                done.add(thing);
                pairs
                    .computeIfAbsent(thing.kind(), kind -> new TreeMap<>())
                    .put(thing.name(), candidate.iri());
              });
    }
  }

  /** Groups of one name in two years are two things of a graph and one of an annotation. */
  private void takeNamesakes(
      List<GoldThing> wanted, List<GraphThing> candidates, Set<String> taken) {
    for (GraphThing candidate : candidates) {
      for (GoldThing thing : wanted) {
        if (!taken.contains(candidate.iri()) && names.equal(candidate.names(), thing.names())) {
          taken.add(candidate.iri());
          found(Kind.FAMILY, thing.name())
              .ifPresent(
                  first -> again.computeIfAbsent(first, f -> new TreeSet<>()).add(candidate.iri()));
        }
      }
    }
  }
}
