package org.zhengpu.dataset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import org.zhengpu.graph.Reused;
import org.zhengpu.graph.Zp;
import org.zhengpu.link.Figure;
import org.zhengpu.mention.Bound;

/** Takes from a graph what the ties between reports need; the report's text is never looked at. */
final class DigestReader {
  private static final int YEAR_DIGITS = 4;

  private static final String NATIONAL = "/national/";
  private static final Map<DigestThing.Kind, Resource> KINDS = kinds();

  private final Model graph;
  private final Resource report;
  private final String scope;
  private final Map<Resource, Optional<DigestPeriod>> periods = new HashMap<>();

  private DigestReader(Resource report) {
    this.graph = report.getModel();
    this.report = report;
    this.scope = Digest.scope(report.getURI());
  }

  private static Map<DigestThing.Kind, Resource> kinds() {
    Map<DigestThing.Kind, Resource> kinds = new EnumMap<>(DigestThing.Kind.class);
    kinds.put(DigestThing.Kind.PROGRAMME, Zp.CLASS_PROGRAMME);
    kinds.put(DigestThing.Kind.FAMILY, Zp.CLASS_PROGRAMME_FAMILY);
    kinds.put(DigestThing.Kind.PROJECT, Zp.CLASS_PROJECT);
    kinds.put(DigestThing.Kind.ORGANISATION, Zp.CLASS_ORGANISATION);
    return kinds;
  }

  /** The reports of a graph, seldom more than one, in the order of their IRIs. */
  static List<Digest> read(Model graph) {
    List<Resource> reports =
        graph.listSubjectsWithProperty(RDF.type, Zp.CLASS_REPORT).toList().stream()
            .filter(report -> report.hasProperty(Zp.ISSUED_BY))
            .filter(report -> report.hasProperty(Zp.REPORT_YEAR))
            .sorted(Comparator.comparing(Resource::getURI))
            .toList();
    return reports.stream().map(report -> new DigestReader(report).digest()).toList();
  }

  private Digest digest() {
    return new Digest(
        report.getURI(),
        iri(report, Zp.ISSUED_BY),
        Integer.parseInt(text(report, Zp.REPORT_YEAR).substring(0, YEAR_DIGITS)),
        figures(),
        promises(),
        things());
  }

  private List<DigestFigure> figures() {
    List<DigestFigure> figures = new ArrayList<>();
    for (Resource figure : sorted(Zp.CLASS_OBSERVATION)) {
      DigestPeriod period = period(figure);
      if (period != null) {
        figures.add(figure(figure, period));
      }
    }
    return figures;
  }

  private static DigestFigure figure(Resource figure, DigestPeriod period) {
    return new DigestFigure(
        figure.getURI(),
        local(figure, Zp.STATUS).equals(Zp.TARGET.getLocalName())
            ? Figure.Status.TARGET
            : Figure.Status.ACTUAL,
        iri(figure, Zp.INDICATOR),
        iri(figure, Reused.REF_AREA),
        period,
        Figure.Measure.named(local(figure, Zp.MEASURE)),
        local(figure, Zp.BASIS),
        iri(figure, Zp.REFERENCE),
        number(figure, Reused.OBS_VALUE),
        figure.hasProperty(Zp.UPPER_VALUE) ? number(figure, Zp.UPPER_VALUE) : null,
        Bound.named(local(figure, Zp.BOUND)),
        DigestUnit.of(iri(figure, Reused.UNIT_MEASURE), text(figure, Zp.UNIT_TEXT)),
        evidence(figure));
  }

  private List<DigestPromise> promises() {
    List<DigestPromise> promises = new ArrayList<>();
    for (Resource promise : sorted(Zp.CLASS_QUALITATIVE_TARGET)) {
      DigestPeriod period = period(promise);
      if (period != null) {
        Resource comparedTo = promise.getPropertyResourceValue(Zp.COMPARED_TO);
        promises.add(
            new DigestPromise(
                promise.getURI(),
                iri(promise, Zp.INDICATOR),
                iri(promise, Reused.REF_AREA),
                period,
                local(promise, Zp.COMPARISON),
                comparedTo == null ? null : comparedTo.getURI(),
                evidence(promise)));
      }
    }
    return promises;
  }

  private List<DigestThing> things() {
    List<DigestThing> things = new ArrayList<>();
    KINDS.forEach(
        (kind, type) -> {
          for (Resource thing : all(type)) {
            List<Resource> passages = passages(thing);
            boolean national = thing.getURI().contains(NATIONAL);
            if (national ? !passages.isEmpty() : isOwn(thing, kind, passages)) {
              things.add(thing(thing, kind, national, passages));
            }
          }
        });
    return things;
  }

  /** Families carry the year they belong to and not the report's. */
  private boolean isOwn(Resource thing, DigestThing.Kind kind, List<Resource> passages) {
    return kind == DigestThing.Kind.FAMILY ? !passages.isEmpty() : thing.getURI().contains(scope);
  }

  private static DigestThing thing(
      Resource thing, DigestThing.Kind kind, boolean national, List<Resource> passages) {
    List<String> names = new ArrayList<>();
    names.add(text(thing, SKOS.prefLabel));
    strings(thing, SKOS.altLabel).forEach(names::add);
    return new DigestThing(
        thing.getURI(),
        kind,
        names,
        national,
        Set.copyOf(objects(thing, Zp.LOCATED_IN)),
        passages.stream().limit(1).map(Resource::getURI).toList());
  }

  /** The report's passages that name a thing, the first first. */
  private List<Resource> passages(Resource thing) {
    return thing
        .listProperties(Zp.EVIDENCE)
        .mapWith(Statement::getResource)
        .filterKeep(passage -> passage.getURI().startsWith(report.getURI() + "#"))
        .toList()
        .stream()
        .sorted(
            Comparator.comparing((Resource passage) -> number(passage, Reused.BEGIN_INDEX))
                .thenComparing(Resource::getURI))
        .toList();
  }

  /** Null for a time that is not known. */
  private @Nullable DigestPeriod period(Resource figure) {
    Resource period = figure.getPropertyResourceValue(Reused.REF_PERIOD);
    return periods.computeIfAbsent(period, DigestReader::dates).orElse(null);
  }

  private static Optional<DigestPeriod> dates(Resource period) {
    if (!period.hasProperty(DCAT.startDate) || !period.hasProperty(DCAT.endDate)) {
      return Optional.empty();
    }
    int first = Integer.parseInt(text(period, DCAT.startDate).substring(0, YEAR_DIGITS));
    int last = Integer.parseInt(text(period, DCAT.endDate).substring(0, YEAR_DIGITS));
    return Optional.of(new DigestPeriod(period.getURI(), first, last));
  }

  /** The report's own things of a class; other reports' may be in the same file. */
  private List<Resource> sorted(Resource type) {
    return all(type).stream().filter(thing -> thing.getURI().contains(scope)).toList();
  }

  private List<Resource> all(Resource type) {
    return graph.listSubjectsWithProperty(RDF.type, type).toList().stream()
        .sorted(Comparator.comparing(Resource::getURI))
        .toList();
  }

  private static List<String> evidence(Resource subject) {
    return objects(subject, Zp.EVIDENCE);
  }

  private static List<String> objects(Resource subject, Property property) {
    return subject
        .listProperties(property)
        .mapWith(Statement::getResource)
        .mapWith(Resource::getURI)
        .toList()
        .stream()
        .sorted()
        .toList();
  }

  private static List<String> strings(Resource subject, Property property) {
    return subject.listProperties(property).mapWith(Statement::getString).toList().stream()
        .sorted()
        .toList();
  }

  private static String iri(Resource subject, Property property) {
    return subject.getRequiredProperty(property).getResource().getURI();
  }

  private static String local(Resource subject, Property property) {
    return subject.getRequiredProperty(property).getResource().getURI().substring(Zp.NS.length());
  }

  private static String text(Resource subject, Property property) {
    return subject.getRequiredProperty(property).getLiteral().getLexicalForm();
  }

  private static BigDecimal number(Resource subject, Property property) {
    return new BigDecimal(text(subject, property));
  }
}
