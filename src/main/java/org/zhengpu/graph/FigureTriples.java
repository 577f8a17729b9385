package org.zhengpu.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import org.zhengpu.document.Span;
import org.zhengpu.lexicon.Indicator;
import org.zhengpu.lexicon.Indicators;
import org.zhengpu.lexicon.Place;
import org.zhengpu.lexicon.Places;
import org.zhengpu.link.Facts;
import org.zhengpu.link.Figure;
import org.zhengpu.link.QualitativeTarget;

/** One observation a figure, and the promises without a number. */
final class FigureTriples {
  private static final Pattern NUMBERED = Pattern.compile("(?<basis>\\w+)-(?<number>\\d+)");

  private final Facts facts;
  private final Draft draft;
  private final List<DistinctFigure> figures;
  private final Indicators catalogue;
  private final IndicatorTriples indicators;
  private final Map<Span, Resource> byNumber = new HashMap<>();

  FigureTriples(Facts facts, Draft draft) {
    this.facts = facts;
    this.draft = draft;
    this.figures = DistinctFigures.of(facts.figures());
    Set<String> labels = new TreeSet<>();
    for (DistinctFigure figure : figures) {
      labels.add(figure.label());
      Optional.ofNullable(figure.figure().reference()).ifPresent(r -> labels.add(r.name()));
    }
    facts.qualitativeTargets().forEach(target -> labels.add(target.indicatorText()));
    labels.remove("");
    this.catalogue = Indicators.of(facts.lexicon());
    this.indicators = new IndicatorTriples(draft.triples(), catalogue, labels);
  }

  /** Writes them all. */
  void write() {
    Triples triples = draft.triples();
    Resource dataSet = triples.typed(draft.iris().dataSet(), Reused.QB_DATA_SET);
    triples.add(dataSet, Reused.STRUCTURE, Zp.FIGURE_STRUCTURE);
    triples.chinese(dataSet, RDFS.label, Labels.zh("figures", ReportTriples.title(facts.report())));
    for (DistinctFigure figure : figures) {
      Resource observation = observation(figure);
      triples.add(observation, Reused.DATA_SET, dataSet);
      figure.numbers().forEach(number -> byNumber.put(number, observation));
    }
    facts.qualitativeTargets().forEach(this::target);
  }

  /** The observation whose number stands at a place of the text. */
  Optional<Resource> at(Span number) {
    return Optional.ofNullable(byNumber.get(number));
  }

  private Resource observation(DistinctFigure distinct) {
    Triples triples = draft.triples();
    Figure figure = distinct.figure();
    Resource subject =
        triples.typed(
            draft.iris().observation(key(distinct), distinct.dimensions().toString()),
            Zp.CLASS_OBSERVATION,
            Reused.QB_OBSERVATION);
    triples.add(subject, Zp.INDICATOR, indicator(distinct));
    triples.chinese(subject, Zp.INDICATOR_TEXT, figure.indicatorText());
    triples.add(subject, Reused.REF_AREA, draft.places().at(figure.area()));
    triples.add(subject, Reused.REF_PERIOD, draft.periods().at(figure.period()));
    triples.add(subject, Zp.MEASURE, Zp.term(figure.measure().localName()));
    triples.add(subject, Zp.STATUS, Zp.term(figure.status().localName()));
    triples.add(subject, Zp.REFERENCE, reference(figure.reference()));
    triples.add(subject, Zp.BASIS, basis(distinct.basis()));
    triples.decimal(subject, Reused.OBS_VALUE, figure.value());
    if (figure.upper() != null) {
      triples.decimal(subject, Zp.UPPER_VALUE, figure.upper());
    }
    triples.add(subject, Zp.BOUND, Zp.term(figure.bound().localName()));
    triples.add(subject, Reused.UNIT_MEASURE, draft.units().named(figure.unit()));
    triples.string(subject, Zp.UNIT_TEXT, figure.unit());
    triples.string(subject, Zp.VALUE_TEXT, figure.valueText());
    if (figure.commitment() != null) {
      triples.chinese(subject, Zp.COMMITMENT, figure.commitment());
    }
    for (Span evidence : distinct.evidence()) {
      int around =
          distinct.numbers().stream()
              .filter(evidence::contains)
              .findFirst()
              .map(Span::begin)
              .orElse(evidence.begin());
      triples.add(subject, Zp.EVIDENCE, draft.passages().evidence(evidence, around));
    }
    draft.rule(subject, figure.rule());
    return subject;
  }

  private Resource indicator(DistinctFigure distinct) {
    return distinct.slug() != null
        ? indicators.ofCatalogue(distinct.slug())
        : indicators.ofText(distinct.label());
  }

  private Resource reference(Figure.@Nullable Reference reference) {
    if (reference == null) {
      return Zp.NONE;
    }
    if (reference.place() != null) {
      return draft.places().at(reference.place());
    }
    return catalogue
        .named(reference.name())
        .map(Indicator::slug)
        .map(indicators::ofCatalogue)
        .orElseGet(() -> indicators.ofText(reference.name()));
  }

  private Resource basis(String name) {
    Resource basis = Zp.term(name);
    Matcher numbered = NUMBERED.matcher(name);
    if (numbered.matches()) {
      Triples triples = draft.triples();
      triples.typed(basis.getURI(), Zp.CLASS_BASIS, SKOS.Concept);
      triples.add(basis, SKOS.inScheme, Zp.BASIS_LIST);
      String of = numbered.group("basis");
      String number = numbered.group("number");
      triples.label(basis, Labels.zh("basis-" + of, number));
      triples.label(basis, Labels.en("basis-" + of, number), "en");
    }
    return basis;
  }

  private String key(DistinctFigure distinct) {
    Figure figure = distinct.figure();
    List<String> parts = new ArrayList<>();
    parts.add(distinct.slug() != null ? distinct.slug() : indicators.key(distinct.label()));
    parts.add(figure.period().key());
    parts.add(figure.measure().localName());
    if (figure.status() == Figure.Status.TARGET) {
      parts.add(figure.status().localName());
    }
    if (!figure.area().id().equals(facts.report().metadata().issuer().id())) {
      parts.add("in-" + figure.area().id());
    }
    Figure.Reference reference = figure.reference();
    if (reference != null) {
      parts.add(
          "to-"
              + (reference.place() != null
                  ? reference.place().id()
                  : indicators.key(reference.name())));
    }
    if (!Zp.term(distinct.basis()).equals(Zp.HEADLINE)) {
      parts.add(distinct.basis());
    }
    return String.join("-", parts);
  }

  private void target(QualitativeTarget target) {
    Triples triples = draft.triples();
    String indicator =
        target.indicator() != null ? target.indicator() : indicators.key(target.indicatorText());
    String key = indicator + "-" + target.period().key() + "-" + target.comparison();
    Resource subject =
        triples.typed(
            draft.iris().qualitativeTarget(key, target.evidence().toString()),
            Zp.CLASS_QUALITATIVE_TARGET);
    triples.add(
        subject,
        Zp.INDICATOR,
        target.indicator() != null
            ? indicators.ofCatalogue(target.indicator())
            : indicators.ofText(target.indicatorText()));
    triples.chinese(subject, Zp.INDICATOR_TEXT, target.indicatorText());
    triples.add(subject, Zp.COMPARISON, Zp.term(target.comparison()));
    if (!target.comparedWith().isEmpty()) {
      triples.chinese(subject, Zp.COMPARED_WITH, target.comparedWith());
      Resource compared = comparedTo(target.comparedWith());
      if (compared != null) {
        triples.add(subject, Zp.COMPARED_TO, compared);
      }
    }
    triples.add(subject, Reused.REF_PERIOD, draft.periods().at(target.period()));
    triples.add(subject, Reused.REF_AREA, draft.places().at(target.area()));
    triples.add(subject, Zp.EVIDENCE, draft.passages().evidence(target.evidence()));
    draft.rule(subject, target.rule());
  }

  /** The indicator or the nation that words of comparison mean; null where it is not known. */
  private @Nullable Resource comparedTo(String words) {
    Place nation = Places.of(facts.lexicon()).nation();
    if (words.startsWith(nation.name())) {
      return draft.places().at(nation);
    }
    return catalogue
        .changing(words)
        .map(indicator -> indicators.ofCatalogue(indicator.slug()))
        .orElse(null);
  }
}
