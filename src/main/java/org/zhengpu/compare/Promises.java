package org.zhengpu.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The targets of a set, each with what became of it. */
final class Promises {
  private final Material material;
  private final Map<String, Answer> links = new LinkedHashMap<>();
  private final Map<String, List<Promise>> read = new HashMap<>();

  Promises(Material material) {
    this.material = material;
    for (Answer row : Answer.all(material.data(), "promises")) {
      links.putIfAbsent(row.get("target"), row);
    }
  }

  /** Those of an indicator that reports of a year set for that year, by issuer. */
  List<Promise> of(Headline headline, int year) {
    return read.computeIfAbsent(
        headline.slug() + " " + year, key -> List.copyOf(read(headline.slug(), year)));
  }

  /** Those of them that count, one an issuer. */
  List<Promise> counted(Headline headline, int year) {
    return of(headline, year).stream().filter(Promise::counts).toList();
  }

  private List<Promise> read(String indicator, int year) {
    String period = Integer.toString(year);
    List<Promise> promises = new ArrayList<>();
    for (Edition report : material.editions().all()) {
      if (report.year() != year) {
        continue;
      }
      List<Promise> own = new ArrayList<>();
      material.figures().of(indicator).stream()
          .filter(stated -> stated.target() && stated.report().equals(report))
          .filter(stated -> stated.period().equals(period) && Bases.counts(stated.basis()))
          .forEach(goal -> own.add(promise(report, goal, null)));
      if (own.isEmpty()) {
        material.pledges().stream()
            .filter(pledge -> pledge.report().equals(report) && pledge.period().equals(period))
            .filter(pledge -> pledge.indicator().equals(indicator))
            .forEach(pledge -> own.add(promise(report, null, pledge)));
      }
      promises.addAll(own);
    }
    return promises;
  }

  private Promise promise(Edition report, @Nullable Stated goal, @Nullable Pledge pledge) {
    String iri = goal != null ? goal.iri() : pledge != null ? pledge.iri() : "";
    String indicator = goal != null ? goal.indicator() : pledge != null ? pledge.indicator() : "";
    Answer link = links.get(iri);
    if (link == null) {
      boolean next = material.editions().has(report.issuer(), report.year() + 1);
      Verdict verdict = next ? Verdict.NOT_LINKED : Verdict.NO_REPORT;
      return new Promise(report, indicator, goal, pledge, null, null, null, verdict, "");
    }
    return new Promise(
        report,
        indicator,
        goal,
        pledge,
        figure(link.get("outcome")),
        figure(link.get("instead")),
        link.decimal("margin"),
        Verdict.of(link.get("verdict")),
        link.get("reason"));
  }

  private @Nullable Stated figure(String iri) {
    return material.figures().at(iri).orElse(null);
  }
}
