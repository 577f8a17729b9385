package org.zhengpu.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.zhengpu.evaluate.GoldThing.Kind;
import org.zhengpu.evaluate.Remark.Verdict;

/** Whether groups have their members, and projects their places. */
final class LinkMeasures {
  private final Gold gold;
  private final GraphFacts facts;
  private final Names names;
  private final ThingMatching things;

  LinkMeasures(Gold gold, GraphFacts facts, Names names, ThingMatching things) {
    this.gold = gold;
    this.facts = facts;
    this.names = names;
    this.things = things;
  }

  /** Members of those groups that the annotation lists. */
  Evaluation members() {
    Tally tally = new Tally(Topic.MEMBER, "member");
    for (GoldThing family : gold.things(Kind.FAMILY)) {
      if (family.optional() || family.members().isEmpty()) {
        continue;
      }
      SortedSet<String> listed = new TreeSet<>();
      things
          .found(Kind.FAMILY, family.name())
          .map(things::withNamesakes)
          .ifPresent(
              groups ->
                  facts.memberOf().stream()
                      .filter(link -> groups.contains(link.to()))
                      .forEach(link -> listed.add(link.from())));
      for (String member : family.members()) {
        List<String> wanted = List.of(member);
        Optional<String> equal = first(listed, iri -> names.equal(facts.names(iri), wanted));
        tally.count(
            equal.isPresent() ? equal : first(listed, iri -> names.close(facts.names(iri), wanted)),
            listed,
            family.name() + " ← " + member);
      }
      tally.rest(listed, family.name() + " ← ");
    }
    return tally.evaluation();
  }

  /** Places of the projects that the graph has; the places of the others are missed. */
  Evaluation places() {
    Tally tally = new Tally(Topic.LOCATED, "located");
    for (GoldThing project : gold.things(Kind.PROJECT)) {
      if (project.optional()) {
        continue;
      }
      SortedSet<String> listed = new TreeSet<>();
      things
          .found(Kind.PROJECT, project.name())
          .ifPresent(
              iri ->
                  facts.locatedIn().stream()
                      .filter(link -> link.from().equals(iri))
                      .forEach(link -> listed.add(link.to())));
      for (String place : project.places()) {
        tally.count(
            first(listed, iri -> names.close(facts.names(iri), List.of(place))),
            listed,
            project.name() + " → " + place);
      }
      tally.rest(listed, project.name() + " → ");
    }
    return tally.evaluation();
  }

  private static Optional<String> first(Set<String> iris, Predicate<String> test) {
    return iris.stream().filter(test).findFirst();
  }

  /** Counts what is found, missed and left over. */
  private final class Tally {
    private final Topic topic;
    private final String measure;
    private final List<Remark> remarks = new ArrayList<>();
    private int hits;
    private int extra;
    private int missed;

    Tally(Topic topic, String measure) {
      this.topic = topic;
      this.measure = measure;
    }

    void count(Optional<String> hit, Set<String> left, String wanted) {
      if (hit.isPresent()) {
        left.remove(hit.orElseThrow());
        hits++;
      } else {
        missed++;
        remarks.add(new Remark(topic, Verdict.MISSED, wanted));
      }
    }

    void rest(Set<String> left, String prefix) {
      extra += left.size();
      left.forEach(
          iri ->
              remarks.add(
                  new Remark(topic, Verdict.EXTRA, prefix + String.join(" / ", facts.names(iri)))));
    }

    Evaluation evaluation() {
      return new Evaluation(List.of(new Score.Retrieval(measure, hits, extra, missed)), remarks);
    }
  }
}
