package org.zhengpu.graph;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.rdf.model.Resource;
import org.jspecify.annotations.Nullable;
import org.zhengpu.document.Report;
import org.zhengpu.document.Section;
import org.zhengpu.document.Sentence;
import org.zhengpu.document.Span;

/** The passages of one report: each range is written once, when it is first asked for. */
final class Passages {
  /** A passage that evidences a fact is at most so long: a clause, not a page. */
  private static final int LONGEST_EVIDENCE = 200;

  private final Report report;
  private final Iris iris;
  private final Triples triples;
  private final boolean quotes;
  private final Set<Span> written = new HashSet<>();

  Passages(Report report, Iris iris, Triples triples, boolean quotes) {
    this.report = report;
    this.iris = iris;
    this.triples = triples;
    this.quotes = quotes;
  }

  /** The whole text. */
  Resource whole() {
    Span all = new Span(0, report.input().length());
    Resource context = triples.typed(iris.passage(all), Reused.CONTEXT);
    triples.position(context, Reused.BEGIN_INDEX, all.begin());
    triples.position(context, Reused.END_INDEX, all.end());
    if (quotes) {
      triples.string(context, Reused.IS_STRING, report.input());
    }
    return context;
  }

  /** A sentence. */
  Resource sentence(Sentence sentence) {
    Resource passage = at(sentence.span());
    return triples.typed(passage.getURI(), Zp.CLASS_PASSAGE, Zp.CLASS_SENTENCE);
  }

  /** A clause that evidences a fact, cut where it is too long. */
  Resource evidence(Span plain) {
    return evidence(plain, plain.begin());
  }

  /** A clause that evidences a fact; where it is too long, the part around a position. */
  Resource evidence(Span plain, int around) {
    if (report.toInput(plain).length() <= LONGEST_EVIDENCE) {
      return at(plain);
    }
    int begin = Math.max(plain.begin(), around - LONGEST_EVIDENCE / 2);
    int end = Math.min(plain.end(), begin + LONGEST_EVIDENCE);
    while (report.toInput(new Span(begin, end)).length() > LONGEST_EVIDENCE) {
      end--;
    }
    return at(new Span(begin, end));
  }

  /** A range of the plain text. */
  Resource at(Span plain) {
    Span input = report.toInput(plain);
    String iri = iris.passage(input);
    if (!written.add(input)) {
      return triples.model().createResource(iri);
    }
    Resource passage = triples.typed(iri, Zp.CLASS_PASSAGE);
    triples.position(passage, Reused.BEGIN_INDEX, input.begin());
    triples.position(passage, Reused.END_INDEX, input.end());
    triples.link(
        passage, Reused.REFERENCE_CONTEXT, iris.passage(new Span(0, report.input().length())));
    Section section = sectionAt(plain.begin());
    if (section != null) {
      triples.link(passage, Zp.IN_SECTION, iris.section(section.number()));
    }
    if (quotes) {
      String exact = input.of(report.input());
      String words = plain.of(report.plain());
      triples.string(passage, Reused.ANCHOR_OF, exact);
      if (!words.equals(exact)) {
        triples.string(passage, Zp.PLAIN_TEXT, words);
      }
    }
    return passage;
  }

  private @Nullable Section sectionAt(int position) {
    Section found = null;
    for (Section section : report.sections()) {
      if (section.span().contains(position) && (found == null || section.depth() > found.depth())) {
        found = section;
      }
    }
    return found;
  }
}
