package org.zhengpu.graph;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;
import org.zhengpu.document.Metadata;
import org.zhengpu.document.Report;
import org.zhengpu.document.Section;
import org.zhengpu.lexicon.EnglishNames;
import org.zhengpu.lexicon.Lexicon;

/** The report, its sections and its sentences. */
final class ReportTriples {
  private final Report report;
  private final Draft draft;

  ReportTriples(Report report, Draft draft) {
    this.report = report;
    this.draft = draft;
  }

  /** The label of a report, as 2025年湖南省政府工作报告. */
  static String title(Report report) {
    Metadata metadata = report.metadata();
    String year = metadata.year().toString();
    return metadata.issuer().nation()
        ? Labels.zh("report-nation", year)
        : Labels.zh("report", year, metadata.issuer().name());
  }

  /** The same in English, as Government work report of Hunan, 2025. */
  static String english(Report report, Lexicon lexicon) {
    Metadata metadata = report.metadata();
    String year = metadata.year().toString();
    String name = EnglishNames.of(lexicon).of(metadata.issuer()).orElse(metadata.issuer().name());
    return metadata.issuer().nation()
        ? Labels.en("report-nation", year)
        : Labels.en("report", year, name);
  }

  /** Writes the report itself. */
  void write() {
    Triples triples = draft.triples();
    Metadata metadata = report.metadata();
    Resource subject = triples.typed(draft.iris().report(), Zp.CLASS_REPORT, Reused.ENTITY);
    triples.chinese(subject, RDFS.label, title(report));
    triples.add(subject, Zp.ISSUED_BY, draft.places().at(metadata.issuer()));
    triples.literal(subject, Zp.REPORT_YEAR, metadata.year().toString(), XSDDatatype.XSDgYear);
    triples.string(subject, Zp.SHA256, report.sha256());
    triples.add(subject, Zp.TEXT, draft.passages().whole());
    triples.string(subject, DCTerms.language, "zh");
    if (metadata.title() != null) {
      triples.chinese(subject, DCTerms.title, metadata.title());
    }
    if (metadata.date() != null) {
      triples.literal(subject, DCTerms.date, metadata.date().toString(), XSDDatatype.XSDdate);
    }
    if (metadata.speaker() != null) {
      triples.chinese(subject, Zp.GIVEN_BY, metadata.speaker());
    }
    if (metadata.source() != null) {
      source(subject, metadata.source());
    }
  }

  /** Writes all sections and sentences. */
  void sectionsAndSentences() {
    report.sections().forEach(this::section);
    report.sentences().forEach(draft.passages()::sentence);
  }

  /** Writes the sections of the passages written so far, and those that hold them. */
  void sectionsOfPassages() {
    Model model = draft.triples().model();
    for (Section section : report.sections()) {
      Resource at = model.createResource(draft.iris().section(section.number()));
      if (model.contains(null, Zp.IN_SECTION, at)) {
        for (Section up = section; up != null; up = parent(up)) {
          section(up);
        }
      }
    }
  }

  private @Nullable Section parent(Section section) {
    return section.parent() < 0 ? null : report.sections().get(section.parent());
  }

  private void source(Resource subject, String source) {
    Optional<String> address = address(source);
    if (address.isPresent()) {
      draft.triples().link(subject, DCTerms.source, address.orElseThrow());
    } else {
      draft.triples().chinese(subject, DCTerms.source, source);
    }
  }

  private static Optional<String> address(String source) {
    try {
      URI uri = new URI(source);
      return uri.isAbsolute() ? Optional.of(uri.toASCIIString()) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private void section(Section section) {
    Triples triples = draft.triples();
    Resource subject = triples.typed(draft.iris().section(section.number()), Zp.CLASS_SECTION);
    Section parent = parent(section);
    String of = parent == null ? draft.iris().report() : draft.iris().section(parent.number());
    triples.link(subject, Zp.SECTION_OF, of);
    triples.string(subject, Zp.SECTION_NUMBER, section.number());
    triples.chinese(subject, RDFS.label, section.title());
    Resource part =
        switch (section.part()) {
          case REVIEW -> Zp.PART_REVIEW;
          case PLAN -> Zp.PART_PLAN;
          case OTHER -> Zp.PART_OTHER;
        };
    triples.add(subject, Zp.PART, part);
    triples.position(subject, Reused.BEGIN_INDEX, report.toInput(section.span()).begin());
    triples.position(subject, Reused.END_INDEX, report.toInput(section.span()).end());
  }
}
