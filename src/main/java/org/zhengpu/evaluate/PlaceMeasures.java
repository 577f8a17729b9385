package org.zhengpu.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengpu.document.Span;
import org.zhengpu.evaluate.Remark.Verdict;

/** Whether places were found where they are named, and with the right code. */
final class PlaceMeasures {
  private static final Set<String> CLASSES = Set.of("Place", "AdministrativeDivision", "Region");

  /** How much longer a graph's mention may be than the annotated one. */
  private static final int LONGER = 10;

  private final Gold gold;
  private final GraphFacts facts;
  private final Set<String> nation;
  private final List<Mention> mentions = new ArrayList<>();
  private final Set<Mention> taken = new HashSet<>();
  private final List<Remark> remarks = new ArrayList<>();

  private record Mention(Span span, String iri) {}

  PlaceMeasures(Gold gold, GraphFacts facts, EvaluationWords words) {
    this.gold = gold;
    this.facts = facts;
    this.nation = words.words("nation");
    for (GraphThing thing : facts.things().values()) {
      if (thing.classes().stream().anyMatch(CLASSES::contains)) {
        thing.mentions().forEach(span -> mentions.add(new Mention(span, thing.iri())));
      }
    }
  }

  Evaluation evaluation() {
    int hits = 0;
    int missed = 0;
    int coded = 0;
    int rightCode = 0;
    for (GoldPlace place : gold.places()) {
      List<Mention> found = mentions.stream().filter(m -> isOf(m, place)).toList();
      taken.addAll(found);
      if (place.optional()) {
        continue;
      }
      if (found.isEmpty()) {
        missed++;
        remark(Verdict.MISSED, place.context() + " | " + place.name());
        continue;
      }
      hits++;
      if (!place.code().isEmpty()) {
        coded++;
        if (found.stream().anyMatch(m -> code(m).equals(place.code()))) {
          rightCode++;
        } else {
          String codes = found.stream().map(this::code).collect(Collectors.joining(" / "));
          remark(Verdict.WRONG, place.context() + " | code: " + place.code() + " ≠ " + codes);
        }
      }
    }
    List<Mention> extra = mentions.stream().filter(this::isExtra).toList();
    extra.forEach(m -> remark(Verdict.EXTRA, m.span().begin() + "-" + m.span().end() + name(m)));
    return new Evaluation(
        List.of(
            new Score.Retrieval("place", hits, extra.size(), missed),
            new Score.Accuracy("place.code", rightCode, coded)),
        remarks);
  }

  private static boolean isOf(Mention mention, GoldPlace place) {
    return mention.span().overlaps(place.at())
        && mention.span().length() <= place.at().length() + LONGER;
  }

  private boolean isExtra(Mention mention) {
    return !taken.contains(mention)
        && !facts.letters().contains(mention.span())
        && gold.reaches(mention.span())
        && facts.names(mention.iri()).stream().noneMatch(nation::contains);
  }

  private String code(Mention mention) {
    GraphThing thing = facts.things().get(mention.iri());
    return thing == null ? "" : thing.code();
  }

  private String name(Mention mention) {
    return " " + String.join(" / ", facts.names(mention.iri()));
  }

  private void remark(Verdict verdict, String text) {
    remarks.add(new Remark(Topic.PLACE, verdict, text));
  }
}
