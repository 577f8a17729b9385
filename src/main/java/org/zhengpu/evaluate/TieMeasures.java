package org.zhengpu.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.zhengpu.evaluate.GoldThing.Kind;
import org.zhengpu.evaluate.Remark.Verdict;

/** Whether figures belong to the programmes and projects that they belong to in the annotation. */
final class TieMeasures {
  private static final List<Kind> OWNERS = List.of(Kind.PROGRAMME, Kind.PROJECT, Kind.FAMILY);

  private final Gold gold;
  private final GraphFacts facts;
  private final FigureMatching figures;
  private final ThingMatching things;

  TieMeasures(Gold gold, GraphFacts facts, FigureMatching figures, ThingMatching things) {
    this.gold = gold;
    this.facts = facts;
    this.figures = figures;
    this.things = things;
  }

  Evaluation evaluation() {
    Map<String, GraphFigure> byIri = new HashMap<>();
    facts.figures().forEach(figure -> byIri.put(figure.iri(), figure));
    Map<String, List<GoldTie>> given = given();
    List<Remark> remarks = new ArrayList<>();
    return new Evaluation(
        List.of(recall(byIri, remarks), precision(given), byNumber(given, byIri, remarks)),
        remarks);
  }

  /** What the annotation ties to things of the graph, by the thing. */
  private Map<String, List<GoldTie>> given() {
    Map<String, List<GoldTie>> given = new HashMap<>();
    for (GoldTie tie : gold.ties()) {
      for (Kind kind : OWNERS) {
        things
            .found(kind, tie.owner())
            .ifPresent(iri -> given.computeIfAbsent(iri, i -> new ArrayList<>()).add(tie));
      }
    }
    return given;
  }

  /** The share of the annotated ties of which the graph has one to a figure there. */
  private Score recall(Map<String, GraphFigure> byIri, List<Remark> remarks) {
    int asked = 0;
    int right = 0;
    for (GoldTie tie : gold.ties()) {
      if (tie.optional()) {
        continue;
      }
      asked++;
      SortedSet<String> owners = owner(tie).map(things::withNamesakes).orElseGet(TreeSet::new);
      boolean found =
          facts.hasFigure().stream()
              .filter(link -> owners.contains(link.from()))
              .flatMap(link -> Stream.ofNullable(byIri.get(link.to())))
              .anyMatch(figure -> figure.covers(tie.at()));
      if (found) {
        right++;
      } else {
        remarks.add(new Remark(Topic.FIGURE, Verdict.MISSED, tie.owner() + " → " + tie.context()));
      }
    }
    return new Score.Accuracy("figure.recall", right, asked);
  }

  private Optional<String> owner(GoldTie tie) {
    return Stream.of(tie.kind(), Kind.FAMILY, Kind.PROJECT, Kind.PROGRAMME)
        .flatMap(kind -> things.found(kind, tie.owner()).stream())
        .findFirst();
  }

  /** Of the ties between owners and figures that both have, the share that the annotation draws. */
  private Score precision(Map<String, List<GoldTie>> given) {
    Map<String, Integer> numbers = new HashMap<>();
    figures.matched().forEach(m -> numbers.put(m.found().iri(), m.gold().at().begin()));
    SortedSet<String> owners = things.found();
    List<GraphFacts.Link> drawn =
        facts.hasFigure().stream()
            .filter(link -> owners.contains(link.from()) && numbers.containsKey(link.to()))
            .toList();
    long right =
        drawn.stream()
            .filter(
                link ->
                    given.getOrDefault(link.from(), List.of()).stream()
                        .anyMatch(tie -> Objects.equals(tie.at().begin(), numbers.get(link.to()))))
            .count();
    return new Score.Accuracy("figure.precision", (int) right, drawn.size());
  }

  /**
   * Of the ties of those things to which the annotation ties anything, the share that goes to a
   * number that it ties to them. Asks for no annotated figures.
   */
  private Score byNumber(
      Map<String, List<GoldTie>> given, Map<String, GraphFigure> byIri, List<Remark> remarks) {
    int drawn = 0;
    int right = 0;
    for (GraphFacts.Link link : facts.hasFigure()) {
      List<GoldTie> ties = given.get(link.from());
      GraphFigure figure = byIri.get(link.to());
      if (ties == null || figure == null) {
        continue;
      }
      drawn++;
      if (ties.stream().anyMatch(tie -> tie.isNumberOf(figure))) {
        right++;
      } else {
        String owner = String.join(" / ", facts.names(link.from()));
        remarks.add(new Remark(Topic.FIGURE, Verdict.EXTRA, owner + " → " + figure.summary()));
      }
    }
    return new Score.Accuracy("figure.by-number", right, drawn);
  }
}
